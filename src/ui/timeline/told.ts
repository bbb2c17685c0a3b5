import { DAY, toAxis } from './civil-time.ts';
import { isPoint } from './columns.ts';
import type { ChartEvent, TimelineWindow } from '../model/chart.ts';
import { foldTime, type FoldedTime } from './folded-time.ts';
import { keepWithin } from './keep-within.ts';
import { SHORTEST, toStretch, toWindow, widen, type Stretch } from './time-window.ts';

/** Few events on an axis of their own, whose long empty stretches are folded. */
export interface Told {
  /** Those that have a date. */
  readonly events: readonly ChartEvent[];
  readonly time: FoldedTime;
  /** All of them, with air at both ends; and how far a person can move. */
  readonly window: TimelineWindow;
  readonly reach: TimelineWindow;
}

const AIR = 0.03;
const BEYOND = 0.2;

/** Null: none of them has a date. */
export function toldOf(events: readonly ChartEvent[]): Told | null {
  const dated = events.filter(({ time }) => time.start !== null && time.end !== null);
  if (dated.length === 0) return null;
  const time = foldTime(dated.map(heartOf));
  const hearts = dated.map(heartOf).map((stretch) => foldedStretch(time, stretch));
  const whole = { from: Math.min(...hearts.map(({ from }) => from)), to: Math.max(...hearts.map(({ to }) => to)) };
  return { events: dated, time, window: unfoldedWindow(time, widen(whole, AIR, DAY / 24)), reach: unfoldedWindow(time, widen(whole, BEYOND, DAY / 2)) };
}

/** The whole time of an event. */
export function stretchOf(event: ChartEvent): Stretch {
  const { start, end } = event.time;
  if (start === null || end === null) throw new Error('An event without a date has no stretch.');
  const from = toAxis(start);
  return { from, to: isPoint(event) ? from : Math.max(from, toAxis(end)) };
}

/** The part of it that is never folded: its beginning, as a long time may hold a long emptiness. */
function heartOf(event: ChartEvent): Stretch {
  const { from, to } = stretchOf(event);
  return { from, to: Math.min(to, from + DAY) };
}

export function foldedStretch({ fold }: FoldedTime, { from, to }: Stretch): Stretch {
  return { from: fold(from), to: fold(to) };
}

export function unfoldedStretch({ unfold }: FoldedTime, { from, to }: Stretch): Stretch {
  return { from: unfold(from), to: unfold(to) };
}

/** The window, moved so that the event is in it, as long as it was in folded time; as it is, if the event is in it or has no date. */
export function windowTelling({ time, reach }: Told, window: TimelineWindow, event: ChartEvent): TimelineWindow {
  if (event.time.start === null || event.time.end === null) return window;
  const now = foldedStretch(time, toStretch(window));
  const { from, to } = foldedStretch(time, stretchOf(event));
  if (from >= now.from && from < now.to && (to > now.from || to === from)) return window;
  const length = now.to - now.from;
  return unfoldedWindow(time, keepWithin({ from: from - length / 3, to: from + length * 2 / 3 }, foldedStretch(time, toStretch(reach))));
}

/** The window so many times as long in folded time. The start of an event that is in it stays where it is, else the middle does. */
export function zoomedTelling({ time, reach }: Told, window: TimelineWindow, factor: number, around: ChartEvent | null): TimelineWindow {
  const { from, to } = foldedStretch(time, toStretch(window));
  const start = around === null || around.time.start === null ? (from + to) / 2 : time.fold(toAxis(around.time.start));
  const fixed = start >= from && start <= to ? start : (from + to) / 2;
  const length = Math.max(SHORTEST, (to - from) * factor);
  const begin = fixed - (fixed - from) * length / (to - from);
  return unfoldedWindow(time, keepWithin({ from: begin, to: begin + length }, foldedStretch(time, toStretch(reach))));
}

function unfoldedWindow(time: FoldedTime, stretch: Stretch): TimelineWindow {
  return toWindow(unfoldedStretch(time, stretch));
}
