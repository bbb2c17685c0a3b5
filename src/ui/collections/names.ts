import type { FileToRead } from '../../worker/protocol.ts';

/** What a new collection is called: after the folder, or the one file of many articles, that it came from. */
export function nameFor(folder: string | null, files: readonly Pick<FileToRead, 'name'>[]): string {
  const [only] = files;
  const pack = files.length === 1 && only !== undefined && /\.(?:zip|t?gz|tar|jsonl?|ndjson|rss|atom|xml|csv|tsv|mbox|ris)$/i.test(only.name) ? only.name.replace(/^.*\//, '').replace(/\.[^.]*$/, '') : null;
  return (folder ?? pack ?? '').replace(/[_\s]+/g, ' ').trim().slice(0, 60) || 'My articles';
}

/** The name, with a number behind it if it is in use. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${name} ${number}`)) return `${name} ${number}`;
  }
}
