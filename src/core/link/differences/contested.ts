import type { Claim, Disagreement, Quote, Span } from '../../model.ts';
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

/** Actions of which one tells that somebody did it, and the other that it was done to them. */
const INSTEAD: readonly { readonly what: string; readonly one: string; readonly other: string }[] = [{ what: 'dismissed or resigned', one: 'dismiss', other: 'resign' }];

/** What reports of one event tell of one person in two ways that cannot both hold. */
export function toldInstead(sources: readonly ClaimSource[]): readonly Disagreement[] {
  return INSTEAD.flatMap(({ what, one, other }): readonly Disagreement[] => {
    const tell = (action: string, not: string): readonly ClaimSource[] => sources.filter(({ predicates }) => predicates.some(({ actions }) => actions.includes(action)) && !predicates.some(({ actions }) => actions.includes(not)));
    const [ones, others] = [tell(one, other), tell(other, one)];
    const told = [...ones.filter((a) => others.some((b) => isOfOther(a, b))), ...others.filter((b) => ones.some((a) => isOfOther(a, b)))];
    if (told.length === 0) return [];
    const claims = told.flatMap((source) => source.predicates.filter(({ actions }) => actions.includes(one) || actions.includes(other)).slice(0, 1).map((at) => claimAt(source, at)));
    return [{ about: 'claim', what, relation: 'contested', claims: claims.toSorted((a, b) => a.excerpt - b.excerpt) }];
  });
}

/** Of another article, and of one person. */
const isOfOther = (a: ClaimSource, b: ClaimSource): boolean => a.excerpt.article !== b.excerpt.article && a.known.some((name) => b.known.includes(name));

const claimAt = ({ excerpt, index }: ClaimSource, { start, end }: Span): Claim =>
  ({ excerpt: index, quote: { article: excerpt.article, start, end, exact: excerpt.exact.slice(start - excerpt.start, end - excerpt.start) }, min: null, max: null, interval: null, speaker: excerpt.speaker });
