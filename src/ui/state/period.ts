import type { TimelineEvent } from '../../core/index.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { keepWithin } from '../timeline/keep-within.ts';
import { civilOf, endOfDay, MINUTES_A_DAY, minutesOf, startOfDay } from '../../when/index.ts';
import { timesOf, type Dated } from './time-columns.ts';
import { placeOf } from './visible.ts';

/** The whole span of the dated events, in whole days; null: none is dated. */
export function wholePeriod(events: readonly TimelineEvent[]): TimelineWindow | null {
  const dated = events.flatMap(({ time: { start, end } }) => (start === null || end === null ? [] : [{ from: start, to: end }]));
  const first = dated[0];
  if (first === undefined) return null;
  return days(dated.reduce((whole, { from, to }) => ({ from: from < whole.from ? from : whole.from, to: to > whole.to ? to : whole.to }), first));
}

/** The same with air at both ends, so that the first and the last event are not cut by the frame. */
export function withAir(period: TimelineWindow): TimelineWindow {
  return widened(period, 0.05, 60);
}

/** How far a person can move: everything, and room enough to bring the first and the last event to the middle. */
export function reachOf(period: TimelineWindow): TimelineWindow {
  return widened(period, 0.2, 2 * MINUTES_A_DAY);
}

function widened(period: TimelineWindow, share: number, least: number): TimelineWindow {
  const by = Math.max(width(period) * share, least);
  return { from: civilOf(minutesOf(period.from) - by), to: civilOf(minutesOf(period.to) + by) };
}

/** Moves and shortens a window until it lies within the reach. */
export function keptWithin(window: TimelineWindow, reach: TimelineWindow): TimelineWindow {
  if (window.from >= reach.from && window.to <= reach.to) return window;
  const { from, to } = keepWithin(inMinutes(window), inMinutes(reach));
  return { from: civilOf(from), to: civilOf(to) };
}

const inMinutes = ({ from, to }: TimelineWindow) => ({ from: minutesOf(from), to: minutesOf(to) });

/** The period that the page opens on. */
export function openingPeriod(events: readonly TimelineEvent[]): TimelineWindow | null {
  const [dense, whole] = [densestPeriod(events), wholePeriod(events)];
  return whole !== null && sameWindow(dense, whole) ? withAir(whole) : dense;
}

/** A stretch is called dense when it holds half of the events in at most this share of the time. */
const DENSE_SHARE = 1 / 3;
/** A gap of this share of the stretch still belongs to it. */
const BRIDGED_GAP = 1 / 4;

/**
 * The shortest stretch that starts half of the dated events, grown over small gaps, in whole days. The whole period where
 * the events lie evenly, null where none is dated. Coarse dates (a week and up) have no say: they would smear it.
 */
export function densestPeriod(events: readonly TimelineEvent[]): TimelineWindow | null {
  const whole = wholePeriod(events);
  if (whole === null) return null;
  const times = timesOf(events);
  const spans: Stretch[] = [];
  times.start.forEach((start, at) => {
    const end = times.end[at] ?? Number.NaN;
    // The times of an undated one are no numbers, and no difference of theirs is less than anything.
    if (end - start <= 3 * MINUTES_A_DAY) spans.push({ start, end });
  });
  spans.sort((a, b) => a.start - b.start);
  if (spans.length < 2) return whole;

  const need = Math.ceil(spans.length / 2);
  let first = 0;
  let last = need - 1;
  for (let i = 0; i + need <= spans.length; i += 1) {
    if (reach(spans, i, i + need - 1) < reach(spans, first, last)) {
      first = i;
      last = i + need - 1;
    }
  }
  const gap = Math.max(MINUTES_A_DAY, reach(spans, first, last) * BRIDGED_GAP);
  while (first > 0 && startAt(spans, first) - startAt(spans, first - 1) <= gap) first -= 1;
  while (last < spans.length - 1 && startAt(spans, last + 1) - startAt(spans, last) <= gap) last += 1;

  const end = spans.slice(first, last + 1).reduce((latest, span) => Math.max(latest, span.end), -Infinity);
  const dense = days({ from: civilOf(startAt(spans, first)), to: civilOf(end) });
  return width(dense) <= width(whole) * DENSE_SHARE ? dense : whole;
}

export function width(window: TimelineWindow): number {
  return minutesOf(window.to) - minutesOf(window.from);
}

export function sameWindow(a: TimelineWindow | null, b: TimelineWindow | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** The window, moved as little as possible so that the event's start is in it, with room around. */
export function windowShowing(window: TimelineWindow, event: Dated): TimelineWindow {
  const place = placeOf(event, window);
  if (place === 'inside' || place === 'undated' || event.time.start === null || event.time.end === null) return window;
  const start = minutesOf(event.time.start);
  const size = Math.max(width(window), minutesOf(event.time.end) - start);
  return { from: civilOf(start - size / 3), to: civilOf(start - size / 3 + size * (size > width(window) ? 5 / 3 : 1)) };
}

/**
 * The same for whoever goes from event to event. `own` is the window as the person chose it: what an event before needed in
 * room beyond that is given back, unless this one needs it as well and is in sight.
 */
export function windowWalkedTo(window: TimelineWindow, own: TimelineWindow, event: TimelineEvent): TimelineWindow {
  const { start, end } = event.time;
  if (start === null || end === null) return window;
  const isLong = minutesOf(end) - minutesOf(start) > width(own);
  return windowShowing(isLong && placeOf(event, window) === 'inside' ? window : own, event);
}

const NARROWEST = 30;
const WIDEST = 500 * 366 * MINUTES_A_DAY;

/**
 * A factor under 1 comes closer. The start of an event that is in the window stays where it is. Without one the middle does,
 * unless most of what is in view is elsewhere: then that comes to the middle.
 */
export function zoomed(window: TimelineWindow, factor: number, around: Dated | null, events: readonly Dated[]): TimelineWindow {
  const from = minutesOf(window.from);
  const size = Math.min(WIDEST, Math.max(NARROWEST, width(window) * factor));
  const start = around?.time.start ?? null;
  const fixed = start !== null && start >= window.from && start <= window.to ? minutesOf(start) : null;
  const begin = fixed !== null ? fixed - (fixed - from) * size / width(window) : size < width(window) ? busiest(window, size, events) : from + (width(window) - size) / 2;
  return { from: civilOf(begin), to: civilOf(begin + size) };
}

/** Where a part of the window of this size begins: in the middle, if that holds half as much as any other or more. */
function busiest(window: TimelineWindow, size: number, events: readonly Dated[]): number {
  const [from, to] = [minutesOf(window.from), minutesOf(window.to)];
  const { start, end } = timesOf(events);
  const middles: number[] = [];
  start.forEach((begin, at) => {
    const stop = end[at] ?? Number.NaN;
    if (begin < to && (stop > from || begin >= from)) middles.push((Math.max(begin, from) + Math.min(stop, to)) / 2);
  });
  middles.sort((a, b) => a - b);
  const central = (from + to - size) / 2;
  let [most, best] = [0, central];
  let first = 0;
  middles.forEach((time, last) => {
    while (time - (middles[first] ?? time) > size) first += 1;
    const begin = Math.min(Math.max(((middles[first] ?? time) + time - size) / 2, from), to - size);
    const count = last - first + 1;
    if (count > most || (count === most && Math.abs(begin - central) < Math.abs(best - central))) [most, best] = [count, begin];
  });
  const inMiddle = middles.filter((time) => time >= central && time <= central + size).length;
  return inMiddle * 2 >= most ? central : best;
}

interface Stretch { readonly start: number; readonly end: number }

function startAt(spans: readonly Stretch[], index: number): number {
  return spans[index]?.start ?? 0;
}

function reach(spans: readonly Stretch[], first: number, last: number): number {
  return startAt(spans, last) - startAt(spans, first);
}

function days(window: TimelineWindow): TimelineWindow {
  const from = startOfDay(window.from);
  const to = endOfDay(window.to);
  return { from, to: to > from ? to : civilOf(minutesOf(from) + MINUTES_A_DAY) };
}
