/** What the article has told so far, for expressions that go by it. */
import type { Day, Interval, TimeExpression } from '../model.ts';
import { dayOf } from './calendar.ts';
import type { TimeReading } from './form.ts';
import { contains } from './interval.ts';

export interface Told {
  readonly reading: TimeReading;
  readonly expression: TimeExpression;
}

/** How many expressions back is looked at most: keeps a text without sentences linear. */
const LOOK_BACK = 60;

const onCalendar = (told: Told): boolean => told.expression.interval !== null && (told.expression.type === 'DATE' || told.expression.type === 'TIME');

const fine = (told: Told): boolean => {
  const g = told.expression.granularity;
  return g === 'day' || g === 'part' || g === 'hour' || g === 'minute';
};

/** The day that a time without a day goes by: the last one told in this sentence or a few before. */
export function dayTold(told: readonly Told[], sentence: number, reach: number): Told | null {
  for (let i = told.length - 1; i >= Math.max(0, told.length - LOOK_BACK); i--) {
    const t = told[i];
    if (t === undefined || t.reading.sentence < sentence - reach) return null;
    // The day of a saying is not the day of what is told next.
    if (t.reading.reported && t.reading.sentence < sentence) continue;
    const dayless = /^XXXX-WXX-\d|^XXXX-\d\d-\d\d/.test(t.expression.value);
    if ((onCalendar(t) && fine(t)) || (dayless && t.expression.type !== 'SET')) return t;
  }
  return null;
}

/** What was itself counted back from another time ("the previous month") is no ground to count from again. */
export function isLookBack({ reading: { form }, expression }: Told): boolean {
  const date = form.kind === 'time' ? form.day : form;
  return expression.resolvedBy === 'context' && ((date?.kind === 'unit' && date.count < 0) || (date?.kind === 'yearpart' && date.side === 'previous'));
}

/** "The same year" says nothing new of where the story stands, if a finer time in it was told before. */
const isSame = ({ form }: TimeReading): boolean => form.kind === 'unit' && form.count === 0 && form.from === 'context';

const isIn = ({ expression: inner }: Told, { expression: outer }: Told): boolean =>
  inner.interval !== null && outer.interval !== null && contains(outer.interval, inner.interval);

/** The last time told that is on the calendar, however coarse. */
export function timeTold(told: readonly Told[], sentence: number, reach: number): Told | null {
  let same: Told | null = null;
  for (let i = told.length - 1; i >= Math.max(0, told.length - LOOK_BACK); i--) {
    const t = told[i];
    if (t === undefined || t.reading.sentence < sentence - reach) return same;
    if (!onCalendar(t) || isLookBack(t)) continue;
    if (!isSame(t.reading)) return same === null || isIn(t, same) ? t : same;
    same ??= t;
  }
  return same;
}

/** How many sentences a story about another year stays in that year without saying so again. */
const STORY_REACH = 3;

/**
 * The day from which a date without a year counts on, if the article is telling of another time: a month or day with its
 * year ("In March 1943"), or a year that opens its sentence. A year in passing ("since 2014") starts no story.
 */
export function storyDay(told: readonly Told[], sentence: number, publication: Day | null): Interval | null {
  for (let i = told.length - 1; i >= Math.max(0, told.length - LOOK_BACK); i--) {
    const t = told[i];
    if (t === undefined || t.reading.sentence < sentence - STORY_REACH) return null;
    const { form } = t.reading;
    const interval = t.expression.interval;
    // Back in the article's own time, the story is over.
    if (t.expression.resolvedBy === 'publication' && interval !== null) return null;
    if (interval === null || (t.expression.type !== 'DATE' && t.expression.type !== 'TIME')) continue;
    const date = form.kind === 'time' ? form.day : form.kind === 'range' ? form.from : form;
    if (date?.kind !== 'date') continue;
    const carried = t.expression.resolvedBy === 'context' && date.month !== null;
    if (date.year === null && !carried) continue;
    if (date.month === null && !t.reading.frame) continue;
    if (publication !== null && dayOf(interval.start).slice(0, 4) >= publication.slice(0, 4)) return null;
    return interval;
  }
  return null;
}
