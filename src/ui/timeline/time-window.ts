import { at, type Columns } from './columns.ts';
import { DAY, fromAxis, HOUR, MINUTE, toAxis } from './civil-time.ts';
import type { TimelineWindow } from './contract.ts';

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

/** The span with a little air on both sides. */
export function fitWindow(span: Stretch): TimelineWindow {
  return toWindow(widen(span, 0.04, HOUR));
}

/** How far a person can move: everything, and room enough to bring the first and the last event to the middle. */
export function reachOf(span: Stretch): Stretch {
  return widen(span, 0.2, 2 * DAY);
}

/** The window `factor` times as long: below 1 zooms in. What is at `anchor` stays where it is; outside the window, the middle does. Never shorter than half an hour. */
export function zoomWindow(window: TimelineWindow, factor: number, anchor: number | null = null): TimelineWindow {
  const { from, to } = toStretch(window);
  const fixed = anchor === null || anchor < from || anchor > to ? (from + to) / 2 : anchor;
  const by = Math.max((to - from) * factor, SHORTEST) / (to - from);
  return toWindow({ from: fixed - (fixed - from) * by, to: fixed + (to - fixed) * by });
}

/** Moves and shortens a stretch until it lies within the reach. */
export function keepWithin(stretch: Stretch, reach: Stretch): Stretch {
  const length = Math.min(stretch.to - stretch.from, reach.to - reach.from);
  const from = Math.min(Math.max(stretch.from, reach.from), reach.to - length);
  return { from, to: from + length };
}

export function widen(stretch: Stretch, share: number, least: number): Stretch {
  const margin = Math.max((stretch.to - stretch.from) * share, least);
  return { from: stretch.from - margin, to: stretch.to + margin };
}
