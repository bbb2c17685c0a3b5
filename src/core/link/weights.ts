import type { Mention } from '../events/index.ts';
import { keysOf } from './bag.ts';

/** Inverse document frequency of the stems of a pile: a word that every article uses tells no two events apart. */
export interface Weights {
  /** Weight of a stem, above 0. */
  readonly of: (term: string) => number;
}

/** Weights from the mentions of each article (one list an article). */
export function weightsOf(articles: readonly (readonly Mention[])[]): Weights {
  const seen = new Map<string, number>();
  for (const mentions of articles) {
    for (const term of new Set(mentions.flatMap((m) => [...m.terms, ...keysOf(m)]))) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const total = articles.length;
  return { of: (term) => Math.log(1 + (total + 1) / ((seen.get(term) ?? 0) + 0.5)) };
}
