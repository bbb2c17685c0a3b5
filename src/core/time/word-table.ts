/** Looks words up by their codes: nothing is cut out of the text, and a word that is not in the table costs one look, mostly. */

/** Words of ASCII letters as runs of codes: 0 is no part of a word. Capitals count as small letters. */
export const LETTER = 1;
export const DIGIT = 2;
export const CLASSES = new Uint8Array(0x100);
for (let code = 0x61; code <= 0x7a; code++) CLASSES[code] = CLASSES[code - 0x20] = LETTER;
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT;

/** The first two letters and the length: few words that are not in a table share them with one that is. */
const shape = (codes: Uint8Array, start: number, end: number): number => {
  const length = end - start;
  return (((codes[start] ?? 0) & 31) << 9) | ((length > 1 ? (codes[start + 1] ?? 0) & 31 : 0) << 4) | (length < 15 ? length : 15);
};

export interface WordTable {
  /** For each shape the first of its words, counted from 1; 0: there is none. */
  readonly heads: Uint16Array;
  /** For each word the next of its shape. */
  readonly next: readonly number[];
  readonly words: readonly string[];
}

/** Words in small letters. */
export function wordTable(words: readonly string[]): WordTable {
  const heads = new Uint16Array(1 << 14);
  const next: number[] = [];
  words.forEach((word, i) => {
    const at = shape(Uint8Array.from(word, (letter) => letter.charCodeAt(0)), 0, word.length);
    next.push(heads[at] ?? 0);
    heads[at] = i + 1;
  });
  return { heads, next, words };
}

/** The place of a word among those of the table; -1: it is not in it. */
export function placeOf({ heads, next, words }: WordTable, codes: Uint8Array, start: number, end: number): number {
  let head = heads[shape(codes, start, end)] ?? 0;
  while (head !== 0) {
    const word = words[head - 1] ?? '';
    let i = word.length === end - start ? 2 : 0;
    if (i === 2) while (i < word.length && word.charCodeAt(i) === ((codes[start + i] ?? 0) | 32)) i++;
    if (i >= word.length) return head - 1;
    head = next[head - 1] ?? 0;
  }
  return -1;
}
