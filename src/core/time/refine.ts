/** What is made of the expressions once they are found. Order matters, and each refiner says why it stands where it does. */
import type { Span } from '../model.ts';
import type { Draft } from './form.ts';
import { joinDayAndClock, joinDayAndPart, joinNight, joinWeekdayAndDate } from './refine-join.ts';
import { approximate, narrowEdge, takeNth } from './refine-edge.ts';
import { listDays, shareYear } from './refine-list.ts';
import { joinRange } from './refine-range.ts';
import { takeEventWords } from './refine-anchor.ts';
import { countFromNext } from './refine-reach.ts';
import { takeZone } from './refine-zone.ts';

export interface Refiner {
  readonly name: string;
  readonly reason: string;
  /** It joins neighbours and has nothing to do for a lone expression. */
  readonly pairs?: true;
  readonly refine: (drafts: readonly Draft[], text: string, sentence: Span) => readonly Draft[];
}

const refiners: readonly Refiner[] = [
  { name: 'weekday-date', pairs: true, reason: 'A weekday and its date are one day; first, or a part of the day would join the weekday.', refine: joinWeekdayAndDate },
  { name: 'night', pairs: true, reason: 'A night from one weekday to the next is one night; early, or its weekdays would be taken for days.', refine: joinNight },
  { name: 'day-part', pairs: true, reason: 'A day and its part are one time; before edges, so that "early Friday morning" narrows the morning.', refine: joinDayAndPart },
  { name: 'nth', reason: 'A week of a month; before edges, which would take "the last week of".', refine: takeNth },
  { name: 'edge', reason: 'Early, late, mid, start and end belong to the whole date.', refine: narrowEdge },
  { name: 'zone', reason: 'A zone stands between the clock and its day, so it must be taken before they join.', refine: takeZone },
  { name: 'day-clock', pairs: true, reason: 'A clock time and its day are one moment, also when the day already has its part.', refine: joinDayAndClock },
  { name: 'range', pairs: true, reason: 'Both ends must be whole before they join.', refine: joinRange },
  { name: 'list', reason: 'Days that share their month: after ranges, or their dashes would be lost.', refine: listDays },
  { name: 'year-of-list', pairs: true, reason: 'Dates that share their year; after the days of lists are known.', refine: shareYear },
  { name: 'approximate', reason: 'About, nearly and more than speak of everything that stands after them.', refine: approximate },
  { name: 'reach', reason: 'A duration is counted from the date after it, once that is whole.', refine: countFromNext },
  { name: 'event-words', reason: 'The words of the event reach to the end of the clause; last, because they may hold dates of their own.', refine: takeEventWords },
];

/** Runs them all over the expressions of a sentence. */
export const refine = (found: readonly Draft[], text: string, sentence: Span): readonly Draft[] =>
  refiners.reduce((drafts, refiner) => (refiner.pairs === true && drafts.length < 2 ? drafts : refiner.refine(drafts, text, sentence)), found);
