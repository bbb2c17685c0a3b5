/** The parts of a page in the order in which they are read: columns from the left, what stands across them before and after. */
import { median } from './lines.ts';
import type { Stretch } from './pdf-page.ts';

/** Columns have as many lines at least, and lines of as many letters: the cells of a table have fewer, and are read row by row. */
const LINES = 3;
const LETTERS = 12;
/** What is free between two columns, as a share of the size of the type. */
const FREE = 0.6;
/** So many left edges are looked at. */
const EDGES = 40;
/** A page with more is no page of prose, and is read line by line. */
const MOST = 5000;

interface Gutter {
  readonly left: number;
  readonly right: number;
  /** Between these nothing stands in it. */
  readonly above: number;
  readonly below: number;
  readonly lines: number;
}

export function columnsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  if (stretches.length === 0) return [];
  const gutter = stretches.length > MOST ? null : gutterOf(stretches);
  if (gutter === null) return [stretches];
  const within = stretches.filter(({ base }) => base > gutter.above && base < gutter.below);
  return [
    ...columnsOf(stretches.filter(({ base }) => base <= gutter.above)),
    ...columnsOf(within.filter(({ left }) => left < gutter.right)),
    ...columnsOf(within.filter(({ left }) => left >= gutter.right)),
    ...columnsOf(stretches.filter(({ base }) => base >= gutter.below)),
  ];
}

/** The gutter with most lines on both of its sides; null: the page has none. */
function gutterOf(stretches: readonly Stretch[]): Gutter | null {
  const size = median(stretches.map((each) => each.size));
  const down = stretches.toSorted((a, b) => a.base - b.base);
  let best: Gutter | null = null;
  for (const edge of edgesOf(stretches)) {
    const found = alongEdge(down, edge, size);
    if (found !== null && (best === null || found.lines > best.lines)) best = found;
  }
  return best;
}

/** Where some lines begin. */
function edgesOf(stretches: readonly Stretch[]): readonly number[] {
  const counts = new Map<number, { at: number; lines: number }>();
  for (const { left } of stretches) {
    const edge = counts.get(Math.round(left / 2));
    if (edge === undefined) counts.set(Math.round(left / 2), { at: left, lines: 1 });
    else {
      edge.lines++;
      edge.at = Math.min(edge.at, left);
    }
  }
  return [...counts.values()].sort((a, b) => b.lines - a.lines).slice(0, EDGES).map(({ at }) => at);
}

function alongEdge(down: readonly Stretch[], edge: number, size: number): Gutter | null {
  const [left, right] = [edge - FREE * size, edge - 0.5];
  let best: Gutter | null = null;
  let above = -Infinity;
  let [before, behind]: [Stretch[], Stretch[]] = [[], []];
  const close = (below: number): void => {
    const lines = Math.min(before.length, behind.length);
    if (lines >= LINES && (best === null || lines > best.lines) && [before, behind].every(isProse) && sideBySide(before, behind)) best = { left, right, above, below, lines };
  };
  for (const each of down) {
    if (each.right <= left) before.push(each);
    else if (each.left >= right) behind.push(each);
    else {
      close(each.base);
      above = each.base;
      [before, behind] = [[], []];
    }
  }
  close(Infinity);
  return best;
}

const isProse = (side: readonly Stretch[]): boolean => median(side.map(({ words }) => words.length)) >= LETTERS;

/** Some lines of each stand beside lines of the other. */
function sideBySide(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  const [top, bottom] = [Math.max(a[0]?.base ?? 0, b[0]?.base ?? 0), Math.min(a.at(-1)?.base ?? 0, b.at(-1)?.base ?? 0)];
  return [a, b].every((side) => side.filter((each) => each.base >= top - each.size && each.base <= bottom + each.size).length >= LINES);
}
