/** The front door of the time layer: words to TIMEX3 values and civil intervals, and the arithmetic of both. */
export { readTimes } from './read.ts';
export { resolveTimes, type TimeContext } from './resolve.ts';
export type { DateForm, Form, TimeReading } from './form.ts';
export { catalogue } from './catalogue.ts';
export type { CatalogueRule as Rule, Example } from './rule.ts';
export { refiners, type Refiner } from './refine.ts';
export { rangeEnds } from './range-ends.ts';
export {
  addDays, addMinutes, addMonths, civil, day, dayOf, daysBetween, isDay, isoWeekOf, minutesBetween, monthOf, startOfDay, weekdayOf, yearOf,
} from './calendar.ts';
export { compareCivil, compareIntervals, contains, intersect, intervalOfDay, intervalOfDays, overlaps } from './interval.ts';
export { intervalOfValue, type Dated } from './value.ts';
export { shiftInterval } from './duration.ts';
