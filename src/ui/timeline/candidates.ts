import type { EventId } from '../../core/index.ts';
import { at, lowerBound } from './columns.ts';
import { holds, type MarkIndex, type Bucket } from './mark-index.ts';
import { markAt, WIDELY, type Mark } from './marks.ts';
import { mostSalient } from './most-salient.ts';
import type { Extent } from './rows.ts';
import type { Stretch } from './time-window.ts';

/** Room on both sides of the window that is laid out too, as a share of it, so that a drag meets no empty edge. */
export const PADDING = 0.25;
/** Label widths, estimated: the page cuts a label at the width given here, so an error shows as an ellipsis, never as an overlap. */
const LETTER = 6.8;
/** In semibold. */
const BOLD_LETTER = 7.3;
const ADORNMENT = 22;
const SHORT_LABEL = 172;
/** The sign for a title that stands in a lane above. */
const DITTO = 26;
/** Where the window ends, marks shorter than TURNED_BAR have their label before them. */
const TURNED_LABEL = 280;
const TURNED_BAR = 90;
/** With so much room behind the mark a label stays there, though it is cut: before the mark it would begin under another day. */
const TURNED_ROOM = 60;
export const GAP = 8;
/** Narrower than nearly any mark with its label: of each such column a row can hold one. */
const COLUMN = 40;
const DOT = 6;
/** A bar longer than this share of the window is a background to what happens in it. */
const LONG = 0.7;
/** Marks that are weighed against each other for the places of one drawing. */
const WEIGHED = 700;

export interface Around extends Stretch {
  /** Pixels that show the stretch. */
  readonly width: number;
  readonly selected: EventId | null;
  /** Where the selected event stands in the columns; -1: nowhere. */
  readonly chosen: number;
  /** What a search found, by lane and position; null: nobody searches. */
  readonly found: ReadonlyMap<string, Uint8Array> | null;
}

/** A mark that may be drawn, and the pixels that it would take. */
export interface Candidate extends Extent {
  readonly mark: Mark;
  readonly long: boolean;
  readonly inView: boolean;
  readonly labelAt: number;
  /** Pixels of a label that stands before its mark; 0: it stands at the mark or after it. */
  readonly before: number;
}

/**
 * The marks that can be drawn around the window: of each lane and each column of it the most salient, as many as there may be
 * rows. Never looks at the others, so that the cost follows the width and the rows, not the events.
 */
export function candidatesOf(index: MarkIndex, lanes: readonly string[], rows: ReadonlyMap<string, number>, around: Stretch & Pick<Around, 'width'>): readonly Candidate[] {
  const length = around.to - around.from;
  const perPixel = length / Math.max(1, around.width);
  const step = COLUMN * perPixel;
  const fair = Math.max(2, Math.ceil(WEIGHED / (lanes.length * Math.ceil((1 + 2 * PADDING) * length / step))));
  return lanes.flatMap((lane) => {
    // A row holds one mark that begins in a column; the bubbles' row may hold one more.
    const depth = Math.min((rows.get(lane) ?? 1) + 1, Math.max(fair, (rows.get(lane) ?? 1) > 10 ? 16 : 0));
    return bestOfLane(index.buckets.get(lane) ?? [], around, step, depth).flatMap((position) => candidateOf(markAt(index, lane, position), around, perPixel) ?? []);
  });
}

interface Best extends Stretch {
  readonly step: number;
  readonly depth: number;
  readonly positions: readonly number[];
}

const lastBest = new WeakMap<readonly Bucket[], Best>();

/** The positions that stand for a lane. Kept for the window last asked for: where a source is switched off, the others' lanes hold what they held. */
function bestOfLane(buckets: readonly Bucket[], { from, to }: Stretch, step: number, depth: number): readonly number[] {
  const last = lastBest.get(buckets);
  if (last?.from === from && last.to === to && last.step === step && last.depth === depth) return last.positions;
  const found: Weighed[] = [];
  for (const bucket of buckets) if (bucket.sums === undefined) for (const place of weighed(bucket, { from, to }, step, depth)) found.push({ bucket, place });
  const positions = bestOfColumns(found, { from, to }, step, depth);
  lastBest.set(buckets, { from, to, step, depth, positions });
  return positions;
}

/** The candidates with the selected one among them, in each lane that holds it. */
export function withChosen(index: MarkIndex, lanes: readonly string[], around: Around, candidates: readonly Candidate[]): readonly Candidate[] {
  const missing = lanes.filter((lane) => holds(index, lane, around.chosen) && !candidates.some(({ mark }) => mark.position === around.chosen && mark.lane === lane));
  const perPixel = (around.to - around.from) / Math.max(1, around.width);
  return missing.length === 0 ? candidates : [...candidates, ...missing.flatMap((lane) => candidateOf(markAt(index, lane, around.chosen), around, perPixel) ?? [])];
}

interface Weighed {
  readonly bucket: Bucket;
  readonly place: number;
}

/** Buckets were asked one by one: of what they gave together, again the best of each column, before a mark is made of any. */
function bestOfColumns(found: readonly Weighed[], { from, to }: Stretch, step: number, depth: number): readonly number[] {
  const columns = new Map<number, Weighed[]>();
  for (const one of found) {
    const start = at(one.bucket.from, one.place);
    const end = at(one.bucket.to, one.place);
    const column = Math.floor((end > from ? Math.max(0, start - from) : start - from) / step) * 2 + Number(end - start > (to - from) * LONG);
    const others = columns.get(column);
    if (others === undefined) columns.set(column, [one]);
    else others.push(one);
  }
  const salience = ({ bucket, place }: Weighed): number => at(bucket.salience.levels[0] ?? new Float32Array(), place);
  const position = ({ bucket, place }: Weighed): number => at(bucket.position, place);
  return [...columns.values()].flatMap((all) =>
    (all.length <= depth ? all : all.sort((a, b) => salience(b) - salience(a) || position(a) - position(b)).slice(0, depth)).map(position));
}

/** Places in a bucket: what still goes on when the window begins, and what begins in each column. */
function* weighed(bucket: Bucket, { from, to }: Stretch, step: number, depth: number): Generator<number> {
  const padding = (to - from) * PADDING;
  const limit = (to - from) * LONG;
  const sizes = bucket.shortest > limit || bucket.longest <= limit ? [() => true] : [
    (place: number) => at(bucket.to, place) - at(bucket.from, place) <= limit,
    (place: number) => at(bucket.to, place) - at(bucket.from, place) > limit,
  ];
  const first = lowerBound(bucket.from, from);
  for (const fits of sizes) {
    if (bucket.longest > 0) {
      yield* mostSalient(bucket.salience, lowerBound(bucket.from, from - bucket.longest), first, depth, (place) => fits(place) && at(bucket.to, place) > from);
    }
    const end = lowerBound(bucket.from, to + padding, first);
    let place = lowerBound(bucket.from, from - padding, 0, first);
    while (place < end) {
      const column = Math.floor((at(bucket.from, place) - from) / step);
      const next = Math.max(place + 1, lowerBound(bucket.from, from + (column + 1) * step, place, end));
      const over = place < first;
      yield* mostSalient(bucket.salience, place, next, depth, (one) => fits(one) && !(over && at(bucket.to, one) > from));
      place = next;
    }
  }
}

/** Null: it is nowhere near the window. */
export function candidateOf(mark: Mark, around: Stretch & Pick<Around, 'width'>, perPixel: number): Candidate | null {
  const length = around.to - around.from;
  if (mark.from >= around.to + length * PADDING || mark.to < around.from - length * PADDING) return null;
  const start = (mark.from - around.from) / perPixel;
  const end = (mark.to - around.from) / perPixel;
  const inView = touches(mark, around);
  const want = mark.title.length * (mark.sources >= WIDELY ? BOLD_LETTER : LETTER) + ADORNMENT;
  // The label of a bar that began before the window stands at the window's edge.
  const labelAt = mark.shape === 'bar' && end > 0 ? Math.max(start, 0) : start + (mark.shape === 'point' ? DOT : 0);
  const turned = Math.min(want, TURNED_LABEL);
  // On a narrow screen neither side has room for the whole: the label stands where by far more of it can be read.
  const turns = inView && around.width - labelAt < TURNED_ROOM && Math.min(end, around.width) - start < TURNED_BAR && labelAt + Math.min(want, SHORT_LABEL) > around.width && (start > turned || start > 2 * (around.width - labelAt));
  const before = turns ? Math.min(turned, Math.floor(start)) : 0;
  return {
    mark, inView, labelAt, before,
    long: mark.to - mark.from > length * LONG,
    left: start - before - (mark.shape === 'point' ? DOT : 0),
    right: (turns ? end + DOT : Math.max(end, labelAt + Math.min(want, SHORT_LABEL))) + GAP,
  };
}

/** The same where a lane above has its title: a sign is enough, and more marks find room beside it. */
export function inShort(candidate: Candidate, { from, to, width }: Stretch & Pick<Around, 'width'>): Candidate {
  const end = ((candidate.mark.to - from) / (to - from)) * width;
  return candidate.before > 0 ? candidate : { ...candidate, right: Math.min(candidate.right, Math.max(end, candidate.labelAt + DITTO) + GAP) };
}

/** A moment belongs to the window that begins with it; what ends there does not. */
function touches(mark: Stretch, window: Stretch): boolean {
  return mark.from < window.to && (mark.to > window.from || mark.from >= window.from);
}

/** The selected one, then what is in the window and no longer than it, then by salience. */
export function byRank(selected: EventId | null): (a: Candidate, b: Candidate) => number {
  return (a, b) =>
    Number(b.mark.event === selected) - Number(a.mark.event === selected)
    || Number(b.inView) - Number(a.inView)
    || Number(a.long) - Number(b.long)
    || b.mark.salience - a.mark.salience
    || a.mark.position - b.mark.position
    || (a.mark.lane < b.mark.lane ? -1 : 1);
}
