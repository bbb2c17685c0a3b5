/** The widths of letters in the page's own sans serif, in shares of its size; what is in no class is as wide as `OTHER`. */
const CLASSES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI|!.,:;'’‘` ]/u, 0.27],
  [/[frt()[\]/“”"\-*]/u, 0.42],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/[MW@%—…]/u, 0.99],
  [/[mw]/u, 0.9],
  [/[\p{Lu}\d&+=$€£]/u, 0.7],
];
const OTHER = 0.61;

const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width = known.get(letter) ?? CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  known.set(letter, width);
  return width;
}

/** About how many pixels a text takes in one line, rather more than less: it is laid out before any browser has measured it. `size` is that of its letters in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
}
