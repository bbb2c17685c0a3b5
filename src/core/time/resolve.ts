import type { Day, Interval, ResolvedBy, TimeExpression } from '../model.ts';
import { addDays, dayOf, isDay, startOfDay, yearOf } from './calendar.ts';
import { valueOfUnit } from './compose.ts';
import type { Form, TimeReading, Unit } from './form.ts';
import { intersect } from './interval.ts';
import { dayTold, type Told } from './memory.ts';
import { fillDate } from './resolve-date.ts';
import { narrationOf, type NarrationMode } from './narrative.ts';
import type { Scene } from './scene.ts';
import { pointsOf } from './resolve-points.ts';
import { storyTime } from './story-time.ts';
import { toldUpTo } from './told-up-to.ts';
import { durationValue } from './rules/durations.ts';
import { intervalOfValue } from './value.ts';

export interface TimeContext {
  /** The day of publication; null: not known, and then nothing counts from it. */
  readonly publication: Day | null;
  /** How months, weekdays and days without a year are read; `auto` when left out. */
  readonly mode?: NarrationMode;
}

interface Outcome {
  readonly type: TimeExpression['type'];
  readonly value: string;
  readonly by: ResolvedBy;
  readonly quant?: string | null;
  readonly freq?: string | null;
}

/**
 * Places readings on the calendar, in order: from the publication date, from what the article told before, or not at all.
 * The result has one expression for each reading, in the same order.
 */
export function resolveTimes(text: string, readings: readonly TimeReading[], context: TimeContext): readonly TimeExpression[] {
  const told: Told[] = [];
  const upTo = toldUpTo(readings, context.publication)?.day ?? null;
  const narration = narrationOf(readings, context.publication, context.mode ?? 'auto');
  readings.forEach((reading, i) => {
    const story = narration.told[i] === true ? storyTime(told, text) : null;
    const scene: Scene = { now: nowFor(text, reading, i, readings, context.publication, upTo), publication: context.publication, upTo, told, story, firm: narration.firm, reading, text };
    const expression = express(text, reading, fill(reading.form, scene, readings, i), scene, readings[i + 1]);
    told.push({ reading, expression });
  });
  return told.map((t) => t.expression);
}

/** Inside a quotation "today" is the day of speaking, if the sentence says outside the quotation which day that was. */
function nowFor(text: string, reading: TimeReading, index: number, readings: readonly TimeReading[], publication: Day | null, upTo: Day | null): Day | null {
  if (!reading.quoted || publication === null) return publication;
  for (const step of [1, -1]) {
    for (let i = index + step; readings[i]?.sentence === reading.sentence && Math.abs(i - index) < 12; i += step) {
      const other = readings[i];
      if (other?.quoted !== false || other.form.kind !== 'weekday') continue;
      const scene: Scene = { now: publication, publication, upTo, told: [], story: null, firm: false, reading: { ...other, tense: 'past' }, text };
      const { interval } = intervalOfValue(fillDate(other.form, scene).value, null);
      if (interval !== null) return dayOf(interval.start);
    }
  }
  return publication;
}

function fill(form: Form, scene: Scene, readings: readonly TimeReading[], index: number): Outcome {
  switch (form.kind) {
    case 'fixed': return { type: form.type, value: form.value, by: 'itself', quant: form.quant, freq: form.freq };
    case 'anchored': {
      const on = onDate(form, scene, readings, index);
      return on === null ? { type: 'DURATION', value: form.value, by: 'event' } : { type: 'DATE', ...on };
    }
    case 'time': {
      if (form.day !== null) {
        const on = fillDate(form.day, scene);
        return { type: 'TIME', value: stretch(`${on.value}${form.clock}`, form.until), by: on.by };
      }
      const { value, by } = fillClock(form.clock, scene, readings, index);
      return { type: 'TIME', value: stretch(value, form.until), by };
    }
    default: {
      const { value, by } = fillDate(form, scene);
      // "A day earlier", and nothing to count from: how far is known all the same.
      const far = by === 'nothing' && form.kind === 'unit' && (scene.reading.rule === 'earlier' || scene.reading.rule === 'later') ? durationValue(Math.abs(form.count), form.unit) : null;
      if (far !== null) return { type: 'DURATION', value: far, by: 'itself' };
      return { type: /T\d/.test(value) ? 'TIME' : 'DATE', value, by };
    }
  }
}

/** A clock that is earlier than the one before it is on the next day. */
function stretch(from: string, until: string | undefined): string {
  if (until === undefined) return from;
  const [on = '', clock = ''] = [from.slice(0, from.indexOf('T')), from.slice(from.indexOf('T'))];
  return `${from}/${until < clock && isDay(on) ? addDays(on, 1) : on}${until}`;
}

const DISTANCE = /^P(\d{1,4})([DWMY])$/;
const DISTANCE_UNITS: ReadonlyMap<string, Unit> = new Map([['D', 'day'], ['W', 'week'], ['M', 'month'], ['Y', 'year']]);

/** "Two days after Christmas": the words of the event are themselves a date. Null: they tell an event. */
function onDate(form: Extract<Form, { readonly kind: 'anchored' }>, scene: Scene, readings: readonly TimeReading[], index: number): { readonly value: string; readonly by: ResolvedBy } | null {
  const next = readings[index + 1];
  const distance = DISTANCE.exec(form.distance ?? '');
  const unit = DISTANCE_UNITS.get(distance?.[2] ?? '');
  if (next === undefined || distance === null || unit === undefined || next.start !== form.event.start || next.end < form.event.end) return null;
  if (next.form.kind !== 'date' && next.form.kind !== 'weekday' && next.form.kind !== 'holiday') return null;
  const day = fillDate(next.form, { ...scene, reading: next });
  const { interval, granularity } = intervalOfValue(day.value, null);
  if (interval === null || granularity !== 'day') return null;
  return { value: valueOfUnit(unit, dayOf(interval.start), Number(distance[1]) * (form.direction === 'after' ? 1 : -1)), by: day.by };
}

/** How many sentences back the day of a time without a day may stand, in news and in narrative. */
const DAY_REACH = 6;
const STORY_REACH = 12;

/** "Left at 10 p.m. with a nurse who had been there since Monday": the day is of another clause. */
const ANOTHER_CLAUSE = /\b(?:since|after|before|until|who|which)\b/i;

function fillClock(clock: string, scene: Scene, readings: readonly TimeReading[], index: number): { readonly value: string; readonly by: ResolvedBy } {
  const before = dayTold(scene.told, scene.reading.sentence, 0);
  if (before !== null) return onDayOf(before.expression, clock);
  // Later in the same sentence: "Between 3 and 5 a.m. shells fell on Friday".
  const later = readings.slice(index + 1, index + 4).find((r) => r.sentence === scene.reading.sentence && (r.form.kind === 'weekday' || (r.form.kind === 'date' && r.form.day !== null && !isFar(r.form.year, scene))));
  const apart = later !== undefined && ANOTHER_CLAUSE.test(scene.text.slice(scene.reading.end, later.start));
  if (later !== undefined && !apart && later.form.kind !== 'fixed' && later.form.kind !== 'anchored' && later.form.kind !== 'time') {
    return { value: `${fillDate(later.form, { ...scene, reading: later }).value}${clock}`, by: 'context' };
  }
  const told = dayTold(scene.told, scene.reading.sentence, scene.story === null ? DAY_REACH : STORY_REACH);
  // "Left at 10 p.m. with the nurse who was found last Monday": it was not on that Monday.
  const other = apart && later.form.kind !== 'fixed' && later.form.kind !== 'anchored' && later.form.kind !== 'time' ? fillDate(later.form, { ...scene, reading: later }).value : null;
  if (told !== null && other !== null && told.expression.value.slice(0, 10) === other) return { value: `XXXX-XX-XX${clock}`, by: 'nothing' };
  if (told !== null) return onDayOf(told.expression, clock);
  if (scene.now === null) return { value: `XXXX-XX-XX${clock}`, by: 'nothing' };
  // Overnight is the night that has just ended.
  return { value: `${scene.reading.rule === 'overnight' ? addDays(scene.now, -1) : scene.now}${clock}`, by: 'publication' };
}

/** "At 9 a.m. shares fell the most since 17 May 2001": a year long ago is not that of the hour, unless a story is told. */
const isFar = (year: number | null, { story, publication }: Scene): boolean => year !== null && story === null && publication !== null && Math.abs(year - yearOf(publication)) > 1;

const onDayOf = (told: TimeExpression, clock: string): { readonly value: string; readonly by: ResolvedBy } => ({ value: `${(told.value.split('T')[0] ?? '').slice(0, 10)}${clock}`, by: 'context' });

/** Hours and minutes counted from today are resolved to the day: that they are roughly so many says nothing about it. */
const withinDay = (form: Form): boolean => form.kind === 'unit' && (form.unit === 'hour' || form.unit === 'minute');

function express(text: string, reading: TimeReading, outcome: Outcome, scene: Scene, next: TimeReading | undefined): TimeExpression {
  const dated = outcome.type === 'DURATION' || outcome.type === 'SET' ? { interval: null, granularity: 'unknown' as const } : intervalOfValue(outcome.value, reading.clip !== null || withinDay(reading.form) ? null : reading.mod);
  const interval = dated.interval === null ? null : clipped(dated.interval, reading, scene);
  return {
    start: reading.start,
    end: reading.end,
    exact: text.slice(reading.start, reading.end),
    type: outcome.type,
    value: outcome.value,
    mod: reading.mod,
    quant: outcome.quant ?? null,
    freq: outcome.freq ?? null,
    rule: reading.rule,
    resolvedBy: outcome.by,
    interval,
    granularity: interval === null ? 'unknown' : dated.granularity,
    zone: reading.zone,
    anchor: reading.form.kind === 'anchored' && outcome.by === 'event' ? { direction: reading.form.direction, distance: reading.form.distance, event: reading.form.event } : null,
    points: pointsOf(outcome.value, scene, next),
  };
}

/** "Earlier this week" ends, and "later this year" begins, with the day of publication. */
function clipped(interval: Interval, reading: TimeReading, scene: Scene): Interval {
  if (reading.clip === null || scene.now === null) return interval;
  const stretch: Interval = reading.clip === 'before-now'
    ? { start: interval.start, end: startOfDay(addDays(scene.now, 1)) }
    : { start: startOfDay(scene.now), end: interval.end };
  return stretch.start < stretch.end ? (intersect(interval, stretch) ?? interval) : interval;
}
