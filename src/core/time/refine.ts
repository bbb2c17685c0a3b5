/** What is made of the expressions once they are found. Order matters, and each refiner says why it stands where it does. */
import type { Span } from '../model.ts';
import type { Draft } from './form.ts';
import { joinDayAndClock, joinDayAndPart, joinNight, joinWeekdayAndDate, type Refine } from './refine-join.ts';
import { approximate, isLed, narrowEdge, takeNth } from './refine-edge.ts';
import { listDays, shareYear } from './refine-list.ts';
import { joinRange } from './refine-range.ts';
import { takeEventWords } from './refine-anchor.ts';
import { countFromNext } from './refine-reach.ts';
import { takeZone } from './refine-zone.ts';

export interface Refiner {
  readonly name: string;
  readonly reason: string;
  /** It has nothing to do for a lone expression, or where no word leads to one that it could take. */
  readonly wants?: 'pair' | 'lead';
  readonly refine: Refine;
}

const refiners: readonly Refiner[] = [
  { name: 'weekday-date', wants: 'pair', reason: 'A weekday and its date are one day; first, or a part of the day would join the weekday.', refine: joinWeekdayAndDate },
  { name: 'night', wants: 'pair', reason: 'A night from one weekday to the next is one night; early, or its weekdays would be taken for days.', refine: joinNight },
  { name: 'day-part', wants: 'pair', reason: 'A day and its part are one time; before edges, so that "early Friday morning" narrows the morning.', refine: joinDayAndPart },
  { name: 'nth', wants: 'lead', reason: 'A week of a month; before edges, which would take "the last week of".', refine: takeNth },
  { name: 'edge', wants: 'lead', reason: 'Early, late, mid, start and end belong to the whole date.', refine: narrowEdge },
  { name: 'zone', reason: 'A zone stands between the clock and its day, so it must be taken before they join.', refine: takeZone },
  { name: 'day-clock', wants: 'pair', reason: 'A clock time and its day are one moment, also when the day already has its part.', refine: joinDayAndClock },
  { name: 'range', wants: 'pair', reason: 'Both ends must be whole before they join.', refine: joinRange },
  { name: 'list', reason: 'Days that share their month: after ranges, or their dashes would be lost.', refine: listDays },
  { name: 'year-of-list', wants: 'pair', reason: 'Dates that share their year; after the days of lists are known.', refine: shareYear },
  { name: 'approximate', wants: 'lead', reason: 'About, nearly and more than speak of everything that stands after them.', refine: approximate },
  { name: 'reach', wants: 'pair', reason: 'A duration is counted from the date after it, once that is whole.', refine: countFromNext },
  { name: 'event-words', reason: 'The words of the event reach to the end of the clause; last, because they may hold dates of their own.', refine: takeEventWords },
];

/** Runs them all over the expressions of a sentence. */
export function refine(found: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  const led = isLed(found, text, sentence);
  let drafts = found;
  for (const { wants, refine: run } of refiners) {
    if (wants === 'pair' ? drafts.length > 1 : wants === undefined || led) drafts = run(drafts, text, sentence);
  }
  return drafts;
}
