import type { Timeline } from '../../core/index.ts';

/**
 * A timeline as it is published. What a person hid is left out; that it is hidden stands among the corrections, so that it
 * stays so if the timeline is opened again. The folder in which all files lay is nobody's business, and goes from their names.
 */
export function forReaders(timeline: Timeline): Timeline {
  const folders = sharedFolders([...timeline.articles, ...timeline.diagnostics].map(({ file }) => file));
  const bare = <T extends { readonly file: string }>(named: T): T => {
    const folder = folders.get(rootOf(named.file)) ?? '';
    return named.file.startsWith(folder) ? { ...named, file: named.file.slice(folder.length) } : named;
  };
  return {
    ...timeline, hidden: [], articles: timeline.articles.map(bare), diagnostics: timeline.diagnostics.map(bare),
    corrections: timeline.corrections.map((correction) => (correction.kind === 'article' ? bare(correction) : correction)),
  };
}

/** From where a name is told: the disk or the server that a whole path begins with, one slash for all others; empty for a name that begins where the person stood. */
const rootOf = (file: string): string => /^(?:[A-Za-z]:)?\/{1,2}/.exec(file)?.[0] ?? '';

/** The folders in which all files of a root lie, with the slash after them. Whole paths and others share none, and yet each have one of their own. */
function sharedFolders(files: readonly string[]): ReadonlyMap<string, string> {
  const shared = new Map<string, string>();
  for (const file of files) {
    if (file === '') continue;
    const folder = folderOf(file);
    shared.set(rootOf(file), common(shared.get(rootOf(file)) ?? folder, folder));
  }
  return shared;
}

/** The folder of a file, with the slash after it. A record's own name, behind its file's, may hold slashes that part no folders. */
function folderOf(file: string): string {
  const record = /\.[a-z]{1,10}#/i.exec(file)?.index ?? file.length;
  return file.slice(0, file.lastIndexOf('/', record) + 1);
}

/** The folders with which both begin. */
function common(one: string, other: string): string {
  let end = 0;
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === '/') end = at + 1;
  return one.slice(0, end);
}
