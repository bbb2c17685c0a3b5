import type { Claim, Disagreement, Quote } from '../../model.ts';
import type { ClaimSource } from './claim-source.ts';

/** Things that one party denies and the other holds against it. Only words that leave no room between them. */
const OPPOSITES: readonly { readonly what: string; readonly none: RegExp; readonly some: RegExp }[] = [
  {
    what: 'losses',
    none: /\bwithout (?:losing|the loss of|any loss of) (?:a single|even one|any) [a-z]+|\bwithout (?:any )?(?:casualties|losses)\b|\b(?:suffered|took|had|there were) no (?:casualties|losses)\b/iu,
    some: /\b(?:heavy|severe|serious|significant|huge|massive|enormous) (?:casualties|losses|loss of life)\b/iu,
  },
  {
    what: 'responsibility',
    none: /\b(?:denied|denies|rejected|rejects) (?:any |all )?(?:responsibility|involvement)\b/iu,
    some: /\b(?:claimed|claims|admitted|accepted) responsibility\b/iu,
  },
];

function claimOf({ excerpt, index }: ClaimSource, words: RegExp): Claim | null {
  const found = words.exec(excerpt.exact);
  if (found === null) return null;
  const start = excerpt.start + found.index;
  const quote: Quote = { article: excerpt.article, start, end: start + found[0].length, exact: found[0] };
  return { excerpt: index, quote, min: null, max: null, interval: null, speaker: excerpt.speaker };
}

interface Spoken {
  readonly claim: Claim;
  /** Whose words it is, as written. */
  readonly by: string | null;
}

/** Opposite claims of two parties about one event. Each must be somebody's words, and not the same body's. */
export function contestedClaims(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const spoken = sources.filter((source) => source.spoken !== null);
  if (spoken.length < 2) return [];
  return OPPOSITES.flatMap(({ what, none, some }): Disagreement[] => {
    const claims = (words: RegExp): readonly Spoken[] => spoken.flatMap((source) => {
      const claim = claimOf(source, words);
      return claim === null ? [] : [{ claim, by: source.spoken }];
    });
    const [denied, held] = [claims(none), claims(some)];
    if (!denied.some((a) => held.some((b) => a.by !== b.by && a.claim.excerpt !== b.claim.excerpt))) return [];
    return [{ about: 'claim', what, relation: 'contested', claims: [...denied, ...held].map(({ claim }) => claim).sort((a, b) => a.excerpt - b.excerpt) }];
  });
}
