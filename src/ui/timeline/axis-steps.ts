import { majorLabel, minorLabel, yearsLabel } from './axis-labels.ts';
import { DAY, HOUR, MINUTE } from './civil-time.ts';
import type { Stretch } from './time-window.ts';

/** One step of the axis. Times are milliseconds of the axis. */
export interface AxisStep {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** The larger unit that begins here; null: none does. */
  readonly major: string | null;
}

export interface Axis {
  readonly steps: readonly AxisStep[];
  /** The larger unit in which the window begins. */
  readonly begins: string;
}

type Scale = 'minute' | 'hour' | 'weekday' | 'day' | 'month' | 'year';
type Step = readonly [scale: Scale, count: number, length: number];

const MONTH = 30 * DAY;
const YEAR = 12 * MONTH;
/** As vis-timeline has them, which draws the same axis a moment later; the lengths are its own, too. */
const STEPS: readonly Step[] = [
  ['minute', 1, MINUTE], ['minute', 5, 5 * MINUTE], ['minute', 10, 10 * MINUTE], ['minute', 15, 15 * MINUTE], ['hour', 1, HOUR], ['hour', 4, 4 * HOUR],
  ['weekday', 1, DAY / 2], ['day', 1, DAY], ['day', 2, 2 * DAY], ['month', 1, MONTH], ['month', 3, 3 * MONTH],
  ['year', 1, YEAR], ['year', 5, 5 * YEAR], ['year', 10, 10 * YEAR], ['year', 50, 50 * YEAR], ['year', 100, 100 * YEAR], ['year', 500, 500 * YEAR], ['year', 1000, 1000 * YEAR],
];

/** The share of the step before it that a step has to have: the 31st of a month has no label after five days. */
const SHORT = 0.4;

/**
 * The steps over a window: of so many days, or the smallest that are longer than `least` milliseconds. The first may begin
 * before the window, the last begins no later than its end.
 */
export function axisSteps({ from, to }: Stretch, least: number, days: number | null = null): Axis {
  const step: Step = days !== null ? ['day', days, days * DAY] : STEPS.find(([, , length]) => length > least) ?? ['year', 1000, Infinity];
  const [scale] = step;
  const steps: AxisStep[] = [];
  for (let start = beginning(from, step); start <= to;) {
    const end = following(start, step);
    const before = steps.at(-1);
    if (before !== undefined && end - start < SHORT * (before.to - before.from)) steps[steps.length - 1] = { ...before, to: end };
    else steps.push({ from: start, to: end, label: minorLabel(start, scale), major: isMajor(start, scale) ? majorLabel(start, scale) : null });
    start = end;
  }
  return { steps, begins: scale === 'year' ? yearsLabel(from, to) : majorLabel(from, scale) };
}

function beginning(time: number, [scale, count, length]: Step): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (scale) {
    case 'minute':
    case 'hour': return Math.floor(time / length) * length;
    case 'weekday':
    case 'day': return first(year, month, day - ((day - 1) % count));
    case 'month': return first(year, month - (month % count), 1);
    case 'year': return first(Math.floor(year / count) * count, 0, 1);
  }
}

function following(time: number, [scale, count, length]: Step): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (scale) {
    case 'minute':
    case 'hour': return time + length;
    case 'weekday':
    case 'day': {
      const next = time + count * DAY;
      // Every month begins anew with its first day.
      return new Date(next).getUTCDate() <= count && count > 1 ? first(year, month + 1, 1) : first(year, month, day + count);
    }
    case 'month': return first(year, month + count, 1);
    case 'year': return first(year + count, 0, 1);
  }
}

/** The beginning of a day. Date.UTC takes a year under 100 for one of the last century. */
function first(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function isMajor(time: number, scale: Scale): boolean {
  const date = new Date(time);
  switch (scale) {
    case 'minute':
    case 'hour': return time % DAY === 0;
    case 'weekday':
    case 'day': return date.getUTCDate() === 1;
    case 'month': return date.getUTCMonth() === 0;
    case 'year': return false;
  }
}
