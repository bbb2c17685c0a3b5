import type { Claim, Disagreement, Interval, Quote } from '../../model.ts';
import { numberOfWord } from '../../events/index.ts';
import { dayOf, daysBetween, overlaps, weekdayOf } from '../../time/index.ts';
import { likeness } from '../bag.ts';
import { ageDisagreements } from './ages.ts';
import { tellAlike, type ClaimSource } from './claim-source.ts';
import { countName, figureClaims } from './figure-claims.ts';
import { figurePairs } from './figure-pairs.ts';
import { grouped } from '../grouped.ts';
import { isRepeated } from '../similarity.ts';
import { speakersOf } from '../speakers.ts';

function figureDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  return [...figureClaims(sources)].flatMap(([key, claims]): readonly Disagreement[] =>
    figurePairs(key, claims).some(({ how }) => how === 'differ') ? [{ about: 'figure', what: countName(key, claims), relation: 'differ', claims: claims.map(({ claim }) => claim) }] : []);
}

const gap = (a: Interval, b: Interval): number => (a.end <= b.start ? daysBetween(a.end, b.start) + 1 : b.end <= a.start ? daysBetween(b.end, a.start) + 1 : 0);
/** The moment of publication in the line of a place and an agency: "May 8, 2024 6:41 pm". */
const STAMP = /\b\d{4},? \d{1,2}[:.]\d\d\b/u;
/** Words that count from the day of writing: the day of publication may be one later, or that of another printing. */
const FROM_TODAY = /\b(?:today|tonight|yesterday|ago|this (?:morning|afternoon|evening)|last night)\b/iu;
const MOST_WRITTEN_AHEAD = 1;

/** Dates further apart than this are of two events, in days. */
const MOST_DAYS = 3;

/** Two dates that cannot both hold, and are near enough to be meant for one event. */
const clash = (a: Interval, b: Interval): boolean => !overlaps(a, b) && gap(a, b) <= MOST_DAYS && daysBetween(a.start, a.end) <= 31 && daysBetween(b.start, b.end) <= 31;

/** The same of times that may not be known. */
export const nearDays = (a: Interval | null, b: Interval | null): boolean => a !== null && b !== null && clash(a, b);

interface Dated extends ClaimSource {
  readonly interval: Interval;
  readonly phrase: Quote;
}

/** "was hit again on Tuesday": another one of its kind. */
const ANOTHER_TIME = /\b(?:again|anew|once more|another|(?:a )?(?:second|third) time)\b/iu;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const WEEKDAYS = new RegExp(WEEKDAY, 'giu');
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Live 14 May: after Tuesday's fire": the day of the page, beside words that date what it tells. */
function isPageDay({ phrase, published, excerpt }: ClaimSource, interval: Interval): boolean {
  if (published === null || phrase === null || dayOf(interval.start) !== published || !/\d/u.test(phrase.exact) || WEEKDAY.test(phrase.exact)) return false;
  return (excerpt.exact.match(WEEKDAYS) ?? []).some((day) => DAYS.indexOf(day.toLowerCase()) + 1 !== weekdayOf(published));
}

/** Reports whose own words date what they tell, and nothing else of its kind. */
function datedClaims(sources: readonly ClaimSource[]): readonly Dated[] {
  return sources.flatMap((source): readonly Dated[] => {
    const { interval, phrase, excerpt: { exact, focus, start } } = source;
    if (interval === null || phrase === null || STAMP.test(phrase.exact) || ANOTHER_TIME.test(exact.slice(focus.start - start, focus.end - start)) || isPageDay(source, interval)) return [];
    return [{ ...source, interval, phrase }];
  });
}

/** What is told of both is told of one thing: it happens once, or to somebody or something that both name. That something happened tells nothing. */
const tellsOne = (a: Dated, b: Dated): boolean => a.actions.some((action) => action !== '=happen' && b.actions.includes(action) && (!isRepeated(action) || a.known.some((name) => b.known.includes(name)) || likeness(a.bag, b.bag) >= ONE));
/** Sentences that are so alike tell one thing. */
const ONE = 0.6;

/** "Raised the alert to four", and "to five": the steps of what goes up or down have a day each. */
const STEP = /\bto (?:level |phase |stage )?(\d{1,3}(?:\.\d{1,2})?|\p{Ll}{3,9})\b(?! (?:days|weeks|months|years|people)\b)/giu;

/** The step that a sentence tells; null: none. */
function stepOf({ excerpt }: Dated): number | null {
  for (const [, word = ''] of excerpt.exact.matchAll(STEP)) {
    const step = /^\d/u.test(word) ? Number(word) : numberOfWord(word.toLowerCase());
    if (step !== null) return step;
  }
  return null;
}

function onTwoSteps(a: Dated, b: Dated): boolean {
  const [x, y] = [stepOf(a), stepOf(b)];
  return x !== null && y !== null && x !== y;
}

/** They count from two days of writing, or from one beside which the other day lies. */
function mayBeWritten(a: Dated, b: Dated): boolean {
  const from = [a, b].filter(({ phrase }) => FROM_TODAY.test(phrase.exact)).length;
  return from === 2 || (from === 1 && Math.abs(daysBetween(a.interval.start, b.interval.start)) <= MOST_WRITTEN_AHEAD);
}

function dateDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const dated = datedClaims(sources);
  // Nearly all reports of an event give one of few dates, so that these are compared first.
  const dates = [...grouped(dated, ({ interval: { start, end } }) => `${start} ${end}`).values()].map((claims) => speakersOf(claims, SPEAKERS));
  const clashing = pairsOf(speakersOf(dates, DATES)).filter(([[a], [b]]) => a !== undefined && b !== undefined && clash(a.interval, b.interval));
  const differing = new Set(clashing.flatMap(([left, right]) => left.flatMap((a) => right.flatMap((b) => (a.excerpt.article !== b.excerpt.article && !mayBeWritten(a, b) && !onTwoSteps(a, b) && tellsOne(a, b) && tellAlike(a, b) ? [a, b] : [])))));
  if (differing.size === 0) return [];
  // With those that agree with one side; what lies days from all of them is told of something else.
  const days = [...grouped([...differing], ({ interval: { start, end } }) => `${start} ${end}`).values()].flatMap(([first]) => first?.interval ?? []);
  const near = dated.filter(({ interval }) => days.some((day) => overlaps(interval, day)));
  return [{ about: 'date', what: 'date', relation: 'differ', claims: near.map((s): Claim => ({ excerpt: s.index, quote: s.phrase, min: null, max: null, interval: s.interval, speaker: s.excerpt.speaker })) }];
}

/** Each two of some. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** So many dates of one event are compared with each other, and so many reports of each. */
const DATES = 100;
const SPEAKERS = 24;

/** What the reports of one event say differently: figures and dates that cannot both hold, from different articles. */
export function disagreementsOf(sources: readonly ClaimSource[]): readonly Disagreement[] {
  // Most events have one report.
  if (sources.length < 2) return [];
  return [...figureDisagreements(sources), ...ageDisagreements(sources), ...dateDisagreements(sources)];
}
