import type { Day } from '../model.ts';
import type { Vector } from './story-vector.ts';

/** A word that more of the articles in reach share says little about which belong together: it finds no candidates. */
const COMMON = 40;
/** Of those so many of the first are looked at; the others are the latest. */
const FIRST = 4;
/** So many candidates an article are compared in full. */
const CANDIDATES = 30;

/**
 * Pairs of articles that may tell one story, found by the rare words they share. In order of date, and a word forgets the
 * articles that are out of reach, so the cost grows with the number of articles, not with its square.
 */
export function candidatePairs(vectors: readonly Vector[], dates: readonly (Day | null)[]): readonly (readonly [number, number])[] {
  const order = vectors.map((_, at) => at).sort((a, b) => ((dates[a] ?? '') < (dates[b] ?? '') ? -1 : (dates[a] ?? '') > (dates[b] ?? '') ? 1 : a - b));
  const holders = new Map<string, Holders>();
  const found: (readonly [number, number])[] = [];
  // What each article before shares with the one at hand; of those in `touched` it is above 0.
  const shared = new Float64Array(vectors.length);
  for (const at of order) {
    const touched: number[] = [];
    for (const [key, weight] of vectors[at] ?? []) {
      const mine = holders.get(key);
      if (mine === undefined) {
        holders.set(key, { articles: [at], weights: [weight] });
        continue;
      }
      const { articles, weights } = mine;
      // The latest ones are the nearest in time; undated ones stand at the front.
      for (let n = 0; n < articles.length; n = n === FIRST - 1 && articles.length > COMMON ? articles.length - (COMMON - FIRST) : n + 1) {
        const other = articles[n] ?? 0;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + weight * (weights[n] ?? 0);
      }
      articles.push(at);
      weights.push(weight);
    }
    for (const other of likest(touched, shared)) found.push(at < other ? [at, other] : [other, at]);
    for (const other of touched) shared[other] = 0;
  }
  return found;
}

/** The articles that have a word, with its weight in each. */
interface Holders {
  readonly articles: number[];
  readonly weights: number[];
}

const isAbove = (rival: number, theirs: number, other: number, score: number): boolean => theirs > score || (theirs === score && rival < other);

/** The few that share the most, the likest first; of equals the earlier. */
function likest(touched: readonly number[], shared: Float64Array): readonly number[] {
  const best: number[] = [];
  for (const other of touched) {
    const score = shared[other] ?? 0;
    const last = best[CANDIDATES - 1];
    if (last !== undefined && isAbove(last, shared[last] ?? 0, other, score)) continue;
    let place = Math.min(best.length, CANDIDATES - 1);
    for (let rival = best[place - 1]; rival !== undefined && !isAbove(rival, shared[rival] ?? 0, other, score); rival = best[place - 1]) {
      best[place] = rival;
      place -= 1;
    }
    best[place] = other;
  }
  return best;
}
