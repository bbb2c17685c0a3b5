import type { Day } from '../model.ts';
import { daysBetween, isDay, weekdayOf, type DateForm, type TimeReading } from '../time/index.ts';

/** News tells of today and yesterday: the share of weekdays by their distance from publication, 0 to 6 days (counted in news of known date). */
const BY_DISTANCE: readonly number[] = [0.45, 0.26, 0.11, 0.07, 0.05, 0.04, 0.02];
/** What was done in the evening or the night is told the next day. */
const BY_EVENING: readonly number[] = [0.22, 0.44, 0.14, 0.07, 0.05, 0.04, 0.02];
/** The same for dates written out: of those near publication most are its own. */
const BY_DATE: readonly number[] = [0.45, 0.06, 0.04, 0.03, 0.03, 0.02, 0.02];
/** The share of an older date, and of one that is still to come: "was opened on 3 May" was hardly written on 2 May. */
const OLDER = 0.02;
const AHEAD = 0.01;
const AHEAD_IN_THE_PAST = 0.003;
/** Beside an older date the days all look alike. */
const OLD = 30;

/** A reading that says something about the day on which it was written. */
export interface DayUse {
  readonly reading: TimeReading;
  /** 1 to 7, from Monday; null: a date. */
  readonly weekday: number | null;
  /** Month, day and year of a date; the year is null where the words leave it open. */
  readonly on: { readonly month: number; readonly day: number; readonly year: number | null } | null;
  /** "this Friday": said on that day or before it, so it counts double. */
  readonly weight: number;
  /** True for an evening or a night. */
  readonly late: boolean;
}

/** From this hour on it is evening. */
const EVENING = 17;

/** Does a clock, `T19:30` or `TNI`, tell of an evening or a night? */
function isLate(clock: string): boolean {
  const hour = /^T(\d\d)/u.exec(clock)?.[1];
  return hour === undefined ? clock === 'TEV' || clock === 'TNI' : Number(hour) >= EVENING;
}

function useOf(reading: TimeReading, form: DateForm | null): DayUse | null {
  if (form === null || reading.tense === 'future') return null;
  const late = reading.form.kind === 'time' && isLate(reading.form.clock);
  if (form.kind === 'weekday') return form.side === 'last' || form.side === 'next' ? null : { reading, weekday: form.weekday, on: null, weight: form.side === 'this' ? 2 : 1, late };
  if (form.kind !== 'date' || form.month === null || form.day === null) return null;
  return { reading, weekday: null, on: { month: form.month, day: form.day, year: form.year }, weight: 1, late };
}

/** The weekdays and dates of an article that speak of its day of publication. */
export function dayUses(readings: readonly TimeReading[]): readonly DayUse[] {
  return readings.flatMap((reading) => useOf(reading, reading.form.kind === 'time' ? reading.form.day : reading.form.kind === 'fixed' || reading.form.kind === 'anchored' ? null : reading.form) ?? []);
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days from a date without a year to a day, by the nearest year: positive when the date lies before it. */
function since(on: NonNullable<DayUse['on']>, to: Day): number {
  const year = Number(to.slice(0, 4));
  const serial = (y: number): number => (y - year) * 365 + on.month * 30.5 + on.day;
  const now = Number(to.slice(5, 7)) * 30.5 + Number(to.slice(8, 10));
  const years = on.year === null ? [year - 1, year, year + 1] : [on.year];
  const near = years.toSorted((a, b) => Math.abs(now - serial(a)) - Math.abs(now - serial(b)))[0] ?? year;
  if (Math.abs(now - serial(near)) > OLD + 5) return now - serial(near);
  const told = `${String(near).padStart(4, '0')}-${pad(on.month)}-${pad(on.day)}`;
  // 29 February of a common year is no day.
  return isDay(told) ? daysBetween(told, to) : now - serial(near);
}

/** How likely a reading is in an article of this day. */
export function likelihood(use: DayUse, day: Day): number {
  if (use.weekday !== null) return (use.late ? BY_EVENING : BY_DISTANCE)[(weekdayOf(day) - use.weekday + 7) % 7] ?? OLDER;
  if (use.on === null) return OLDER;
  const gap = since(use.on, day);
  if (gap < 0) return gap < -OLD ? OLDER : use.reading.tense === 'past' ? AHEAD_IN_THE_PAST : AHEAD;
  return BY_DATE[gap] ?? OLDER;
}

/** The share of articles by how many days before publication the last weekday lies of which they tell: a week told day by day was told at its end. */
const BY_LAST: readonly number[] = [0.6, 0.3, 0.05, 0.03, 0.02, 0.02, 0.02];

/** How likely the last of an article's weekdays is in an article of this day. */
function likelihoodOfLast(uses: readonly DayUse[], day: Day): number {
  const gaps = uses.flatMap(({ weekday }) => (weekday === null ? [] : [(weekdayOf(day) - weekday + 7) % 7]));
  return gaps.length === 0 ? 1 : (BY_LAST[gaps.reduce((least, gap) => Math.min(least, gap))] ?? OLDER);
}

/** Weekdays and dates of one article repeat each other: together they count as one. */
const INDEPENDENT = 1;
/** What the last weekday says beside all of them. */
const LAST = 0.3;

/** How likely all is that an article of this day says of days. */
export function likelihoodOfAll(uses: readonly DayUse[], day: Day): number {
  const share = Math.min(1, INDEPENDENT / Math.max(1, uses.reduce((sum, use) => sum + use.weight, 0)));
  return likelihoodOfLast(uses, day) ** LAST * Math.exp(share * uses.reduce((sum, use) => sum + use.weight * Math.log(likelihood(use, day)), 0));
}

/** The last day that an article writes out with its year, where it also tells of that weekday by itself; null: none. */
export function ownDay(readings: readonly TimeReading[]): { readonly day: Day; readonly date: TimeReading; readonly weekday: TimeReading } | null {
  const uses = dayUses(readings);
  const days = uses.flatMap(({ on, reading }) => {
    if (on === null || on.year === null) return [];
    const told = `${String(on.year).padStart(4, '0')}-${pad(on.month)}-${pad(on.day)}`;
    return isDay(told) ? [{ day: told, date: reading }] : [];
  });
  const last = days.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
  const weekday = last === undefined ? undefined : uses.find((use) => use.weekday === weekdayOf(last.day))?.reading;
  return last === undefined || weekday === undefined ? null : { ...last, weekday };
}
