/** The front door of the time layer: words to TIMEX3 values and civil intervals, and the arithmetic of both. */
export { readTimes } from './read.ts';
export { resolveTimes, type TimeContext } from './resolve.ts';
export { plainWeekday, toldUpTo, type ToldUpTo } from './told-up-to.ts';
export { rangeEnds } from './range-ends.ts';
export type { DateForm, TimeReading } from './form.ts';
export { catalogue } from './catalogue.ts';
export type { CatalogueRule as Rule, Example } from './rule.ts';
export { addDays, day, dayOf, daysBetween, isDay, weekdayOf } from './calendar.ts';
export { contains, intervalOfDay, overlaps } from './interval.ts';
export { intervalOfValue } from './value.ts';
export { shiftInterval } from './duration.ts';
