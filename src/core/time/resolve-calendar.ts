/** Dates and named days: which year, which month. */
import type { Day } from '../model.ts';
import { addDays, addMonths, day, dayOf, dayOfMonth, daysBetween, daysInMonth, easterOf, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { dayIn, nearWeekday, valueOfDate } from './compose.ts';
import type { Side, TimeReading } from './form.ts';
import { storyDay, timeTold } from './memory.ts';
import { yearAfter, yearAndMonth, yearBefore, yearInStory } from './story-time.ts';
import { fromContext, fromNow, open, stated, type Filled, type FormOf, type Scene } from './scene.ts';

export function fillCalendar(form: FormOf<'date'>, scene: Scene): Filled {
  if (form.year !== null) return stated(valueOfDate(form.year, form.month, form.day));
  if (form.month === null) return fillDayOfMonth(form.day ?? 1, scene);
  if (scene.story !== null && (form.side === null || form.side === 'same')) {
    const year = yearInStory(scene.story, form.month, scene.firm);
    const value = valueOfDate(year, form.month, form.day);
    // What would lie ahead of publication is told of the report's own time.
    const ahead = year !== null && year > 0 && scene.publication !== null && value > scene.publication;
    if (!ahead) return year === null ? open(value) : fromContext(value);
  }
  const beside = besideTold(form.month, form.day, form.side, scene);
  if (beside !== null) return fromContext(beside);
  const story = fromStory(form.month, form.day, form.side, scene);
  if (story !== null) return fromContext(story);
  if (scene.now === null) return open(valueOfDate(null, form.month, form.day));
  const year = yearFor(form.month, form.day, form.side, scene.now, scene.reading.tense);
  return fromNow(valueOfDate(agreeing(form, year), form.month, form.day));
}

/** "The following January", "the previous March 5": the first such after, or before, the time told last. */
function besideTold(month: number, d: number | null, side: Side | null, scene: Scene): string | null {
  if (side !== 'following' && side !== 'previous' && (side !== 'next' || scene.story === null)) return null;
  const told = timeTold(scene.told, scene.reading.sentence, scene.story === null ? 5 : 25);
  const at = told === null ? null : yearAndMonth(told.expression.value);
  if (at === null) return null;
  const ahead = side !== 'previous';
  const inYear = at.month === null ? !ahead : ahead ? month > at.month : month < at.month;
  return valueOfDate(inYear ? at.year : ahead ? yearAfter(at.year) : yearBefore(at.year), month, d);
}

/** The date in the year of the story that the article is telling; null: it tells none, or the date is not of it. */
function fromStory(month: number, d: number | null, side: Side | null, scene: Scene): string | null {
  if (side !== null || scene.reading.tense === 'future') return null;
  const story = storyDay(scene.told, scene.reading.sentence, scene.publication);
  if (story === null) return null;
  const year = yearOf(story.start);
  const close = nearNow(month, d, scene.now);
  // A story that is dated by its year goes on inside it; a date close to now belongs to the article's own time.
  if (daysBetween(story.start, story.end) > 300) return close ? null : valueOfDate(year, month, d);
  const ahead = month >= monthOf(story.start) ? 0 : 1;
  if (month + ahead * 12 - monthOf(story.start) > (close ? 1 : 6)) return null;
  const value = valueOfDate(year + ahead, month, d);
  // Into a new year only with a publication date that shows it is past.
  return ahead === 1 && (scene.publication === null || value > scene.publication) ? null : value;
}

/** A weekday beside the date says which year it is, if a year next to the likely one has it. */
function agreeing(form: FormOf<'date'>, year: number): number {
  const { month, day: d, weekday } = form;
  if (month === null || d === null || weekday === null || year < 3 || year > 9996) return year;
  const fits = [year, year - 1, year + 1].find((y) => d <= daysInMonth(y, month) && weekdayOf(day(y, month, d)) === weekday);
  return fits ?? year;
}

/** The months just before publication, and the next few weeks. */
function nearNow(month: number, d: number | null, now: Day | null): boolean {
  if (now === null) return false;
  const back = daysBetween(dayIn(yearOf(now), month, d ?? 15), now);
  const days = back < -182 ? back + 365 : back;
  return days > -45 && days < 100;
}

/** So many days ahead a day may lie beside a verb of the past: "declared a dividend, payable Dec. 15". A feast is named as one that was. */
const DAY_AHEAD = 60;
const FEAST_AHEAD = 14;

/** The year that puts a month, or a day of one, on the right side of now. */
function yearFor(month: number, d: number | null, side: Side | null, now: Day, tense: TimeReading['tense'], near = DAY_AHEAD): number {
  const year = yearOf(now);
  const at = dayIn(year, month, d ?? 15);
  const gap = d === null ? (month - monthOf(now)) * 30 : daysBetween(now, at);
  if (side === 'this' || side === 'same') return year;
  // In March "last February" is seldom the month that has just ended: that is "last month".
  if (side === 'last' || side === 'previous') return gap < (d === null && side === 'last' ? -30 : 0) ? year : year - 1;
  if (side === 'next' || side === 'following') return gap > 0 ? year : year + 1;
  // The nearest one, unless the verb says otherwise and it is far: "declared a dividend, payable Dec. 15" is near.
  const back = tense === 'past' ? (d === null ? 29 : near) : tense === 'future' ? 182 : 120;
  if (tense === 'future' && d === null && gap < 0) return year + 1;
  const ahead = tense === 'future' ? 60 : tense === 'past' ? 182 : 245;
  if (gap > back) return tense === 'future' ? year : year - 1;
  if (gap < -ahead) return tense !== 'future' && gap + 365 > back ? year : year + 1;
  return year;
}

function fillDayOfMonth(d: number, scene: Scene): Filled {
  const told = timeTold(scene.told, scene.reading.sentence, scene.story === null ? 3 : 12);
  const month = told?.expression.interval == null || !/^\d{4}-[\dW]\d/.test(told.expression.value) ? null : dayOf(told.expression.interval.start);
  if (month !== null && d <= daysInMonth(yearOf(month), monthOf(month))) return fromContext(valueOfDate(yearOf(month), monthOf(month), d));
  if (scene.now === null || scene.story !== null) return open(valueOfDate(null, null, d));
  const future = scene.reading.tense === 'future';
  for (let away = 0; away < 3; away++) {
    const m = addMonths(day(yearOf(scene.now), monthOf(scene.now), 1), future ? away : -away);
    if (d > daysInMonth(yearOf(m), monthOf(m))) continue;
    const at = day(yearOf(m), monthOf(m), d);
    if (future ? at >= scene.now : at <= scene.now) return fromNow(at);
  }
  return open(valueOfDate(null, null, d));
}

/** The nth weekday of a month; -1 is the last. */
function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) return nearWeekday(day(year, month, daysInMonth(year, month)), weekday, 'past', false);
  return addDays(nearWeekday(day(year, month, 1), weekday, 'future', false), (nth - 1) * 7);
}

export function fillHoliday(form: FormOf<'holiday'>, scene: Scene): Filled {
  const named = /^(\d\d)-(\d\d)$/.exec(form.on);
  const on = (year: number): Day => {
    if (named !== null) return day(year, Number(named[1]), Number(named[2]));
    const weekday = /^(\d+)-(\d)-(-?\d)(?:-(\d))?$/.exec(form.on);
    if (weekday !== null) return addDays(weekdayOfMonth(year, Number(weekday[1]), Number(weekday[2]), Number(weekday[3])), Number(weekday[4] ?? 0));
    return addDays(easterOf(year), Number(form.on.replace('easter', '') || 0));
  };
  if (form.year !== null) return stated(on(form.year));
  if (scene.story !== null && scene.story.year > 0 && form.side === null) {
    const { story } = scene;
    const found = yearInStory(story, monthOf(on(story.year)), scene.firm);
    if (found !== null) return fromContext(on(Math.min(9999, found)));
  }
  if (scene.now === null) return open(named === null ? 'XXXX-XX-XX' : `XXXX-${form.on}`);
  const year = yearOf(scene.now);
  const near = on(year);
  const found = yearFor(monthOf(near), dayOfMonth(near), form.side, scene.now, scene.reading.tense, FEAST_AHEAD);
  return fromNow(on(Math.min(9999, Math.max(1, found))));
}
