/** What is made of the expressions once they are found. Order matters, and each refiner says why it stands where it does. */
import type { Span } from '../model.ts';
import type { Draft } from './form.ts';
import { joinDayAndClock, joinDayAndPart, joinNight, joinWeekdayAndDate, type Refine } from './refine-join.ts';
import { approximate, isLed, narrowEdge, takeNth } from './refine-edge.ts';
import { listDays, shareYear } from './refine-list.ts';
import { besideDay } from './refine-beside.ts';
import { joinRange } from './refine-range.ts';
import { takeEventWords } from './refine-anchor.ts';
import { countFromNext } from './refine-reach.ts';
import { takeZone } from './refine-zone.ts';

/** What one wants: neighbours, or a word that leads to an expression and that it could take; null: it sees for itself. */
type Wants = 'pair' | 'lead' | null;

const refiners: readonly (readonly [wants: Wants, refine: Refine])[] = [
  // A weekday and its date are one day; first, or a part of the day would join the weekday.
  ['pair', joinWeekdayAndDate],
  // A weekday beside a feast is one day; before its part of the day joins it.
  [null, besideDay],
  // A night from one weekday to the next is one night; early, or its weekdays would be taken for days.
  ['pair', joinNight],
  // A day and its part are one time; before edges, so that "early Friday morning" narrows the morning.
  ['pair', joinDayAndPart],
  // A week of a month; before edges, which would take "the last week of".
  ['lead', takeNth],
  // Early, late, mid, start and end belong to the whole date.
  ['lead', narrowEdge],
  // A zone stands between the clock and its day, so it must be taken before they join.
  [null, takeZone],
  // A clock time and its day are one moment, also when the day already has its part.
  ['pair', joinDayAndClock],
  // Both ends must be whole before they join.
  ['pair', joinRange],
  // Days that share their month: after ranges, or their dashes would be lost.
  [null, listDays],
  // Dates that share their year; after the days of lists are known.
  ['pair', shareYear],
  // About, nearly and more than speak of everything that stands after them.
  ['lead', approximate],
  // A duration is counted from the date after it, once that is whole.
  ['pair', countFromNext],
  // The words of the event reach to the end of the clause; last, because they may hold dates of their own.
  [null, takeEventWords],
];

/** Runs them all over the expressions of a sentence. */
export function refine(found: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  const led = isLed(found, text, sentence);
  let drafts = found;
  for (const [wants, run] of refiners) {
    if (wants === 'pair' ? drafts.length > 1 : wants === null || led) drafts = run(drafts, text, sentence);
  }
  return drafts;
}
