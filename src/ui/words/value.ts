import { civilOf, dateOf, format, MINUTES_A_DAY, minutesOf, openValueText, partName, readCivil } from '../../when/index.ts';

/** A TIMEX3 value, or any other value of a step, in words; what is no date comes back as it is. */
export function valueText(value: string): string {
  const open = openValueText(value);
  if (open !== null) return open;

  const [, dayText, tail] = /^(\d{4}-\d\d-\d\d)(?:T([A-Z]{2}|\d\d(?::\d\d)?))?$/.exec(value) ?? [];
  const day = dayText === undefined ? null : readCivil(dayText);
  if (day !== null) {
    const words = format(dateOf(day), 'EEE d MMM yyyy');
    if (tail === undefined) return words;
    return `${words}, ${partName(value) ?? (tail.length === 2 ? `${tail}:00` : tail)}`;
  }

  const month = /^\d{4}-\d\d$/.test(value) ? readCivil(`${value}-01`) : null;
  if (month !== null) return format(dateOf(month), 'MMMM yyyy');

  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (year !== undefined && week !== undefined) return `the week of ${format(dateOf(mondayOf(Number(year), Number(week))), 'EEE d MMM yyyy')}`;

  const [, seasonYear, season] = /^(\d{4})-(SP|SU|FA|WI|Q[1-4])$/.exec(value) ?? [];
  if (seasonYear !== undefined && season !== undefined) return `${SEASONS.get(season) ?? season} ${seasonYear}`;

  const decade = /^(\d{3})$/.exec(value)?.[1];
  if (decade !== undefined) return `the ${decade}0s`;
  return value;
}

const SEASONS: ReadonlyMap<string, string> = new Map(Object.entries({
  SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter',
  Q1: 'the first quarter of', Q2: 'the second quarter of', Q3: 'the third quarter of', Q4: 'the fourth quarter of',
}));

/** ISO weeks begin on a Monday, and 4 January is always in the first. */
function mondayOf(year: number, week: number) {
  const fourth = readCivil(`${String(year).padStart(4, '0')}-01-04`);
  const minutes = fourth === null ? 0 : minutesOf(fourth);
  const weekday = (dateOf(civilOf(minutes)).getDay() + 6) % 7;
  return civilOf(minutes + ((week - 1) * 7 - weekday) * MINUTES_A_DAY);
}
