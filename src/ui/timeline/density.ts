import type { Stretch } from './time-window.ts';

/**
 * How many events fall on each of `bins` equal parts of the span. An event that lasts over several parts gives each its
 * share, so that the sum is the number of events. Linear in events and bins.
 */
export function density(stretches: readonly Stretch[], span: Stretch, bins: number): readonly number[] {
  const steps = new Array<number>(bins + 1).fill(0);
  const width = (span.to - span.from) / bins;
  const binOf = (time: number): number => Math.min(bins - 1, Math.max(0, Math.floor((time - span.from) / width)));
  for (const { from, to } of stretches) {
    if (to < span.from || from > span.to) continue;
    const first = binOf(from);
    // The end is not part of a half-open stretch: a day that ends at a boundary does not reach over it.
    const last = to > from ? Math.max(first, binOf(to - 1)) : first;
    const share = 1 / (last - first + 1);
    steps[first] = (steps[first] ?? 0) + share;
    steps[last + 1] = (steps[last + 1] ?? 0) - share;
  }
  const counts: number[] = [];
  let running = 0;
  for (let bin = 0; bin < bins; bin++) {
    running += steps[bin] ?? 0;
    counts.push(Math.abs(running) < 1e-9 ? 0 : running);
  }
  return counts;
}
