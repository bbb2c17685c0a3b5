import type { Mention } from '../events/index.ts';
import { keysOf } from './bag.ts';

/** Inverse document frequency of the stems of a pile: a word that every article uses tells no two events apart. */
export interface Weights {
  /** Weight of a stem, above 0. */
  readonly of: (term: string) => number;
  /** Keys of what a mention is made of: of each mention once, as all others of its sentence ask as well. */
  readonly keysOf: (mention: Mention) => readonly string[];
}

/** Weights from the mentions of each article (one list an article). */
export function weightsOf(articles: readonly (readonly Mention[])[]): Weights {
  const seen = new Map<string, number>();
  const kept = new Map<Mention, readonly string[]>();
  for (const mentions of articles) {
    const mine = new Set<string>();
    for (const mention of mentions) {
      for (const term of mention.terms) mine.add(term);
      const keys = keysOf(mention);
      kept.set(mention, keys);
      for (const key of keys) mine.add(key);
    }
    for (const term of mine) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const weight = (n: number): number => Math.log(1 + (articles.length + 1) / (n + 0.5));
  const weights = new Map(Array.from(seen, ([term, n]) => [term, weight(n)] as const));
  return { of: (term) => weights.get(term) ?? weight(0), keysOf: (mention) => kept.get(mention) ?? keysOf(mention) };
}
