/**
 * The wall calendar as pure arithmetic on fixed-width strings: proleptic Gregorian, years 1 to 9999, no zone, no clock.
 * Brands are given out here and nowhere else. What would leave the years 1 to 9999 stops at their first or last moment.
 */
import type { Civil, Day } from '../model.ts';

const TWO: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const two = (n: number): string => TWO[n] ?? String(n);
const four = (n: number): string => two(Math.floor(n / 100)) + two(n % 100);

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const exists = (year: number, month: number, d: number): boolean =>
  Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(d) &&
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && d >= 1 && d <= daysInMonth(year, month);

/** Throws on a day that is on no calendar, such as 30 February: ask `isDay` about what comes from outside. */
export function day(year: number, month: number, d: number): Day {
  if (!exists(year, month, d)) throw new RangeError(`There is no day ${String(year)}-${String(month)}-${String(d)}.`);
  return `${four(year)}-${two(month)}-${two(d)}` as Day;
}

/** Minutes 0 to 59, hours 0 to 23; the day must exist. */
export function civil(year: number, month: number, d: number, hour = 0, minute = 0): Civil {
  if (!Number.isInteger(hour) || !Number.isInteger(minute) || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
    throw new RangeError(`There is no time ${String(hour)}:${String(minute)}.`);
  }
  return `${day(year, month, d)}T${two(hour)}:${two(minute)}` as Civil;
}

export function isDay(text: string): text is Day {
  const m = text.length === 10 ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  return m !== null && exists(Number(m[1]), Number(m[2]), Number(m[3]));
}

export const yearOf = (at: Civil | Day): number => Number(at.slice(0, 4));
export const monthOf = (at: Civil | Day): number => Number(at.slice(5, 7));
export const dayOfMonth = (at: Civil | Day): number => Number(at.slice(8, 10));
export const dayOf = (at: Civil): Day => at.slice(0, 10) as Day;
export const startOfDay = (d: Day): Civil => `${d}T00:00` as Civil;
/** The start of the next day; of the calendar's last day its last moment. */
export function endOfDay(d: Day): Civil {
  const next = addDays(d, 1);
  return next === d ? LAST_MOMENT : startOfDay(next);
}

/** Days since 1 March of year 0: months counted from March put the leap day last, so one formula does for all. */
function serial(year: number, month: number, d: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((306 * m + 5) / 10) + d - 1;
}

const FIRST = serial(1, 1, 1);
const LAST = serial(9999, 12, 31);
const FIRST_MOMENT = civil(1, 1, 1);
const LAST_MOMENT = civil(9999, 12, 31, 23, 59);

function fromSerial(n: number): Day {
  const s = Math.min(LAST, Math.max(FIRST, n));
  let y = Math.floor((10000 * s + 14780) / 3652425);
  let rest = s - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400));
  if (rest < 0) {
    y -= 1;
    rest = s - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400));
  }
  const m = Math.floor((100 * rest + 52) / 3060);
  return day(y + Math.floor((m + 2) / 12), ((m + 2) % 12) + 1, rest - Math.floor((m * 306 + 5) / 10) + 1);
}

const serialOf = (at: Civil | Day): number => serial(yearOf(at), monthOf(at), dayOfMonth(at));

export const addDays = (d: Day, n: number): Day => fromSerial(serialOf(d) + n);

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Civil | Day, b: Civil | Day): number => serialOf(b) - serialOf(a);

/** ISO: Monday is 1, Sunday is 7. */
export const weekdayOf = (d: Day): number => ((serialOf(d) + 2) % 7) + 1;

/** Keeps the day of the month where it exists, else takes the month's last: 31 January and a month is 28 February. */
export function addMonths(d: Day, n: number): Day {
  const count = Math.min(9999 * 12 + 11, Math.max(12, yearOf(d) * 12 + monthOf(d) - 1 + n));
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return day(year, month, Math.min(dayOfMonth(d), daysInMonth(year, month)));
}

export function addMinutes(at: Civil, n: number): Civil {
  const total = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + n;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  const to = serialOf(at) + days;
  if (to > LAST) return LAST_MOMENT;
  if (to < FIRST) return FIRST_MOMENT;
  const d = fromSerial(to);
  return civil(yearOf(d), monthOf(d), dayOfMonth(d), Math.floor(rest / 60), rest % 60);
}

export const minutesBetween = (a: Civil, b: Civil): number =>
  daysBetween(a, b) * 1440 + (Number(b.slice(11, 13)) - Number(a.slice(11, 13))) * 60 + Number(b.slice(14, 16)) - Number(a.slice(14, 16));

/** Year and number of the ISO week that holds the day. The week's year is the year of its Thursday. */
export function isoWeekOf(d: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(d, 4 - weekdayOf(d));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(day(year, 1, 1), thursday) / 7) + 1 };
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Monday of an ISO week. A week 53 that the year does not have is week 1 of the next. */
export function mondayOf(year: number, week: number): Day {
  const fourth = day(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}
