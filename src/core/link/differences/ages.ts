import type { Claim, Disagreement } from '../../model.ts';
import { daysBetween } from '../../time/index.ts';
import { grouped } from '../grouped.ts';
import { foldName } from '../same-name.ts';
import { speakersOf } from '../speakers.ts';
import type { ClaimSource } from './claim-source.ts';

/** "aged between 60 and about 75", "aged 8 to 12", "between the ages of 20 and 30". */
const RANGE = /\b(?:aged|ages|ages of)(?: between| from)?( about| around)? (\d{1,2})(?: and| to|[-–])( about| around)? ?(\d{1,2})\b/giu;
/** "Jon Roe, 40,", and "40-year-old Jon Roe". A first name is needed: sons have their fathers' last ones. */
const NAMED = /(\p{Lu}[\p{L}'’.-]{1,20} (?:\p{Lu}[\p{L}'’.-]{0,20} ){0,2}\p{Lu}[\p{L}'’-]{1,20}), (\d{1,3})[,;.)]/gu;
const OLD = /\b(\d{1,3})-year-old (\p{Lu}[\p{L}'’.-]{1,20} (?:\p{Lu}[\p{L}'’.-]{0,20} ){0,2}\p{Lu}[\p{L}'’-]{1,20})/gu;

/** Two ranges share so much of what they span, or are of two groups of people. */
const ONE_GROUP = 0.5;
/** Somebody may have had a birthday between two reports that lie further apart. */
const BIRTHDAY = 7;
/** Ages further apart are of two people. */
const MOST_YEARS = 10;
/** So many ages of one event are compared with each other. */
const CLAIMS = 60;

interface AgeClaim {
  readonly claim: Claim;
  readonly source: ClaimSource;
  /** Years either way that the words leave open, at each end. */
  readonly slack: readonly [number, number];
  /** Whose age it is; null: those of a group. */
  readonly whose: string | null;
}

function claimsOf(source: ClaimSource): readonly AgeClaim[] {
  const { excerpt: { article, start, exact, speaker }, index } = source;
  const claim = (words: string, at: number, min: number, max: number): Claim => ({ excerpt: index, quote: { article, start: start + at, end: start + at + words.length, exact: words }, min, max, interval: null, speaker });
  const slackOf = (word: string | undefined): number => (word === undefined ? 0 : 1);
  return [
    ...[...exact.matchAll(RANGE)].map((found): AgeClaim => ({ claim: claim(found[0], found.index, Number(found[2]), Number(found[4])), source, slack: [slackOf(found[1]), slackOf(found[3])], whose: null })),
    ...[...exact.matchAll(NAMED)].map(([words, name = '', age], at, all): AgeClaim => ({ claim: claim(words.slice(0, -1), all[at]?.index ?? 0, Number(age), Number(age)), source, slack: [0, 0], whose: foldName(name) })),
    ...[...exact.matchAll(OLD)].map(([words, age, name = ''], at, all): AgeClaim => ({ claim: claim(words, all[at]?.index ?? 0, Number(age), Number(age)), source, slack: [0, 0], whose: foldName(name) })),
  ];
}

function differ(a: AgeClaim, b: AgeClaim): boolean {
  if (a.source.excerpt.article === b.source.excerpt.article) return false;
  const [from, to, otherFrom, otherTo] = [a.claim.min ?? 0, a.claim.max ?? 0, b.claim.min ?? 0, b.claim.max ?? 0];
  const years = [Math.abs(from - otherFrom), Math.abs(to - otherTo)] as const;
  if (a.whose === null) {
    const shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
    return shared >= ONE_GROUP * (Math.max(to, otherTo) - Math.min(from, otherFrom)) && (years[0] > Math.max(a.slack[0], b.slack[0]) || years[1] > Math.max(a.slack[1], b.slack[1]));
  }
  const [x, y] = [a.source.published, b.source.published];
  const birthday = x === null || y === null || Math.abs(daysBetween(x, y)) > BIRTHDAY ? 1 : 0;
  return years[0] > birthday && years[0] <= MOST_YEARS;
}

/** Ages of one person, or of one group, that reports of one event give differently. */
export function ageDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  return [...grouped(sources.flatMap(claimsOf), ({ whose }) => whose ?? '')].flatMap(([whose, all]): readonly Disagreement[] => {
    const claims = speakersOf(all, CLAIMS);
    const differing = claims.filter((a) => claims.some((b) => differ(a, b)));
    return differing.length === 0 ? [] : [{ about: 'figure', what: whose === '' ? 'ages' : 'age', relation: 'differ', claims: differing.map(({ claim }) => claim) }];
  });
}
