/**
 * From TIMEX3 values to civil intervals. Every interval of the tagger comes from here, so this is the one place for
 * the conventions:
 *
 * - Parts of a day: MO 00:00-12:00 (news says "three in the morning"), MI 11:00-13:00, AF 12:00-18:00, EV 17:00-24:00,
 *   NI 18:00-06:00 of the next day ("Thursday night" ends on Friday), DT 06:00-18:00.
 * - Seasons are whole months of the north: SP March to May, SU June to August, FA September to November, WI December of
 *   the year named to the end of the next February.
 * - Weeks run from Monday to Sunday; a weekend (WE) is Saturday and Sunday.
 * - START, MID, END take the first, middle, last third, in whole days from a week upwards. Of a day: START
 *   00:00-09:00, MID 10:00-15:00, END 17:00-24:00; of a morning START is 00:00-09:00 as well ("early on Friday"); of a
 *   night START is 18:00-21:00, MID 23:00-01:00, END 21:00-02:00 ("late on Thursday night" is not Friday's dawn).
 * - APPROX: a clock time is half an hour either way, a day two days either way; coarser units are vague enough as they are.
 * - AFTER at a clock time ("just after 3 a.m.") is the half hour that follows, BEFORE the half hour that leads to it.
 * - BEFORE and AFTER on a day or a coarser unit reach one unit further to that side: "nearly nine months ago" is
 *   that month or the next, "more than eight months ago" that month or the one before.
 * - Other modifiers say on which side the truth lies, not how far: the interval stays.
 */
import type { Civil, Granularity, Interval, TimexMod } from '../model.ts';
import { addDays, addMinutes, addMonths, daysBetween, day, dayOf, daysInMonth, isDay, mondayOf, minutesBetween, startOfDay } from './calendar.ts';
import { intervalOfDay, intervalOfDays } from './interval.ts';

export interface Dated {
  /** Null while a part of the value is not known, and for durations, sets and references. */
  readonly interval: Interval | null;
  readonly granularity: Granularity;
}

const UNKNOWN: Dated = { interval: null, granularity: 'unknown' };

const PARTS: ReadonlyMap<string, readonly [fromHour: number, toHour: number]> = new Map([
  ['MO', [0, 12]], ['MI', [11, 13]], ['AF', [12, 18]], ['EV', [17, 24]], ['NI', [18, 30]], ['DT', [6, 18]],
]);

const SEASON_START: ReadonlyMap<string, number> = new Map([['SP', 3], ['SU', 6], ['FA', 9], ['WI', 12]]);

/** An article tells few times, and those again and again. */
const known = new Map<string, Dated>();
const MOST_KNOWN = 2000;

/** Interval and granularity of a TIMEX3 date or time value. */
export function intervalOfValue(value: string, mod: TimexMod | null): Dated {
  if (mod !== null) return dated(value, mod);
  const before = known.get(value);
  if (before !== undefined) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const now = dated(value, null);
  known.set(value, now);
  return now;
}

function dated(value: string, mod: TimexMod | null): Dated {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    if (value.includes('/', slash + 1)) return UNKNOWN;
    const from = intervalOfValue(value.slice(0, slash), null);
    const to = intervalOfValue(value.slice(slash + 1), null);
    if (from.interval === null || to.interval === null) return UNKNOWN;
    // Days are taken in whole; a clock time is a point where the stretch ends.
    const end = to.granularity === 'minute' ? to.interval.start : to.interval.end;
    if (end <= from.interval.start) return UNKNOWN;
    return { interval: { start: from.interval.start, end }, granularity: from.granularity === 'minute' ? 'hour' : from.granularity };
  }
  const t = value.indexOf('T');
  const plain = t > 0 ? timeOfDay(value.slice(0, t), value.slice(t + 1)) : dateOf(value);
  if (plain.interval === null) return UNKNOWN;
  const narrowed = narrow(plain.interval, plain.granularity, mod, value);
  // The last moment of the calendar has no end.
  return narrowed.interval !== null && narrowed.interval.start < narrowed.interval.end ? narrowed : UNKNOWN;
}

function dateOf(value: string): Dated {
  if (isDay(value)) return { interval: intervalOfDay(value), granularity: 'day' };
  const m = /^(\d{2,4})(?:-(?:(\d\d)|W(\d\d)(?:-(WE|[1-7]))?|(SP|SU|FA|WI)|Q([1-4])|H([12])))?$/.exec(value);
  if (m === null) return UNKNOWN;
  const [, digits = '', month, week, inWeek, season, quarter, half] = m;
  if (digits.length < 4) {
    if (value !== digits) return UNKNOWN;
    const width = digits.length === 3 ? 10 : 100;
    // There is no year 0.
    const first = Math.max(1, Number(digits) * width);
    return months(first, 1, (Number(digits) * width + width - first) * 12, width === 10 ? 'decade' : 'century');
  }
  const year = Number(digits);
  if (year === 0) return UNKNOWN;
  if (week !== undefined) {
    if (Number(week) < 1 || Number(week) > 53) return UNKNOWN;
    const monday = mondayOf(year, Number(week));
    if (inWeek === 'WE') return { interval: intervalOfDays(addDays(monday, 5), addDays(monday, 6)), granularity: 'weekend' };
    if (inWeek !== undefined) return { interval: intervalOfDay(addDays(monday, Number(inWeek) - 1)), granularity: 'day' };
    return { interval: intervalOfDays(monday, addDays(monday, 6)), granularity: 'week' };
  }
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1, 'month') : UNKNOWN;
  if (season !== undefined) return months(year, SEASON_START.get(season) ?? 1, 3, 'season');
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6, 'season');
  return months(year, 1, 12, 'year');
}

function months(year: number, month: number, count: number, granularity: Granularity): Dated {
  const first = day(year, month, 1);
  const last = addMonths(first, count - 1);
  const length = daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5, 7)));
  return { interval: intervalOfDays(first, addDays(last, length - 1)), granularity };
}

function timeOfDay(date: string, time: string): Dated {
  const on = dateOf(date);
  if (on.interval === null || on.granularity !== 'day') return UNKNOWN;
  const start = on.interval.start;
  const part = PARTS.get(time);
  if (part !== undefined) {
    return { interval: { start: addMinutes(start, part[0] * 60), end: addMinutes(start, part[1] * 60) }, granularity: 'part' };
  }
  const m = /^(\d\d)(?::(\d\d))?$/.exec(time);
  if (m === null || Number(m[1]) > 24 || Number(m[2] ?? 0) > 59) return UNKNOWN;
  const at = addMinutes(start, Number(m[1]) * 60 + Number(m[2] ?? 0));
  return m[2] === undefined
    ? { interval: { start: at, end: addMinutes(at, 60) }, granularity: 'hour' }
    : { interval: { start: at, end: addMinutes(at, 1) }, granularity: 'minute' };
}

const UNIT_DURATIONS: ReadonlyMap<Granularity, readonly [days: number, months: number]> = new Map([
  ['day', [1, 0]], ['weekend', [7, 0]], ['week', [7, 0]], ['month', [0, 1]], ['season', [0, 3]], ['quarter', [0, 3]], ['year', [0, 12]], ['decade', [0, 120]], ['century', [0, 1200]],
]);

function reach(interval: Interval, granularity: Granularity, direction: 1 | -1): Dated {
  const [days, count] = UNIT_DURATIONS.get(granularity) ?? [0, 0];
  const move = (at: Civil): Civil => startOfDay(addDays(addMonths(dayOf(at), direction * count), direction * days));
  return { interval: direction === 1 ? { start: interval.start, end: move(interval.end) } : { start: move(interval.start), end: interval.end }, granularity };
}

function narrow(interval: Interval, granularity: Granularity, mod: TimexMod | null, value: string): Dated {
  const same: Dated = { interval, granularity };
  const clock = granularity === 'minute' || granularity === 'hour';
  if (mod === 'APPROX') {
    if (clock) return { interval: { start: addMinutes(interval.start, -30), end: addMinutes(interval.start, 30) }, granularity: 'hour' };
    if (granularity !== 'day') return same;
    const d = dayOf(interval.start);
    return { interval: intervalOfDays(addDays(d, -2), addDays(d, 2)), granularity: 'week' };
  }
  if (clock && mod === 'AFTER') return { interval: { start: interval.start, end: addMinutes(interval.start, 30) }, granularity: 'hour' };
  if (clock && mod === 'BEFORE') return { interval: { start: addMinutes(interval.start, -30), end: interval.start }, granularity: 'hour' };
  if (granularity !== 'part' && !clock && (mod === 'BEFORE' || mod === 'AFTER')) return reach(interval, granularity, mod === 'AFTER' ? 1 : -1);
  if (clock || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return same;
  if (granularity === 'day' || (value.endsWith('TMO') && mod === 'START')) {
    const [from, to] = mod === 'START' ? [0, 9] : mod === 'MID' ? [10, 15] : [17, 24];
    return { interval: { start: addMinutes(interval.start, from * 60), end: addMinutes(interval.start, to * 60) }, granularity: 'part' };
  }
  if (value.endsWith('TNI')) {
    const [from, to] = mod === 'START' ? [0, 3] : mod === 'MID' ? [5, 7] : [3, 8];
    return { interval: { start: addMinutes(interval.start, from * 60), end: addMinutes(interval.start, to * 60) }, granularity };
  }
  const third = mod === 'START' ? 0 : mod === 'MID' ? 1 : 2;
  if (granularity === 'part') {
    const length = minutesBetween(interval.start, interval.end) / 3;
    return { interval: { start: addMinutes(interval.start, Math.round(length * third)), end: addMinutes(interval.start, Math.round(length * (third + 1))) }, granularity };
  }
  const length = daysBetween(interval.start, interval.end) / 3;
  const first = dayOf(interval.start);
  return {
    interval: { start: startOfDay(addDays(first, Math.round(length * third))), end: startOfDay(addDays(first, Math.round(length * (third + 1)))) },
    granularity,
  };
}

