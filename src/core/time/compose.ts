/** TIMEX3 values from parts of the calendar. */
import type { Day } from '../model.ts';
import { addDays, addMonths, day, daysInMonth, isDay, isoWeekOf, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { Unit } from './form.ts';
import { SEASON_CODES } from './lexicon.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

export const valueOfWeek = (d: Day): string => {
  const { year, week } = isoWeekOf(d);
  return `${four(year)}-W${two(week)}`;
};

export const valueOfMonth = (d: Day): string => d.slice(0, 7);

/** A day of a month that may have no such day (29 February without a year): the last that it has. */
export const dayIn = (year: number, month: number, d: number): Day => day(year, month, Math.min(d, daysInMonth(year, month)));

const seasonOf = (d: Day): number => Math.floor((monthOf(d) % 12) / 3) || 4;

/** Value of the unit `count` units away from the one that holds the day; winter counts to the year it begins in. */
export function valueOfUnit(unit: Unit, from: Day, count: number): string {
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day': return addDays(from, unit === 'day' ? count : 0);
    case 'week': return valueOfWeek(addDays(from, count * 7));
    case 'weekend': return `${valueOfWeek(addDays(from, count * 7))}-WE`;
    case 'month': return valueOfMonth(addMonths(from, count));
    case 'quarter': {
      const d = addMonths(from, count * 3);
      return `${four(yearOf(d))}-Q${String(Math.floor((monthOf(d) - 1) / 3) + 1)}`;
    }
    case 'season': {
      const d = addMonths(from, count * 3);
      const index = seasonOf(d);
      return `${four(index === 4 && monthOf(d) < 3 ? yearOf(d) - 1 : yearOf(d))}-${SEASON_CODES[index - 1] ?? 'SP'}`;
    }
    case 'year': return inEra(yearOf(from) + count, 1, 4);
    case 'decade': return inEra(yearOf(from) + count * 10, 10, 3);
    case 'century': return inEra(yearOf(from) + count * 100, 100, 2);
  }
}

/** A year, or what holds it of ten or a hundred: `BC09` is the tenth century before Christ. The year before 1 is 1 BC. */
function inEra(year: number, width: number, digits: number): string {
  const n = year < 1 ? 1 - year : Math.min(9999, year);
  return `${year < 1 ? 'BC' : ''}${String(Math.floor((year < 1 && width === 100 ? n - 1 : n) / width)).padStart(digits, '0')}`;
}

/** The weekday nearest to a day on one side; `strictly` leaves the day itself out. */
export function nearWeekday(from: Day, weekday: number, side: 'past' | 'future', strictly: boolean): Day {
  const away = side === 'past' ? -((weekdayOf(from) - weekday + 7) % 7) : (weekday - weekdayOf(from) + 7) % 7;
  return addDays(from, away === 0 && strictly ? (side === 'past' ? -7 : 7) : away);
}

/** `2022`, `2022-03` or `2022-03-05`, with X for what is not known; years before Christ are negative: `BC0044`. */
export const valueOfDate = (year: number | null, month: number | null, d: number | null): string =>
  `${year === null ? 'XXXX' : year < 0 ? `BC${four(-year)}` : four(year)}${month === null && d === null ? '' : `-${month === null ? 'XX' : two(month)}`}${d === null ? '' : `-${two(d)}`}`;

/** Is it a value of which nothing is open? */
export const isWhole = (value: string): boolean => !value.includes('X') && (value.length !== 10 || isDay(value));
