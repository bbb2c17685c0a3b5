import { speakersOf } from './speakers.ts';
import type { Vector } from './story-vector.ts';

/** Of those that have a word so many are looked at: of a common one some from first to last, as it says little. */
const HOLDERS = 40;

/**
 * Finds, of some places among vectors, so many that share the most with a vector, in the order of the places. What that costs does
 * not grow with their number.
 */
export function likestOf(places: readonly number[], vectors: readonly Vector[], most: number): (vector: Vector) => readonly number[] {
  const all = new Map<string, number[]>();
  for (const place of places) {
    for (const key of vectors[place]?.keys() ?? []) {
      const mine = all.get(key);
      if (mine === undefined) all.set(key, [place]);
      else mine.push(place);
    }
  }
  const holders = new Map(Array.from(all, ([key, mine]) => [key, speakersOf(mine, HOLDERS)]));
  return (vector) => {
    const shared = new Map<number, number>();
    for (const [key, weight] of vector) for (const place of holders.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight * (vectors[place]?.get(key) ?? 0));
    return [...shared].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most).map(([place]) => place).sort((a, b) => a - b);
  };
}
