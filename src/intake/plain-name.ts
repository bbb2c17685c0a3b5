import type { Corpus, Diagnostic } from '../core/index.ts';

/** What a terminal or a page would obey and not show: control characters, line ends, turns of the direction of writing; and halves of a pair. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu;

const plain = (words: string): string => words.replace(UNSHOWN, '\uFFFD');

/** The same with names, and notes about them, in which every character can be seen. A name is somebody else's words. */
export function withPlainNames({ records, corrections, diagnostics }: Corpus): Corpus {
  return {
    records: records.map((record) => ({ ...record, name: plain(record.name) })),
    corrections: corrections.map((correction) => (correction.kind === 'article' ? { ...correction, file: plain(correction.file) } : correction)),
    diagnostics: diagnostics.map((each): Diagnostic => ({ ...each, file: plain(each.file), message: plain(each.message) })),
  };
}
