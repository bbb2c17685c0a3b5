/** Looks words up by their codes: nothing is cut out of the text, and a word costs one look. */

/** Words of ASCII letters as runs of codes: 0 is no part of a word. Capitals count as small letters. */
export const LETTER = 1;
export const DIGIT = 2;
export const CLASSES = new Uint8Array(0x100);
for (let code = 0x61; code <= 0x7a; code++) CLASSES[code] = CLASSES[code - 0x20] = LETTER;
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT;

/** For each choice of two first letters: the letters that come third, and the lengths of the words that begin so, a bit for each. */
export interface WordShapes {
  readonly thirds: Uint32Array;
  readonly lengths: Uint32Array;
}

const bitOf = (length: number): number => (length < 31 ? length : 31);

/** The letter at a place in a word as a number; 0 behind its end. */
const letter = (codes: Uint8Array, at: number, end: number): number => (at < end ? (codes[at] ?? 0) & 31 : 0);

export function wordShapes(words: readonly string[]): WordShapes {
  const shapes = { thirds: new Uint32Array(1 << 10), lengths: new Uint32Array(1 << 10) };
  for (const word of words) {
    const codes = Uint8Array.from(word, (sign) => sign.charCodeAt(0));
    const at = (letter(codes, 0, word.length) << 5) | letter(codes, 1, word.length);
    shapes.thirds[at] = (shapes.thirds[at] ?? 0) | (1 << letter(codes, 2, word.length));
    shapes.lengths[at] = (shapes.lengths[at] ?? 0) | (1 << bitOf(word.length));
  }
  return shapes;
}

/** Does a word begin and last as words of the list do? Hardly any other does. */
export function hasShape({ thirds, lengths }: WordShapes, codes: Uint8Array, start: number, end: number): boolean {
  const at = (letter(codes, start, end) << 5) | letter(codes, start + 1, end);
  return (((thirds[at] ?? 0) >> letter(codes, start + 2, end)) & ((lengths[at] ?? 0) >> bitOf(end - start)) & 1) === 1;
}
