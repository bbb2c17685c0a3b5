/** The lines of a column into paragraphs, across columns and pages. */
import { joined, median, rowsOf } from './lines.ts';
import type { Stretch } from './pdf-page.ts';

export interface Paragraph {
  readonly words: string;
  /** Of most of its type. */
  readonly size: number;
}

/** As shares of what is usual in the column: the way from line to line, the size of the type, its width. */
const APART = 1.4;
const OTHER_TYPE = 0.12;
const ENDS_EARLY = 0.25;
const REACHES = 0.1;
/** In sizes of the type. */
const INDENT: readonly [least: number, most: number] = [0.7, 5];

const ENDED = /[.!?:…]["'”’)\]]*$/;
const BULLET = /^[•●▪◦‣■]\s?/;
const BEGINS = /^["'“‘([]?[\p{Lu}\d]/u;
const GOES_ON = /^\p{Ll}/u;

interface Column {
  readonly lines: readonly Stretch[];
  readonly margin: number;
  readonly right: number;
  readonly leading: number;
}

/** A paragraph as lines, and what of it decides whether the next column goes on with it. */
interface Open {
  readonly lines: Stretch[];
  readonly column: Column;
}

export function paragraphsOf(columns: readonly (readonly Stretch[])[]): readonly Paragraph[] {
  const found: Open[] = [];
  for (const column of columns.map(columnOf)) {
    for (const [at, line] of column.lines.entries()) {
      const before = column.lines[at - 1];
      const last = found.at(-1);
      const goesOn = last !== undefined && (before === undefined ? continues(last, line, column) : !parts(before, line, column));
      if (goesOn) last.lines.push(line);
      else found.push({ lines: [line], column });
      // What the next column goes on with is measured by the column in which it ended.
      if (goesOn && before === undefined) found[found.length - 1] = { lines: last.lines, column };
    }
  }
  const known = wordsWithHyphens(found);
  return found.map(({ lines }) => ({ words: joinLines(lines, known), size: median(lines.map(({ size }) => size)) })).filter(({ words }) => words !== '');
}

function columnOf(stretches: readonly Stretch[]): Column {
  const lines = rowsOf(stretches).map(joined).filter(({ words }) => words !== '');
  const gaps = lines.slice(1).map((line, at) => line.base - (lines[at]?.base ?? line.base)).filter((gap, at) => gap < 2.5 * (lines[at]?.size ?? 0));
  return { lines, margin: commonest(lines.map(({ left }) => left)), right: Math.max(0, ...lines.map(({ right }) => right)), leading: median(gaps) };
}

/** Where most lines begin. */
function commonest(lefts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const sameType = (a: Stretch, b: Stretch): boolean => Math.abs(a.size - b.size) <= OTHER_TYPE * Math.max(a.size, b.size);
const isIndented = ({ left, size }: Stretch, { margin }: Column): boolean => left - margin > INDENT[0] * size && left - margin < INDENT[1] * size;

/** Whether a paragraph ends between two lines of a column. */
function parts(above: Stretch, line: Stretch, column: Column): boolean {
  if (!sameType(above, line) || BULLET.test(line.words)) return true;
  if (line.base - above.base > APART * (column.leading || line.size * 1.3)) return true;
  if (isIndented(line, column) && !isIndented(above, column)) return true;
  const width = column.right - column.margin;
  return ENDED.test(above.words) && BEGINS.test(line.words) && above.right < column.right - ENDS_EARLY * width;
}

/** Whether the first line of a column goes on with the last paragraph of the one before. */
function continues({ lines, column }: Open, line: Stretch, next: Column): boolean {
  const last = lines.at(-1);
  if (last === undefined || !sameType(last, line) || ENDED.test(last.words) || BULLET.test(line.words)) return false;
  if (GOES_ON.test(line.words)) return true;
  const full = last.right > column.right - REACHES * (column.right - column.margin);
  return full && lines.length > 1 && next.lines.length > 1 && !isIndented(line, next);
}

/** The words of the text that have a hyphen within a line, and so keep it at the end of one. */
function wordsWithHyphens(paragraphs: readonly Open[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of paragraphs) for (const line of lines) for (const [word] of line.words.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu)) words.add(word.toLowerCase());
  return words;
}

/** A word that is broken at the end of a line is one again; one that has its hyphen elsewhere too, or goes on in capitals or figures, keeps it. */
function joinLines(lines: readonly Stretch[], known: ReadonlySet<string>): string {
  let text = '';
  for (const { words } of lines) {
    const [, head] = /(\p{L}{1,40})[-\u00AD\u2010]$/u.exec(text) ?? [];
    const [tail] = /^\p{L}{1,40}/u.exec(words) ?? [];
    if (text === '') text = words;
    else if (head === undefined || tail === undefined) text += /[\p{L}\d][-\u2010]$/u.test(text) ? words : ` ${words}`;
    else if (text.endsWith('\u00AD') || (GOES_ON.test(tail) && !known.has(`${head}-${tail}`.toLowerCase()))) text = text.slice(0, -1) + words;
    else text += words;
  }
  return text.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
}
