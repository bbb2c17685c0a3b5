import { at, type Columns } from './columns.ts';
import { DAY, fromAxis, MINUTE, toAxis } from './civil-time.ts';
import type { TimelineWindow } from '../model/chart.ts';

/** The shortest window that a person can zoom to. */
export const SHORTEST = 30 * MINUTE;

/** Stretch of the axis, in its milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function toStretch(window: TimelineWindow): Stretch {
  const from = toAxis(window.from);
  return { from, to: Math.max(toAxis(window.to), from + SHORTEST) };
}

export function toWindow(stretch: Stretch): TimelineWindow {
  return { from: fromAxis(stretch.from), to: fromAxis(stretch.to) };
}

/** From the first start to the last end of all dated events. Null: none has a date. */
export function spanOf({ events, event, from, to: ends }: Columns): Stretch | null {
  const [first] = from;
  if (first === undefined) return null;
  // A point ends with its hour, though it is drawn without a length.
  const to = event.reduce((last, place, position) => {
    const end = events[place]?.time.end ?? null;
    return at(ends, position) < last - DAY || end === null ? last : Math.max(last, toAxis(end));
  }, first);
  return { from: first, to };
}

export function widen(stretch: Stretch, share: number, least: number): Stretch {
  const margin = Math.max((stretch.to - stretch.from) * share, least);
  return { from: stretch.from - margin, to: stretch.to + margin };
}
