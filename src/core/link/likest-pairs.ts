/** Words with their weights. */
export type Weighted = ReadonlyMap<string, number>;

/** A word that more of those in reach share says little about which belong together: it finds no candidates. */
const COMMON = 40;
/** Of those so many of the first are looked at; the others are the latest. */
const FIRST = 4;
/** So many candidates are named for each. */
const CANDIDATES = 30;

/** Those that have a word, with its weight in each. */
interface Holders {
  readonly places: number[];
  readonly weights: number[];
}

/**
 * Of each the few before it with which it shares the most, found by the rare words that they share. A word forgets those that are
 * out of reach, so that the cost grows with their number, not with its square: they should stand in an order in which what belongs
 * together is near.
 */
export function* likestPairs(vectors: readonly Weighted[]): Iterable<readonly [at: number, before: number]> {
  const holders = new Map<string, Holders>();
  // What each before shares with the one at hand; of those in `touched` it is above 0.
  const shared = new Float64Array(vectors.length);
  for (const [at, vector] of vectors.entries()) {
    const touched: number[] = [];
    for (const [key, weight] of vector) {
      const mine = holders.get(key);
      if (mine === undefined) {
        holders.set(key, { places: [at], weights: [weight] });
        continue;
      }
      const { places, weights } = mine;
      for (let n = 0; n < places.length; n = n === FIRST - 1 && places.length > COMMON ? places.length - (COMMON - FIRST) : n + 1) {
        const other = places[n] ?? 0;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + weight * (weights[n] ?? 0);
      }
      places.push(at);
      weights.push(weight);
    }
    for (const other of likest(touched, shared)) yield [at, other];
    for (const other of touched) shared[other] = 0;
  }
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
