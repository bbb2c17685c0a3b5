import type { Day } from '../model.ts';
import type { Vector } from './story-vector.ts';

/** A word that more of the articles in reach share says little about which belong together: it finds no candidates. */
const COMMON = 40;
/** So many candidates an article are compared in full. */
const CANDIDATES = 30;

/**
 * Pairs of articles that may tell one story, found by the rare words they share. In order of date, and a word forgets the
 * articles that are out of reach, so the cost grows with the number of articles, not with its square.
 */
export function candidatePairs(vectors: readonly Vector[], dates: readonly (Day | null)[]): readonly (readonly [number, number])[] {
  const order = vectors.map((_, at) => at).sort((a, b) => ((dates[a] ?? '') < (dates[b] ?? '') ? -1 : (dates[a] ?? '') > (dates[b] ?? '') ? 1 : a - b));
  const holders = new Map<string, number[]>();
  const found: (readonly [number, number])[] = [];
  for (const at of order) {
    const shared = new Map<number, number>();
    for (const [key, weight] of vectors[at] ?? []) {
      const list = holders.get(key);
      if (list === undefined) {
        holders.set(key, [at]);
        continue;
      }
      // The latest ones are the nearest in time; undated ones stand at the front.
      for (const other of list.length > COMMON ? [...list.slice(0, 4), ...list.slice(4 - COMMON)] : list) shared.set(other, (shared.get(other) ?? 0) + weight * (vectors[other]?.get(key) ?? 0));
      list.push(at);
    }
    const near = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other] of near.slice(0, CANDIDATES)) found.push(at < other ? [at, other] : [other, at]);
  }
  return found;
}
