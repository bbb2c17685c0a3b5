import type { Day, Interval } from '../model.ts';
import { endOfDay, startOfDay } from './calendar.ts';

export const intervalOfDay = (d: Day): Interval => ({ start: startOfDay(d), end: endOfDay(d) });

/** From the first day's start to the last day's end. */
export const intervalOfDays = (first: Day, last: Day): Interval => ({
  start: startOfDay(first),
  end: endOfDay(last),
});

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Interval, inner: Interval): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Null when they share nothing. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (!overlaps(a, b)) return null;
  return { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
}
