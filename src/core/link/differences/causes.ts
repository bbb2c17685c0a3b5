import type { Claim, Disagreement, Quote } from '../../model.ts';
import type { ClaimSource } from './claim-source.ts';

/** Two kinds of causes of which one thing has but one, as words say them. Only words that leave no room between them. */
const EXCLUSIVE: readonly { readonly what: string; readonly kinds: readonly [RegExp, RegExp] }[] = [
  {
    what: 'cause',
    kinds: [
      /\b(?:pilot|human|driver|crew|operator)['’]?s? errors?\b/giu,
      /\b(?:faulty|defective|broken|failed) (?:[a-z]+ )?(?:sensors?|parts?|brakes?|engines?|valves?|wiring|switch(?:es)?|software|rails?|tracks?|signals?|cables?)\b|\b(?:mechanical|technical|engine|brake|software|signal|sensor|structural) (?:failures?|faults?|malfunctions?|defects?)\b/giu,
    ],
  },
  {
    what: 'accident or intent',
    kinds: [
      /\b(?:an accident|accidental(?:ly)?|electrical faults?|short circuit|gas leaks?)\b/giu,
      /\b(?:arson|arsonists?|sabotage|deliberate(?:ly)?|on purpose|intentional(?:ly)?)\b/giu,
    ],
  },
  {
    what: 'suicide or killing',
    kinds: [/\b(?:suicide|(?:killed|shot|hanged) (?:himself|herself|themselves)|took (?:his|her|their) own li(?:fe|ves))\b(?! (?:bomb|attack|vest|mission|note))/giu, /\b(?:was|were|been) (?:murdered|assassinated)\b|\bhomicide\b/giu],
  },
];

/** Before the words, in their clause: that it was not so, and that nobody knows. */
const DENIED = /\b(?:not|no|nor|never|neither|den(?:y|ies|ied)|ruled out|reject(?:s|ed)?|dismiss(?:es|ed)?)\b|n['’]t\b/iu;
const OPEN = /\b(?:if|whether|or|may|might|could|would|possibl[ey]|potential|suspect(?:s|ed)?|suspicions?|consider(?:ing|ed)?|investigat(?:e|es|ed|ing)|examin(?:e|ing)|look(?:s|ed|ing)? (?:at|into)|unclear)\b/iu;
/** What comes behind the words, and leaves it open. */
const OPEN_BEHIND = /^ (?:or\b|(?:may|might|could|can)\b|(?:is|was) (?:suspected|possible|unlikely|likely|considered))/iu;
const CLAUSE = 60;

interface CauseClaim {
  readonly claim: Claim;
  readonly kind: number;
  readonly held: boolean;
  readonly by: string | null;
}

function claimsOf({ excerpt, index, spoken }: ClaimSource, words: RegExp, kind: number): readonly CauseClaim[] {
  return [...excerpt.exact.matchAll(words)].flatMap((found): readonly CauseClaim[] => {
    const before = excerpt.exact.slice(Math.max(0, found.index - CLAUSE), found.index).split(/[;:]/u).at(-1) ?? '';
    const behind = excerpt.exact.slice(found.index + found[0].length);
    if (OPEN.test(before) || OPEN_BEHIND.test(behind)) return [];
    const denied = DENIED.exec(before);
    const from = denied === null ? found.index : found.index - before.length + denied.index;
    const end = found.index + found[0].length;
    const quote: Quote = { article: excerpt.article, start: excerpt.start + from, end: excerpt.start + end, exact: excerpt.exact.slice(from, end) };
    return [{ claim: { excerpt: index, quote, min: null, max: null, interval: null, speaker: excerpt.speaker }, kind, held: denied === null, by: spoken }];
  });
}

/** One says that it was so and another that it was not, or they name two causes of which there can be but one. */
const differ = (a: CauseClaim, b: CauseClaim): boolean => a.by !== b.by && a.claim.excerpt !== b.claim.excerpt && (a.kind === b.kind ? a.held !== b.held : a.held && b.held);

/** What two parties say an event came of, where both cannot be. Each must be somebody's words. */
export function contestedCauses(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const spoken = sources.filter((source) => source.spoken !== null);
  if (spoken.length < 2) return [];
  return EXCLUSIVE.flatMap(({ what, kinds }): readonly Disagreement[] => {
    const claims = spoken.flatMap((source) => kinds.flatMap((words, kind) => claimsOf(source, words, kind)));
    const told = claims.filter((a) => claims.some((b) => differ(a, b)));
    return told.length === 0 ? [] : [{ about: 'claim', what, relation: 'contested', claims: told.map(({ claim }) => claim).toSorted((a, b) => a.excerpt - b.excerpt) }];
  });
}
