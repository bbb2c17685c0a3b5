/** Fills the holes of one date form. */
import type { Day, Granularity, ResolvedBy } from '../model.ts';
import { addDays, addMonths, day, dayOf, dayOfMonth, daysBetween, easterOf, daysInMonth, isDay, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { dayIn, isWhole, nearWeekday, valueOfDate, valueOfMonth, valueOfUnit, valueOfWeek } from './compose.ts';
import type { DateForm, TimeReading } from './form.ts';
import { SEASON_CODES } from './lexicon.ts';
import { storyDay, timeTold, dayTold, type Told } from './memory.ts';
import { intervalOfValue } from './value.ts';

export interface Scene {
  /** The day that "today" is: of publication, or of speaking inside a quotation. */
  readonly now: Day | null;
  readonly publication: Day | null;
  readonly told: readonly Told[];
  readonly reading: TimeReading;
}

export interface Filled {
  readonly value: string;
  readonly by: ResolvedBy;
}

const open = (value: string): Filled => ({ value, by: 'nothing' });
const fromNow = (value: string): Filled => ({ value, by: 'publication' });
const fromContext = (value: string): Filled => ({ value, by: 'context' });

export function fillDate(form: DateForm, scene: Scene): Filled {
  switch (form.kind) {
    case 'date': return fillCalendar(form, scene);
    case 'weekday': return fillWeekday(form, scene);
    case 'holiday': return fillHoliday(form, scene);
    case 'yearpart': return fillYearPart(form, scene);
    case 'unit': return fillUnit(form, scene);
    case 'nth': return fillNth(form, scene);
    case 'range': return fillRange(form, scene);
  }
}

type Of<K extends DateForm['kind']> = Extract<DateForm, { readonly kind: K }>;

function fillCalendar(form: Of<'date'>, scene: Scene): Filled {
  if (form.year !== null) return { value: valueOfDate(form.year, form.month, form.day), by: 'itself' };
  if (form.month === null) return fillDayOfMonth(form.day ?? 1, scene);
  const story = form.side === null && scene.reading.tense !== 'future' ? storyDay(scene.told, scene.reading.sentence, scene.publication) : null;
  if (story !== null) {
    const from = dayOf(story.start);
    const sameYear = valueOfDate(yearOf(from), form.month, form.day);
    const ahead = form.month >= monthOf(from) ? 0 : 1;
    // A story goes on within the half year; further off, or close to now, the date belongs to the article's own time.
    const months = form.month + ahead * 12 - monthOf(from);
    const wholeYear = daysBetween(story.start, story.end) > 300;
    if (wholeYear ? !nearNow(form.month, form.day, scene.now) : months <= (nearNow(form.month, form.day, scene.now) ? 1 : 6)) return fromContext(ahead === 0 || daysBetween(story.start, story.end) > 300 ? sameYear : valueOfDate(yearOf(from) + 1, form.month, form.day));
  }
  if (scene.now === null) return open(valueOfDate(null, form.month, form.day));
  const year = yearFor(form.month, form.day, form.side, scene.now, scene.reading.tense);
  return fromNow(valueOfDate(agreeing(form, year), form.month, form.day));
}

/** A weekday beside the date says which year it is, if a year next to the likely one has it. */
function agreeing(form: Of<'date'>, year: number): number {
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

/** The year that puts a month, or a day of one, on the right side of now. */
function yearFor(month: number, d: number | null, side: Of<'date'>['side'], now: Day, tense: TimeReading['tense']): number {
  const year = yearOf(now);
  const at = dayIn(year, month, d ?? 15);
  const gap = d === null ? (month - monthOf(now)) * 30 : daysBetween(now, at);
  if (side === 'this' || side === 'same') return year;
  if (side === 'last' || side === 'previous') return gap < 0 ? year : year - 1;
  if (side === 'next' || side === 'following') return gap > 0 ? year : year + 1;
  // The nearest one, unless the verb says otherwise and it is far: "declared a dividend, payable Dec. 15" is near.
  const back = tense === 'past' ? (d === null ? 29 : 60) : tense === 'future' ? 182 : 120;
  const ahead = tense === 'future' ? 60 : tense === 'past' ? 182 : 245;
  if (gap > back) return tense === 'future' ? year : year - 1;
  if (gap < -ahead) return gap + 365 > back ? year : year + 1;
  return year;
}

function fillDayOfMonth(d: number, scene: Scene): Filled {
  const told = timeTold(scene.told, scene.reading.sentence, 3);
  const month = told?.expression.interval == null || !/^\d{4}-\d\d/.test(told.expression.value) ? null : dayOf(told.expression.interval.start);
  if (month !== null && d <= daysInMonth(yearOf(month), monthOf(month))) return fromContext(valueOfDate(yearOf(month), monthOf(month), d));
  if (scene.now === null) return open(valueOfDate(null, null, d));
  const future = scene.reading.tense === 'future';
  for (let away = 0; away < 3; away++) {
    const m = addMonths(day(yearOf(scene.now), monthOf(scene.now), 1), future ? away : -away);
    if (d > daysInMonth(yearOf(m), monthOf(m))) continue;
    const at = day(yearOf(m), monthOf(m), d);
    if (future ? at >= scene.now : at <= scene.now) return fromNow(at);
  }
  return open(valueOfDate(null, null, d));
}

function fillWeekday(form: Of<'weekday'>, scene: Scene): Filled {
  const unknown = open(`XXXX-WXX-${String(form.weekday)}`);
  if (form.side === 'previous' || form.side === 'following' || form.side === 'same') {
    const told = dayTold(scene.told, scene.reading.sentence, 5);
    const from = told?.expression.interval?.start;
    if (from !== undefined) {
      return fromContext(nearWeekday(dayOf(from), form.weekday, form.side === 'following' ? 'future' : 'past', form.side !== 'same'));
    }
  }
  if (scene.now === null) return unknown;
  switch (form.side) {
    case 'last': return fromNow(nearWeekday(scene.now, form.weekday, 'past', true));
    case 'next': return fromNow(nearWeekday(scene.now, form.weekday, 'future', true));
    default: return fromNow(nearWeekday(scene.now, form.weekday, scene.reading.tense === 'future' ? 'future' : 'past', false));
  }
}

function fillHoliday(form: Of<'holiday'>, scene: Scene): Filled {
  const named = /^(\d\d)-(\d\d)$/.exec(form.on);
  const on = (year: number): Day => {
    if (named !== null) return day(year, Number(named[1]), Number(named[2]));
    if (form.on === 'thanksgiving') return addDays(nearWeekday(day(year, 11, 1), 4, 'future', false), 21);
    return addDays(easterOf(year), Number(form.on.replace('easter', '') || 0));
  };
  if (form.year !== null) return { value: on(form.year), by: 'itself' };
  if (scene.now === null) return open(named === null ? 'XXXX-XX-XX' : `XXXX-${form.on}`);
  const year = yearOf(scene.now);
  const near = on(year);
  return fromNow(on(yearFor(monthOf(near), dayOfMonth(near), form.side, scene.now, scene.reading.tense)));
}

function fillYearPart(form: Of<'yearpart'>, scene: Scene): Filled {
  const code = (index: number): string => (form.part === 'season' ? (SEASON_CODES[index - 1] ?? 'SP') : form.part === 'quarter' ? `Q${String(index)}` : `H${String(index)}`);
  const suffix = form.index === null ? (form.part === 'quarter' ? 'QX' : 'XX') : code(form.index);
  const value = (year: number): string => `${valueOfDate(year, null, null)}-${suffix}`;
  if (form.year !== null) return { value: value(form.year), by: 'itself' };
  if (scene.now === null) return open(`XXXX-${suffix}`);
  const now = scene.now;
  if (form.index === null) {
    if (form.side === null) {
      const told = lastQuarter(scene.told);
      if (told !== null) return fromContext(told);
    }
    return fromNow(valueOfUnit('quarter', now, form.side === 'next' ? 1 : form.side === 'this' ? 0 : -1));
  }
  const year = yearOf(now);
  if (form.part !== 'season') {
    if (form.side === 'last' || form.side === 'previous') return fromNow(value(year - 1));
    if (form.side === 'next') return fromNow(value(year + 1));
    if (form.side === 'this') return fromNow(value(year));
  }
  // Sides of a season are sides of now: "last summer", said in June, is the one before this.
  const width = form.part === 'half' ? 6 : 3;
  const first = form.part === 'season' ? form.index * 3 : (form.index - 1) * width + 1;
  const start = day(year, first, 1);
  // The end of a season that still lasts is not what a past verb tells of.
  const ended = scene.reading.mod !== 'END' || scene.reading.tense !== 'past' || form.part !== 'season';
  const begun = (ended ? start : addMonths(start, width)) <= now;
  const over = addMonths(start, width) <= now;
  if (form.part === 'season' && (form.side === 'last' || form.side === 'previous')) return fromNow(value(over ? year : year - 1));
  if (form.side === 'next' || form.side === 'following') return fromNow(value(begun ? year + 1 : year));
  if (form.side === 'this' || form.side === 'same') return fromNow(value(year));
  // Results are expected for a quarter that is over; a season that is over comes again.
  const again = form.part === 'season' && over && scene.reading.tense === 'future';
  const ahead = scene.reading.tense === 'future' || addMonths(start, -width) <= now;
  return fromNow(value(again ? year + 1 : begun || (ahead && (form.part !== 'season' || scene.reading.tense === 'future')) ? year : year - 1));
}

/** Names a quarter itself, not one counted from another. */
const namesQuarter = (t: Told): boolean => t.reading.form.kind === 'yearpart' && t.reading.form.part === 'quarter' && t.reading.form.side !== 'previous' && /^\d{4}-Q\d$/.test(t.expression.value);

/** How many expressions back a quarter is looked for: keeps long articles linear. */
const LOOK_BACK = 60;

/** Value of the last quarter that the article named. */
function lastQuarter(told: readonly Told[]): string | null {
  return told.slice(-LOOK_BACK).findLast((t) => namesQuarter(t))?.expression.value ?? null;
}

const UNKNOWN_UNITS: ReadonlyMap<string, string> = new Map([['week', 'XXXX-WXX'], ['weekend', 'XXXX-WXX-WE'], ['month', 'XXXX-XX'], ['quarter', 'XXXX-QX'], ['year', 'XXXX'], ['decade', 'XXX'], ['century', 'XX'], ['season', 'XXXX-XX']]);

function fillUnit(form: Of<'unit'>, scene: Scene): Filled {
  const unknown = open(form.weekday === null ? (UNKNOWN_UNITS.get(form.unit) ?? 'XXXX-XX-XX') : `XXXX-WXX-${String(form.weekday)}`);
  const earnings = form.unit === 'year' && form.count === -1 ? quarterBefore(form, scene) : null;
  if (earnings !== null) return fromContext(earnings);
  if (form.from === 'context') {
    const told = timeTold(scene.told, scene.reading.sentence, 5);
    const from = told?.expression.interval?.start;
    if (from !== undefined && told !== null) {
      return fromContext(openBelow(told.expression.granularity, form.unit, told.expression.value) ?? valueOfUnit(form.unit, dayOf(from), form.count));
    }
    // Results are compared with "a year earlier" without naming the first year; a day later than nothing is no day.
    if (form.unit !== 'year' || form.count > 0) return unknown;
  }
  if (scene.now === null) return unknown;
  if (form.weekday !== null) return fromNow(nearWeekday(scene.now, form.weekday, form.count > 0 ? 'future' : 'past', form.count !== 0));
  if (form.unit === 'weekend' && form.vague) {
    const before = scene.reading.tense !== 'future' && weekdayOf(scene.now) < 6;
    return fromNow(valueOfUnit('weekend', scene.now, before ? -1 : 0));
  }
  if ((form.unit === 'hour' || form.unit === 'minute') && form.count !== 0) return fromNow(scene.now);
  return fromNow(valueOfUnit(form.unit, scene.now, form.count));
}

/** Two days after some time in February is a day of nobody knows which date: `2022-02-XX`. Null: the time told is fine enough. */
function openBelow(told: Granularity, unit: Of<'unit'>['unit'], value: string): string | null {
  if (unit !== 'day' && unit !== 'week') return null;
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-XX`;
  return told === 'year' || told === 'season' || told === 'quarter' || told === 'decade' || told === 'century' ? 'XXXX-XX-XX' : null;
}

/** In a sentence about a quarter, "a year earlier" is the same quarter of the year before. */
function quarterBefore(form: Of<'unit'>, scene: Scene): string | null {
  if (!/^(?:ago|earlier|year-ago)$/.test(scene.reading.rule) && form.from !== 'context') return null;
  const told = scene.told.slice(-LOOK_BACK).findLast((t) => t.reading.sentence >= scene.reading.sentence - 3 && namesQuarter(t));
  return told === undefined ? null : `${valueOfDate(Number(told.expression.value.slice(0, 4)) - 1, null, null)}${told.expression.value.slice(4)}`;
}

function fillNth(form: Of<'nth'>, scene: Scene): Filled {
  const of = fillDate(form.of, scene);
  if (form.unit === 'month' && form.of.kind === 'unit' && form.of.unit === 'year') return { value: `${of.value}-${String(form.index).padStart(2, '0')}`, by: of.by };
  const { interval } = intervalOfValue(of.value, null);
  if (interval === null || !isWhole(of.value)) return { value: of.value, by: of.by };
  const first = dayOf(interval.start);
  const last = addDays(dayOf(interval.end), -1);
  const n = form.index;
  if (n === 0) return { value: valueOfWeek(first), by: of.by };
  switch (form.unit) {
    case 'day': return { value: n < 0 ? last : addDays(first, Math.min(n - 1, daysBetween(first, last))), by: of.by };
    case 'month': return { value: valueOfMonth(n < 0 ? last : addMonths(first, n - 1)), by: of.by };
    case 'week': return { value: valueOfWeek(n < 0 ? last : addDays(first, (n - 1) * 7)), by: of.by };
    case 'weekend': {
      const saturday = n < 0 ? nearWeekday(last, 6, 'past', false) : addDays(nearWeekday(first, 6, 'future', false), (n - 1) * 7);
      return { value: `${valueOfWeek(saturday)}-WE`, by: of.by };
    }
  }
}

function fillRange(form: Of<'range'>, scene: Scene): Filled {
  const to = fillDate(form.to, scene);
  const from = fillDate(form.from, scene);
  const joined = (a: string): Filled => ({ value: `${a}/${to.value}`, by: to.by === 'itself' ? from.by : to.by });
  if (form.from.kind === 'weekday' && isDay(to.value)) return joined(nearWeekday(to.value, form.from.weekday, 'past', true));
  // "March 3 to April 5, 2019": the year at the end holds for both.
  if (form.from.kind === 'date' && form.to.kind === 'date' && form.from.month !== null && isWhole(to.value)) {
    const year = Number(to.value.slice(0, 4));
    const same = valueOfDate(year, form.from.month, form.from.day);
    if (form.from.year === null) return joined(same <= to.value ? same : valueOfDate(year - 1, form.from.month, form.from.day));
  }
  return joined(from.value);
}
