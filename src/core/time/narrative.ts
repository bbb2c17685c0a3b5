/** Tells narrative (history, biography, the background of a report) from news, by the times that stand in it. */
import type { Day } from '../model.ts';
import { monthOf, yearOf } from './calendar.ts';
import type { DateForm, TimeReading } from './form.ts';

/** `news` counts from the day of publication, `narrative` from what was told before; `auto` looks passage by passage. */
export type NarrationMode = 'auto' | 'news' | 'narrative';

/** How many sentences a weekday may stand behind the day that it goes on from. */
const DAY_REACH = 3;

/** How many sentences before and after one are looked at. */
const REACH = 8;

const dateForm = (reading: TimeReading): DateForm | null => {
  const { form } = reading;
  if (form.kind === 'fixed' || form.kind === 'anchored') return null;
  return form.kind === 'time' ? form.day : form.kind === 'range' ? form.to : form;
};

/** A story of another time, not the background of the news: so many years back. */
const FAR = 8;

/** How long before publication a written year lies; 0 when none is written. */
function yearsBack(reading: TimeReading, publication: Day | null): number {
  const date = dateForm(reading);
  const year = date !== null && 'year' in date ? date.year : null;
  return year === null || reading.quoted ? 0 : publication === null ? FAR : yearOf(publication) - year;
}

/** A year that is written, 1 when long before publication, less when just before. */
function pastWeight(reading: TimeReading, publication: Day | null): number {
  const date = dateForm(reading);
  const gap = yearsBack(reading, publication);
  // A month or day of that year tells a story; a bare year is as often passing.
  const full = date?.kind === 'date' && date.month !== null ? 1.5 : 1;
  return gap >= 2 ? full : gap === 1 ? 0.5 : 0;
}

/** Words that lean on what was told before: "the following day", "that summer", and dates without a year. */
function leans(reading: TimeReading): boolean {
  const date = dateForm(reading);
  if (date === null || reading.quoted) return false;
  if (date.kind === 'date') return date.year === null && date.side === null;
  return (date.kind === 'unit' && date.from === 'context' && date.unit !== 'quarter' && !date.vague) || (date.kind === 'yearpart' && date.side === 'same');
}

/** A month without a year, and one of the last two before publication or the next two after. */
function aroundNow(reading: TimeReading, publication: Day | null): boolean {
  const date = dateForm(reading);
  if (publication === null || date?.kind !== 'date' || date.year !== null || date.month === null) return false;
  const ahead = (date.month - monthOf(publication) + 12) % 12;
  return ahead <= 2 || ahead >= 10;
}

/** Words that count from the day of publication. */
function isDeictic(reading: TimeReading): boolean {
  const date = dateForm(reading);
  return date !== null && (date.kind === 'weekday' || (date.kind === 'unit' && date.from === 'publication' && reading.rule !== 'unit-the' && reading.rule !== 'year-end'));
}

/** Weekdays that go on from a day long ago: "On Monday, 4 August 1834, … On Tuesday …". */
function weekdaysOfStory(readings: readonly TimeReading[], publication: Day | null): ReadonlySet<TimeReading> {
  const found = new Set<TimeReading>();
  let from = -DAY_REACH - 1;
  for (const reading of readings) {
    const date = dateForm(reading);
    if (date?.kind === 'date' && date.day !== null && yearsBack(reading, publication) >= FAR) from = reading.sentence;
    else if (date?.kind === 'weekday' && reading.sentence <= from + DAY_REACH) {
      found.add(reading);
      from = reading.sentence;
    }
  }
  return found;
}

export interface Narration {
  /** For each reading: does it stand in narrative? */
  readonly told: readonly boolean[];
  /** So many years are written that the order of telling can be trusted to lead from one into the next. */
  readonly firm: boolean;
}

/** Looks at the readings of an article, in order. Takes time in proportion to their number. */
export function narrationOf(readings: readonly TimeReading[], publication: Day | null, mode: NarrationMode): Narration {
  const past = readings.map((reading) => pastWeight(reading, publication));
  const years = past.reduce((sum, n) => sum + n, 0);
  const leaning = readings.reduce((sum, reading) => sum + (leans(reading) ? 0.5 : 0), 0);
  const firm = years >= 1 && years + leaning >= 3;
  if (mode !== 'auto') return { told: readings.map(() => mode === 'narrative'), firm };
  const weekdays = weekdaysOfStory(readings, publication);
  const deictic = readings.map((reading) => (isDeictic(reading) && !weekdays.has(reading) ? 1 : 0));
  const all = deictic.reduce((sum: number, n) => sum + n, 0);
  const far = publication === null || readings.some((reading) => yearsBack(reading, publication) >= FAR);
  // Dates near now lean on nothing: they are the report's own.
  const led = far ? readings.reduce((sum, reading) => sum + (leans(reading) && !aroundNow(reading, publication) ? 0.5 : 0), 0) : 0;
  if (years + led > 4 * all && (publication === null ? years >= 1 : years >= 6 || (far && firm))) return { told: readings.map(() => true), firm };
  let [from, to, y, d] = [0, 0, 0, 0];
  const told = readings.map((reading) => {
    for (; to < readings.length && (readings[to]?.sentence ?? 0) <= reading.sentence + REACH; to++) {
      y += past[to] ?? 0;
      d += deictic[to] ?? 0;
    }
    for (; (readings[from]?.sentence ?? 0) < reading.sentence - REACH; from++) {
      y -= past[from] ?? 0;
      d -= deictic[from] ?? 0;
    }
    // A passage in a report: what is still to come, and what the report itself is about, is not of it.
    return reading.tense !== 'future' && !aroundNow(reading, publication) && ((y >= 4 && y > 3 * d) || (far && firm && y >= 1.5 && d === 0 && years + leaning > 3 * all));
  });
  return { told, firm };
}
