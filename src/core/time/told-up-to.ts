/** Texts that were brought up to date after their day of publication, or written where it was another day already. */
import type { Day } from '../model.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { TimeReading } from './form.ts';

/** The last day that a text tells of as one that came, and the words that do. */
export interface ToldUpTo {
  readonly day: Day;
  readonly words: TimeReading;
}

/** So many days after its publication a text is followed at most. */
const REACH = 2;

const MORNING = /^T(?:MO|0\d|1[01])/;

/** The weekday that a reading names without saying on which side of now it lies; null: it names none, or looks ahead. */
export function plainWeekday({ form, tense, quoted }: TimeReading): number | null {
  const date = form.kind === 'time' ? form.day : form;
  return !quoted && tense !== 'future' && date?.kind === 'weekday' && date.side === null && date.weeks === undefined ? date.weekday : null;
}

/** What was said on a weekday, or done early on it, is fresh. */
const isFresh = ({ reported, form }: TimeReading): boolean => reported || (form.kind === 'time' && MORNING.test(form.clock));

/**
 * "Police said on Friday" in an article of Thursday was not said a week before: of the weekdays six days back that a saying
 * or a morning has, in 1 800 articles of known date, nineteen in twenty were those of the day after. Null: the text tells of no
 * day after its publication.
 */
export function toldUpTo(readings: readonly TimeReading[], publication: Day | null): ToldUpTo | null {
  let found: ToldUpTo | null = null;
  for (let ahead = 1; publication !== null && ahead <= REACH; ahead += 1) {
    const day = addDays(publication, ahead);
    const words = readings.find((reading) => isFresh(reading) && plainWeekday(reading) === weekdayOf(day));
    if (words === undefined) return found;
    found = { day, words };
  }
  return found;
}
