import type { Granularity, Interval } from '../model.ts';
import { addDays, addMinutes, addMonths, civil, dayOf, dayOfMonth, monthOf, yearOf } from './calendar.ts';
import type { Civil, Day } from '../model.ts';

const onDay = (d: Day, clock: Civil): Civil =>
  civil(yearOf(d), monthOf(d), dayOfMonth(d), Number(clock.slice(11, 13)), Number(clock.slice(14, 16)));

const DURATION = /^P(T(?!\d+M))?(\d{1,4})([YMWDH])$|^PT(\d{1,5})M$/;

/**
 * Moves an interval by a TIMEX3 duration of one unit (`P6W`, `P1D`, `PT3H`), forwards (1) or back (-1).
 *
 * People who say "six weeks after" have counted weeks, not days: the result is widened to about one of the unit that
 * was counted, and the granularity says so. Days and minutes stay as exact as what they are counted from.
 * Null when the count is not known (`PXW`), the value is no such duration, or nothing of it is on the calendar.
 */
export function shiftInterval(interval: Interval, duration: string, direction: 1 | -1): { readonly interval: Interval; readonly granularity: Granularity } | null {
  const m = DURATION.exec(duration);
  if (m === null) return null;
  if (m[4] !== undefined) return moved(interval, 'minute', (at) => addMinutes(at, direction * Number(m[4])), 0);
  const n = direction * Number(m[2]);
  const clock = m[1] !== undefined;
  if (m[3] === 'H') return clock ? moved(interval, 'hour', (at) => addMinutes(at, n * 60), 30) : null;
  if (clock) return null;
  const day = 1440;
  switch (m[3]) {
    case 'D': return moved(interval, 'day', (at) => onDay(addDays(dayOf(at), n), at), 0);
    case 'W': return moved(interval, 'week', (at) => onDay(addDays(dayOf(at), n * 7), at), 3 * day);
    case 'M': return moved(interval, 'month', (at) => onDay(addMonths(dayOf(at), n), at), 15 * day);
    case 'Y': return moved(interval, 'year', (at) => onDay(addMonths(dayOf(at), n * 12), at), 182 * day);
    default: return null;
  }
}

function moved(interval: Interval, granularity: Granularity, shift: (at: Civil) => Civil, slack: number): { readonly interval: Interval; readonly granularity: Granularity } | null {
  const [start, end] = [addMinutes(shift(interval.start), -slack), addMinutes(shift(interval.end), slack)];
  return start < end ? { interval: { start, end }, granularity } : null;
}
