import { at, lowerBound, type Columns } from './columns.ts';
import { HOUR } from './civil-time.ts';
import { overviewScale, type OverviewScale } from './overview-scale.ts';
import { widen, type Stretch } from './time-window.ts';

const PARTS = 360;

/** What the overview shows of everything: its scale from the first event to the last, with a little air, and how many fall on each of its parts. */
export function wholeOf(columns: Columns, span: Stretch): { readonly scale: OverviewScale; readonly parts: Parts; readonly all: Float64Array } {
  const scale = overviewScale(columns, widen(span, 0.02, 6 * HOUR));
  const parts = partsOf(columns, scale, PARTS);
  return { scale, parts, all: density(null, parts) };
}

/** The parts of a scale, all equally wide, over which each event reaches: the first and the last, by its position. */
export interface Parts {
  readonly count: number;
  readonly first: Uint16Array;
  readonly last: Uint16Array;
}

/** Cuts the scale into `count` parts, 65535 at the most. An event beyond the reach has its last part before its first. */
export function partsOf({ from: starts, to: ends }: Pick<Columns, 'from' | 'to'>, { reach, place }: OverviewScale, count: number): Parts {
  const partOf = (time: number): number => Math.min(count - 1, Math.floor(place(time) * count));
  const [first, last] = [new Uint16Array(starts.length), new Uint16Array(starts.length)];
  for (let position = 0; position < starts.length; position += 1) {
    const [from, to] = [at(starts, position), at(ends, position)];
    if (to < reach.from || from > reach.to) {
      first[position] = 1;
      continue;
    }
    const part = partOf(from);
    first[position] = part;
    // The end is not part of a half-open stretch: a day that ends at a boundary does not reach over it.
    last[position] = to > from ? Math.max(part, partOf(to - 1)) : part;
  }
  return { count, first, last };
}

/**
 * How many events fall on each part. An event that lasts over several gives each its share, so that the sum is the number of
 * events. `passes`: which positions count; null: each does.
 */
export function density(passes: Uint8Array | null, { count, first: firsts, last: lasts }: Parts): Float64Array {
  const steps = new Float64Array(count + 1);
  for (let position = 0; position < firsts.length; position += 1) {
    const [first, last] = [at(firsts, position), at(lasts, position)];
    if (last < first || passes?.[position] === 0) continue;
    const share = 1 / (last - first + 1);
    steps[first] = (steps[first] ?? 0) + share;
    steps[last + 1] = (steps[last + 1] ?? 0) - share;
  }
  let running = 0;
  return steps.subarray(0, count).map((step) => {
    running += step;
    return Math.abs(running) < 1e-9 ? 0 : running;
  });
}

/** How much happens in each part of the scale for the time that it stands for, against the busiest of `all`: 0 to 1. */
export function rates(counts: Float64Array, all: Float64Array, scale: OverviewScale): Float64Array {
  const rateOf = (count: number, bin: number): number => count / (scale.time((bin + 1) / counts.length) - scale.time(bin / counts.length));
  const highest = all.reduce((most, count, bin) => Math.max(most, rateOf(count, bin)), 0);
  return highest === 0 ? counts : counts.map((count, bin) => rateOf(count, bin) / highest);
}

/** Where each event that `found` flags by its position begins, as shares of the scale from 0 to 1, no closer together than `gap`. */
export function placesOf({ from }: Columns, found: Uint8Array, scale: OverviewScale, gap: number): readonly number[] {
  const places: number[] = [];
  // A place is asked of the scale only for what stands far enough from the last: that much may be found in one crowd.
  for (let position = found.indexOf(1); position >= 0;) {
    const place = scale.place(at(from, position));
    const far = place - (places.at(-1) ?? -1) >= gap;
    if (far) places.push(place);
    position = found.indexOf(1, far ? Math.max(position + 1, lowerBound(from, scale.time(place + gap), position)) : position + 1);
  }
  return places;
}
