import { at, type Columns } from './columns.ts';
import type { Stretch } from './time-window.ts';

/**
 * How many events fall on each of `bins` equal parts of the span. An event that lasts over several parts gives each its
 * share, so that the sum is the number of events. `passes`: which positions count; null: each does.
 */
export function density({ from: starts, to: ends }: Pick<Columns, 'from' | 'to'>, passes: Uint8Array | null, span: Stretch, bins: number): Float64Array {
  const steps = new Float64Array(bins + 1);
  const width = (span.to - span.from) / bins;
  const binOf = (time: number): number => Math.min(bins - 1, Math.max(0, Math.floor((time - span.from) / width)));
  for (let position = 0; position < starts.length; position += 1) {
    if (passes?.[position] === 0) continue;
    const from = starts[position] ?? 0;
    const to = ends[position] ?? 0;
    if (to < span.from || from > span.to) continue;
    const first = binOf(from);
    // The end is not part of a half-open stretch: a day that ends at a boundary does not reach over it.
    const last = to > from ? Math.max(first, binOf(to - 1)) : first;
    const share = 1 / (last - first + 1);
    steps[first] = (steps[first] ?? 0) + share;
    steps[last + 1] = (steps[last + 1] ?? 0) - share;
  }
  let running = 0;
  return steps.subarray(0, bins).map((step) => {
    running += step;
    return Math.abs(running) < 1e-9 ? 0 : running;
  });
}

/** Where each event that `found` flags by its position begins, as shares of the span from 0 to 1, no closer together than `gap`. */
export function placesOf({ from }: Columns, found: Uint8Array, span: Stretch, gap: number): readonly number[] {
  const places: number[] = [];
  for (let position = found.indexOf(1); position >= 0; position = found.indexOf(1, position + 1)) {
    const place = (at(from, position) - span.from) / (span.to - span.from);
    if (place - (places.at(-1) ?? -1) >= gap) places.push(place);
  }
  return places;
}
