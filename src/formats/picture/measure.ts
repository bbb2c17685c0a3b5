/** How wide words are in Inter, the font of the page, as far as a picture has to know that before any font draws it. */

/** Hundredths of the letters' size, from the space to the tilde. */
const WIDTHS = '27 30 49 64 65 99 65 31 37 37 52 67 30 46 30 37 65 42 62 63 66 60 63 57 63 63 30 32 67 67 67 53 98 71 66 73 72 60 59 75 74 27 58 69 57 91 76 77 64 77 65 65 65 74 71 100 70 70 64 37 37 37 48 46 34 57 62 58 62 59 38 62 60 25 25 56 25 89 60 60 62 62 39 54 34 60 57 83 56 58 56 44 35 44 67'.split(' ').map(Number);
/** Of a letter that is none of these, and of one of a script that is written in squares. */
const [OTHER, SQUARE] = [65, 100];
const FIRST_SQUARE = 0x2e80;

export function widthOf(words: string, size: number): number {
  let hundredths = 0;
  for (const letter of words) {
    const point = letter.codePointAt(0) ?? 0;
    hundredths += WIDTHS[point - 32] ?? (point < FIRST_SQUARE ? OTHER : SQUARE);
  }
  return (hundredths * size) / 100;
}

/** The size at which all of the words have room, at most `size`. */
export const sizeFor = (words: string, size: number, room: number): number => Math.min(size, (size * room) / Math.max(1, widthOf(words, size)));

/** As many of the words as have room, with a sign that there are more; all of them where they have it. */
export function fitted(words: string, size: number, room: number): string {
  if (widthOf(words, size) <= room) return words;
  const letters = [...words];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > room) letters.pop();
  const cut = letters.join('');
  // Half a word may read as another.
  const whole = cut.slice(0, cut.lastIndexOf(' ') + 1);
  return `${(whole === '' ? cut : whole).replace(/[\s,;:]{1,9}$/, '')}…`;
}

/** In lines of so much room, `most` of them; the last has a sign if there is more. */
export function lines(words: string, size: number, room: number, most: number): readonly string[] {
  const made: string[] = [];
  let line = '';
  const left = words.split(' ');
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= room) line = longer;
    else if (made.length === most - 1) return [...made, fitted([line, word, ...left].join(' '), size, room)];
    else {
      made.push(line);
      line = word;
    }
  }
  return [...made, fitted(line, size, room)];
}
