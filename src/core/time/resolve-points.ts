/** Where a stretch begins and ends. */
import type { TimePoints } from '../model.ts';
import { dayOf } from './calendar.ts';
import { valueOfUnit } from './compose.ts';
import type { TimeReading, Unit } from './form.ts';
import { timeTold } from './memory.ts';
import { fillDate } from './resolve-date.ts';
import type { Scene } from './scene.ts';
import { intervalOfValue } from './value.ts';

const COUNTED = /^P(\d{1,4})([DWMYQ])$/;
const UNITS: ReadonlyMap<string, Unit> = new Map([['D', 'day'], ['W', 'week'], ['M', 'month'], ['Q', 'quarter'], ['Y', 'year']]);

/** The ends of a range as written, or of a duration that is counted from now, from a time told before, or from the date after it. */
export function pointsOf(value: string, scene: Scene, next: TimeReading | undefined): TimePoints | null {
  const slash = value.indexOf('/');
  if (slash >= 0) return { begin: value.slice(0, slash), end: value.slice(slash + 1) };
  const { form } = scene.reading;
  const reach = form.kind === 'fixed' ? form.reach : undefined;
  const origin = reach === undefined ? null : reach.from === 'publication' ? scene.now : reach.from === 'next' ? dateAfter(scene, next) : dateBefore(scene);
  if (reach === undefined || origin === null) return null;
  const other = away(origin, value, reach.side === 'before' ? -1 : 1);
  return reach.side === 'before' ? { begin: other, end: origin } : { begin: origin, end: other };
}

function dateAfter(scene: Scene, next: TimeReading | undefined): string | null {
  if (next === undefined || next.form.kind === 'fixed' || next.form.kind === 'anchored' || next.form.kind === 'time') return null;
  return fillDate(next.form, { ...scene, reading: next }).value;
}

const dateBefore = (scene: Scene): string | null => timeTold(scene.told, scene.reading.sentence, scene.story === null ? 5 : 25)?.expression.value ?? null;

/** So far from a date, as fine as the unit that is counted; null: nobody says how far. */
function away(from: string, distance: string, direction: 1 | -1): string | null {
  const m = COUNTED.exec(distance);
  const unit = UNITS.get(m?.[2] ?? '');
  const { interval } = intervalOfValue(from, null);
  return m === null || unit === undefined || interval === null ? null : valueOfUnit(unit, dayOf(interval.start), Number(m[1]) * direction);
}
