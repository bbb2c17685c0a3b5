import { unitOf } from './clusters.ts';

/** How alike words are by the places in which they stand. */
export interface Likeness {
  /** The cosine of the two words' vectors; 0: one of them has none. */
  readonly between: (one: string, other: string) => number;
  /** Of `others`, those most like each word, with the cosine. */
  readonly nearest: (others: readonly string[], count: number) => (word: string) => readonly (readonly [other: string, like: number])[];
}

export function likenessOf(vectors: readonly (readonly [word: string, vector: Float32Array])[]): Likeness {
  const wide = vectors[0]?.[1].length ?? 0;
  const rows = new Map(vectors.map(([word], row) => [word, row] as const));
  const all = new Float32Array(vectors.length * wide);
  vectors.forEach(([, vector], row) => all.set(unitOf(vector), row * wide));
  const product = (one: number, other: number): number => {
    let sum = 0;
    for (let at = 0; at < wide; at += 1) sum += Number(all[one * wide + at]) * Number(all[other * wide + at]);
    return sum;
  };
  return {
    between: (one, other) => {
      const a = rows.get(one);
      const b = rows.get(other);
      return a === undefined || b === undefined ? 0 : product(a, b);
    },
    nearest: (others, count) => {
      const known = others.flatMap((other): readonly (readonly [string, number])[] => {
        const row = rows.get(other);
        return row === undefined ? [] : [[other, row]];
      });
      return (word) => {
        const own = rows.get(word);
        if (own === undefined) return [];
        const best: (readonly [string, number])[] = [];
        let least = -1;
        for (const [other, row] of known) {
          const like = product(own, row);
          if (row === own || (best.length === count && like <= least)) continue;
          const place = best.findIndex(([, each]) => each < like);
          best.splice(place < 0 ? best.length : place, 0, [other, like]);
          if (best.length > count) best.pop();
          least = best.at(-1)?.[1] ?? -1;
        }
        return best;
      };
    },
  };
}
