import type { Timeline } from '../core/index.ts';

/**
 * A timeline as it is published. What a person hid is left out; that it is hidden stands among the corrections, so that it
 * stays so if the timeline is opened again. The folder in which all files lay is nobody's business, and goes from their names.
 */
export function forReaders(timeline: Timeline): Timeline {
  const files = [...timeline.articles, ...timeline.diagnostics].map(({ file }) => file);
  const folder = sharedFolder(files.filter((file) => file !== ''));
  const bare = <T extends { readonly file: string }>(named: T): T => (named.file.startsWith(folder) ? { ...named, file: named.file.slice(folder.length) } : named);
  return {
    ...timeline, hidden: [], articles: timeline.articles.map(bare), diagnostics: timeline.diagnostics.map(bare),
    corrections: timeline.corrections.map((correction) => (correction.kind === 'article' ? bare(correction) : correction)),
  };
}

/** The folders with which all names begin, with the slash after them; empty: they share none. */
function sharedFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const file of others) {
    while (!file.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}
