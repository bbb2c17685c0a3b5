import type { TimelineEvent } from '../../core/index.ts';
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
export function spanOf(events: readonly TimelineEvent[]): Stretch | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { time } of events) {
    if (time.start === null || time.end === null) continue;
    from = Math.min(from, toAxis(time.start));
    to = Math.max(to, toAxis(time.end));
  }
  return from <= to ? { from, to } : null;
}

/** All dated events with a little air on both sides. Null: none has a date. */
export function fitWindow(events: readonly TimelineEvent[]): TimelineWindow | null {
  const span = spanOf(events);
  return span === null ? null : toWindow(widen(span, 0.04, HOUR));
}

/** How far a person can move: everything, and room enough to bring the first and the last event to the middle. */
export function reachOf(events: readonly TimelineEvent[]): Stretch | null {
  const span = spanOf(events);
  return span === null ? null : widen(span, 0.2, 2 * DAY);
}

/** The window `factor` times as long around the same middle: below 1 zooms in. Never shorter than half an hour. */
export function zoomWindow(window: TimelineWindow, factor: number): TimelineWindow {
  const { from, to } = toStretch(window);
  const half = Math.max((to - from) * factor, SHORTEST) / 2;
  const middle = (from + to) / 2;
  return toWindow({ from: middle - half, to: middle + half });
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
