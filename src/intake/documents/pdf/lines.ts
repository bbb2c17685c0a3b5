/** Pieces of text as a file draws them into stretches of words and lines. */
import type { Stretch } from './pdf-page.ts';

/** As shares of the size of the type. */
const SAME_LINE = 0.4;
const SPACE = 0.15;
/** No space between words is so wide, unless all of its line are; nor so wide where the file draws something else in between. */
const GAP = 1.2;
const GAP_OUT_OF_ORDER = 0.5;
const WIDER = 1.8;
/** A letter so much larger begins a text, over some lines. */
const INITIAL = 1.8;
const MOST_INITIALS = 50;

/** The pieces that stand on one line as stretches, parted where the gap is wider than between words. */
export function stretchesOf(pieces: readonly Stretch[]): readonly Stretch[] {
  const usual = median(pieces.map(({ size }) => size));
  const initials = pieces.filter(({ words, size }) => size > INITIAL * usual && /^["“‘']?\p{Lu}$/u.test(words.trim())).slice(0, MOST_INITIALS);
  const order = new Map(pieces.map((piece, at) => [piece, at]));
  const stretches = rowsOf(pieces.filter((piece) => !initials.includes(piece))).flatMap((row) => parted(row, order));
  return initials.reduce(withInitial, stretches);
}

/** What stands on one line, from above, each from the left. */
export function rowsOf(pieces: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const rows: Stretch[][] = [];
  let last: Stretch | null = null;
  for (const piece of pieces.toSorted((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    if (row === undefined || last === null || piece.base - last.base > SAME_LINE * Math.min(piece.size, last.size)) rows.push([piece]);
    else row.push(piece);
    // Of raised signs and great letters the line goes on with what is as large as the rest.
    last = piece;
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function parted(row: readonly Stretch[], order: ReadonlyMap<Stretch, number>): readonly Stretch[] {
  const gaps = row.slice(1).map((piece, at) => piece.left - (row[at]?.right ?? piece.left));
  const wide = gaps.filter((gap, at) => gap > SPACE * (row[at]?.size ?? 1));
  const usual = median(wide) * WIDER;
  const stretches: Stretch[][] = [];
  for (const [at, piece] of row.entries()) {
    const gap = gaps[at - 1] ?? Infinity;
    const before = row[at - 1];
    const inOrder = before !== undefined && order.get(piece) === (order.get(before) ?? -2) + 1;
    const isOne = gap <= (inOrder ? Math.max(GAP * piece.size, wide.length > 2 ? usual : 0) : GAP_OUT_OF_ORDER * piece.size);
    if (isOne) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  }
  return stretches.map(joined);
}

/** Pieces of one line, from the left, as one. */
export function joined(row: readonly Stretch[]): Stretch {
  let words = '';
  let [left, right] = [Infinity, -Infinity];
  for (const piece of row) {
    const apart = piece.left - right > SPACE * piece.size;
    words += words === '' || !apart || /\s$/.test(words) || /^\s/.test(piece.words) ? piece.words : ` ${piece.words}`;
    [left, right] = [Math.min(left, piece.left), Math.max(right, piece.right)];
  }
  const main = row.reduce((most, piece) => (piece.words.length > most.words.length ? piece : most));
  return { words: words.replace(/\s+/g, ' ').trim(), left, right, base: main.base, size: main.size };
}

/** A great first letter, which stands on the second or third line of its text, is put before the first. */
function withInitial(stretches: readonly Stretch[], initial: Stretch): readonly Stretch[] {
  const beside = stretches.filter(({ left, base }) => left >= initial.left && left - initial.right < initial.size && base < initial.base + 1 && base > initial.base - initial.size);
  const first = beside.reduce<Stretch | null>((top, each) => (top === null || each.base < top.base ? each : top), null);
  if (first === null) return [...stretches, initial];
  return stretches.map((each) => (each === first ? { ...first, words: `${initial.words.trim()}${first.words}` } : each));
}

/** The one in the middle; of none 0. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
