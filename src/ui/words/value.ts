import type { TimexMod } from '../../core/index.ts';
import { civilOf, dateOf, format, MINUTES_A_DAY, minutesOf, openValueText, ordinal, partName, readCivil } from '../../when/index.ts';

/** A TIMEX3 value, or any other value of a step, in words; what is no date comes back as it is. */
export function valueText(value: string): string {
  const [from, until] = value.split('/');
  if (from !== undefined && until !== undefined && /^\d/.test(from) && /^\d/.test(until)) return /^\d{4}$/.test(from) && /^\d{4}$/.test(until) ? `${Number(from)}–${Number(until)}` : `${valueText(from)} – ${valueText(until)}`;
  return openValueText(value) ?? dayText(value) ?? spanText(value) ?? value;
}

const LEADS: Readonly<Partial<Record<TimexMod, string>>> = {
  APPROX: 'about ', START: 'early ', MID: 'mid ', END: 'late ', BEFORE: 'before ', AFTER: 'after ', ON_OR_BEFORE: 'by ', ON_OR_AFTER: 'from ',
};

/** The same before words that begin with "the". */
const LEADS_IN: typeof LEADS = { START: 'early in ', MID: 'middle of ', END: 'late in ' };

/** A value with what is said of it: "before March 2025". */
export function timeText(value: string, mod: TimexMod | null): string {
  const words = valueText(value);
  return `${mod === null ? '' : (words.startsWith('the ') ? LEADS_IN[mod] : undefined) ?? LEADS[mod] ?? ''}${words}`;
}

/** A day, with the clock or the part of it; null: it is no day. */
function dayText(value: string): string | null {
  const [, dayText, tail] = /^(\d{4}-\d\d-\d\d)(?:T([A-Z]{2}|\d\d(?::\d\d)?))?$/.exec(value) ?? [];
  const day = dayText === undefined ? null : readCivil(dayText);
  if (day === null) return null;
  const words = format(dateOf(day), 'EEE d MMM yyyy');
  return tail === undefined ? words : `${words}, ${partName(value) ?? (tail.length === 2 ? `${tail}:00` : tail)}`;
}

/** What is longer than a day; null: it is no such time. */
function spanText(value: string): string | null {
  const month = /^\d{4}-\d\d$/.test(value) ? readCivil(`${value}-01`) : null;
  if (month !== null) return format(dateOf(month), 'MMMM yyyy');

  const [, year = '', week, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value) ?? [];
  if (week !== undefined) return `the ${weekend === undefined ? 'week' : 'weekend'} of ${format(dateOf(dayOfWeek(Number(year), Number(week), weekend === undefined ? 0 : 5)), 'EEE d MMM yyyy')}`;

  const [, partYear, part = ''] = /^(\d{4})-(SP|SU|FA|WI|[QH]\d)$/.exec(value) ?? [];
  if (partYear !== undefined) return `${PARTS.get(part) ?? part} ${Number(partYear)}`;

  if (/^\d{4}$/.test(value)) return String(Number(value));
  if (/^\d{3}$/.test(value)) return `the ${Number(value)}0s`;
  return /^\d{2}$/.test(value) ? `the ${ordinal(Number(value) + 1)} century` : null;
}

const PARTS: ReadonlyMap<string, string> = new Map(Object.entries({
  SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter',
  Q1: 'the first quarter of', Q2: 'the second quarter of', Q3: 'the third quarter of', Q4: 'the fourth quarter of',
  H1: 'the first half of', H2: 'the second half of',
}));

/** ISO weeks begin on a Monday, and 4 January is always in the first. `day`: so many days after that. */
function dayOfWeek(year: number, week: number, day: number) {
  const fourth = readCivil(`${String(year).padStart(4, '0')}-01-04`);
  const minutes = fourth === null ? 0 : minutesOf(fourth);
  const weekday = (dateOf(civilOf(minutes)).getDay() + 6) % 7;
  return civilOf(minutes + ((week - 1) * 7 - weekday + day) * MINUTES_A_DAY);
}
