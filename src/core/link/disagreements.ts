import type { Claim, Disagreement, Interval, Quote } from '../model.ts';
import { dayOf, daysBetween, overlaps, weekdayOf } from '../time/index.ts';
import { tellAlike, type ClaimSource } from './claim-source.ts';
import { apart, countName, differingPairs, farApart, figureClaims, laterCount } from './figure-claims.ts';
import { grouped } from './grouped.ts';
import { speakersOf } from './speakers.ts';

function figureDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [key, claims] of figureClaims(sources)) {
    const pairs = differingPairs(claims);
    const differ = pairs.filter(([a, b]) => !farApart(a.figure, b.figure) && !apart(a, b));
    // That a count has grown since makes those of one day no less different.
    const against = pairs.filter(([a, b]) => !laterCount(a, b));
    if (differ.length === 0 || differ.length < against.length / 2) continue;
    found.push({ about: 'figure', what: countName(key, claims), relation: 'differ', claims: claims.map(({ claim }) => claim) });
  }
  return found;
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

function dateDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const dated = datedClaims(sources);
  const afterAll = (a: Dated, b: Dated): boolean => {
    const from = [a, b].filter(({ phrase }) => FROM_TODAY.test(phrase.exact)).length;
    return from === 2 || (from === 1 && Math.abs(daysBetween(a.interval.start, b.interval.start)) <= MOST_WRITTEN_AHEAD);
  };
  // Nearly all reports of an event give one of few dates, so that these are compared first.
  const dates = [...grouped(dated, ({ interval: { start, end } }) => `${start} ${end}`).values()].map((claims) => speakersOf(claims, SPEAKERS));
  const clashing = pairsOf(speakersOf(dates, DATES)).filter(([[a], [b]]) => a !== undefined && b !== undefined && clash(a.interval, b.interval));
  const differ = clashing.some(([left, right]) => left.some((a) => right.some((b) => a.excerpt.article !== b.excerpt.article && !afterAll(a, b) && tellAlike(a, b))));
  if (!differ || farthest(dated.map(({ interval }) => interval)) > MOST_DAYS) return [];
  const claims: Claim[] = dated.map((s) => ({ excerpt: s.index, quote: s.phrase, min: null, max: null, interval: s.interval, speaker: s.excerpt.speaker }));
  return [{ about: 'date', what: 'date', relation: 'differ', claims }];
}

/** Each two of some. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** So many dates of one event are compared with each other, and so many reports of each. */
const DATES = 100;
const SPEAKERS = 24;

/** A longer time may hold any of its days. */
const WEEK = 7;

/** How many days the two of some dates that are the furthest apart are from each other. */
function farthest(dates: readonly Interval[]): number {
  let [first, last]: [Interval | null, Interval | null] = [null, null];
  for (const date of dates) {
    if (daysBetween(date.start, date.end) > WEEK) continue;
    if (first === null || date.end < first.end) first = date;
    if (last === null || date.start > last.start) last = date;
  }
  return first === null || last === null ? 0 : gap(first, last);
}

/** What the reports of one event say differently: figures and dates that cannot both hold, from different articles. */
export function disagreementsOf(sources: readonly ClaimSource[]): readonly Disagreement[] {
  // Most events have one report.
  if (sources.length < 2) return [];
  return [...figureDisagreements(sources), ...dateDisagreements(sources)];
}
