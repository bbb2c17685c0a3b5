/** Looks words up by their codes: nothing is cut out of the text, and a word costs one look. */

/** Words of ASCII letters as runs of codes: 0 is no part of a word. Capitals count as small letters. */
export const LETTER = 1;
export const DIGIT = 2;
export const CLASSES = new Uint8Array(0x100);
for (let code = 0x61; code <= 0x7a; code++) CLASSES[code] = CLASSES[code - 0x20] = LETTER;
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT;

/** For each choice of three first letters the lengths of the words that begin so, a bit for each. */
export type WordShapes = Uint16Array;

const bitOf = (length: number): number => (length < 15 ? length : 15);

const opening = (codes: Uint8Array, start: number, length: number): number =>
  (((codes[start] ?? 0) & 31) << 10) | (length < 2 ? 0 : ((codes[start + 1] ?? 0) & 31) << 5) | (length < 3 ? 0 : (codes[start + 2] ?? 0) & 31);

export function wordShapes(words: readonly string[]): WordShapes {
  const shapes = new Uint16Array(1 << 15);
  for (const word of words) {
    const at = opening(Uint8Array.from(word, (letter) => letter.charCodeAt(0)), 0, word.length);
    shapes[at] = (shapes[at] ?? 0) | (1 << bitOf(word.length));
  }
  return shapes;
}

/** Does a word begin and last as one of the list does? Hardly any other does. */
export const hasShape = (shapes: WordShapes, codes: Uint8Array, start: number, end: number): boolean =>
  (((shapes[opening(codes, start, end - start)] ?? 0) >> bitOf(end - start)) & 1) === 1;
