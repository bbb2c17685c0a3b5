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
function yearsBack(date: DateForm | null, reading: TimeReading, publication: Day | null): number {
  const year = date === null || reading.quoted || !('year' in date) ? null : date.year;
  return year === null ? 0 : publication === null ? FAR : yearOf(publication) - year;
}

/** A year that is written, 1 when long before publication, less when just before. */
function pastWeight(date: DateForm | null, back: number): number {
  // A month or day of that year tells a story; a bare year is as often passing.
  if (back >= 2) return date?.kind === 'date' && date.month !== null ? 1.5 : 1;
  return back === 1 ? 0.5 : 0;
}

/** Words that lean on what was told before: "the following day", "that summer", and dates without a year. */
function leans(date: DateForm | null, reading: TimeReading): boolean {
  if (date === null || reading.quoted) return false;
  switch (date.kind) {
    case 'date': return date.year === null && date.side === null;
    case 'unit': return date.from === 'context' && date.unit !== 'quarter' && !date.vague;
    case 'yearpart': return date.side === 'same';
    default: return false;
  }
}

/** A month without a year, and one of the last two before publication or the next two after. */
function aroundNow(date: DateForm | null, publication: Day | null): boolean {
  if (publication === null || date?.kind !== 'date' || date.year !== null || date.month === null) return false;
  const ahead = (date.month - monthOf(publication) + 12) % 12;
  return ahead <= 2 || ahead >= 10;
}

/** Words that count from the day of publication. */
const isDeictic = (date: DateForm | null, { rule }: TimeReading): boolean =>
  date !== null && (date.kind === 'weekday' || (date.kind === 'unit' && date.from === 'publication' && rule !== 'unit-the' && rule !== 'year-end'));

export interface Narration {
  /** For each reading: does it stand in narrative? */
  readonly told: readonly boolean[];
  /** So many years are written that the order of telling can be trusted to lead from one into the next. */
  readonly firm: boolean;
}

/** Looks at the readings of an article, in order. Takes time in proportion to their number. */
export function narrationOf(readings: readonly TimeReading[], publication: Day | null, mode: NarrationMode): Narration {
  // For each reading: the weight of its past, whether it counts from now, whether it stands around now.
  const past = new Float64Array(readings.length);
  const deictic = new Uint8Array(readings.length);
  const near = new Uint8Array(readings.length);
  let [years, leaning, led, all] = [0, 0, 0, 0];
  let far = publication === null;
  // Weekdays that go on from a day long ago count from it: "On Monday, 4 August 1834, … On Tuesday …".
  let longAgo = -DAY_REACH - 1;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (reading === undefined) continue;
    const date = dateForm(reading);
    const back = yearsBack(date, reading, publication);
    far ||= back >= FAR;
    const ofStory = date?.kind === 'weekday' && reading.sentence <= longAgo + DAY_REACH;
    if (ofStory || (date?.kind === 'date' && date.day !== null && back >= FAR)) longAgo = reading.sentence;
    years += past[i] = pastWeight(date, back);
    all += deictic[i] = isDeictic(date, reading) && !ofStory ? 1 : 0;
    near[i] = aroundNow(date, publication) ? 1 : 0;
    if (!leans(date, reading)) continue;
    leaning += 0.5;
    // Dates near now lean on nothing: they are the report's own.
    led += near[i] === 1 ? 0 : 0.5;
  }
  const firm = years >= 1 && years + leaning >= 3;
  const whole = mode === 'narrative' || (mode === 'auto' && years + (far ? led : 0) > 4 * all && (publication === null ? years >= 1 : years >= 6 || (far && firm)));
  const told: boolean[] = [];
  let [from, to, y, d] = [0, 0, 0, 0];
  for (const { sentence, tense } of readings) {
    if (whole || mode === 'news') {
      told.push(whole);
      continue;
    }
    for (; to < readings.length && (readings[to]?.sentence ?? 0) <= sentence + REACH; to++) {
      y += past[to] ?? 0;
      d += deictic[to] ?? 0;
    }
    for (; (readings[from]?.sentence ?? 0) < sentence - REACH; from++) {
      y -= past[from] ?? 0;
      d -= deictic[from] ?? 0;
    }
    // A passage in a report: what is still to come, and what the report itself is about, is not of it.
    told.push(tense !== 'future' && near[told.length] !== 1 && ((y >= 4 && y > 3 * d) || (far && firm && y >= 1.5 && d === 0 && years + leaning > 3 * all)));
  }
  return { told, firm };
}
