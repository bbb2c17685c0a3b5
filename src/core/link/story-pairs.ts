import type { Day } from '../model.ts';
import { likestPairs } from './likest-pairs.ts';
import type { Vector } from './story-vector.ts';

/** Pairs of articles that may tell one story, each of two places, the lower first. In order of date, so that the nearest in time are found; undated ones stand at the front. */
export function* candidatePairs(vectors: readonly Vector[], dates: readonly (Day | null)[]): Iterable<readonly [number, number]> {
  const order = vectors.map((_, at) => at).sort((a, b) => ((dates[a] ?? '') < (dates[b] ?? '') ? -1 : (dates[a] ?? '') > (dates[b] ?? '') ? 1 : a - b));
  const empty: Vector = new Map();
  for (const [at, before] of likestPairs(order.map((place) => vectors[place] ?? empty))) {
    const [x, y] = [order[at] ?? 0, order[before] ?? 0];
    yield x < y ? [x, y] : [y, x];
  }
}
