/** The words of a sentence, for what looks at their order. Nothing is cut out of the text before it is asked for. */
import type { Span } from '../model.ts';
import type { Letters } from '../text/index.ts';
import { CLASSES, hasShape, LETTER, wordShapes, type WordShapes } from './word-table.ts';

/** The columns are used again for the next sentence. */
export interface ClauseWords {
  plain: string;
  lower: string;
  count: number;
  at: Int32Array;
  end: Int32Array;
  /** 1: most likely a word of the list, or one in -ed. */
  marked: Uint8Array;
}

export type ReadWords = (letters: Letters, lower: string, sentence: Span) => ClauseWords;

const APOSTROPHE = 0x27;
const E = 0x65;
const D = 0x64;
const L = 0x6c;

/** Reads the words of sentences and marks those of a list. */
export function wordReader(list: readonly string[]): ReadWords {
  const table = wordShapes(list.filter((word) => /^[a-z]+$/.test(word)));
  const words: ClauseWords = { plain: '', lower: '', count: 0, at: new Int32Array(0), end: new Int32Array(0), marked: new Uint8Array(0) };
  return (letters, lower, sentence) => {
    const most = sentence.end - sentence.start;
    if (most > words.at.length) {
      words.at = new Int32Array(2 * most);
      words.end = new Int32Array(2 * most);
      words.marked = new Uint8Array(2 * most);
    }
    words.plain = letters.plain;
    words.lower = lower;
    words.count = fill(words, table, letters.codes, sentence);
    return words;
  };
}

function fill({ at, end, marked }: ClauseWords, table: WordShapes, codes: Uint8Array, sentence: Span): number {
  let count = 0;
  let i = sentence.start;
  while (i < sentence.end) {
    const first = i;
    const code = codes[i] ?? 0;
    // "'ll" is a word too.
    const will = code === APOSTROPHE && codes[i + 1] === L && codes[i + 2] === L && CLASSES[codes[i + 3] ?? 0] === 0;
    i += will ? 3 : 1;
    if (!will && CLASSES[code] !== LETTER) continue;
    while (i < sentence.end && CLASSES[codes[i] ?? 0] === LETTER) i++;
    at[count] = first;
    end[count] = i;
    marked[count] = will || isEd(codes, first, i) || hasShape(table, codes, first, i) ? 1 : 0;
    count++;
  }
  return count;
}

const isEd = (codes: Uint8Array, start: number, end: number): boolean => end - start > 1 && ((codes[end - 1] ?? 0) | 32) === D && ((codes[end - 2] ?? 0) | 32) === E;

/** A word in small letters; empty before the first and behind the last. */
export const plainAt = ({ lower, count, at, end }: ClauseWords, i: number): string => (i < 0 || i >= count ? '' : lower.slice(at[i], end[i]));

/** The first word from `from` on that begins at a position or behind it. */
export function indexFrom({ count, at }: ClauseWords, position: number, from: number): number {
  let i = from;
  while (i < count && (at[i] ?? 0) < position) i++;
  return i;
}
