import type { TimelineEvent } from '../../core/index.ts';
import type { TimelineWindow } from '../timeline/contract.ts';
import { civilOf, endOfDay, MINUTES_A_DAY, minutesOf, startOfDay } from '../../when/index.ts';
import { timesOf } from './time-columns.ts';
import { placeOf } from './visible.ts';

/** The whole span of the dated events, in whole days; null: none is dated. */
export function wholePeriod(events: readonly TimelineEvent[]): TimelineWindow | null {
  const dated = events.flatMap(({ time: { start, end } }) => (start === null || end === null ? [] : [{ from: start, to: end }]));
  const first = dated[0];
  if (first === undefined) return null;
  return days(dated.reduce((whole, { from, to }) => ({ from: from < whole.from ? from : whole.from, to: to > whole.to ? to : whole.to }), first));
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
export function windowShowing(window: TimelineWindow, event: TimelineEvent): TimelineWindow {
  const place = placeOf(event, window);
  if (place === 'inside' || place === 'undated' || event.time.start === null || event.time.end === null) return window;
  const start = minutesOf(event.time.start);
  const size = Math.max(width(window), minutesOf(event.time.end) - start);
  return { from: civilOf(start - size / 3), to: civilOf(start - size / 3 + size * (size > width(window) ? 5 / 3 : 1)) };
}

const NARROWEST = 30;
const WIDEST = 500 * 366 * MINUTES_A_DAY;

/** A factor under 1 comes closer. The start of an event that is in the window stays where it is, else the middle does. */
export function zoomed(window: TimelineWindow, factor: number, around: TimelineEvent | null = null): TimelineWindow {
  const from = minutesOf(window.from);
  const size = Math.min(WIDEST, Math.max(NARROWEST, width(window) * factor));
  const start = around?.time.start ?? null;
  const fixed = start !== null && start >= window.from && start <= window.to ? minutesOf(start) : from + width(window) / 2;
  const before = (fixed - from) * size / width(window);
  return { from: civilOf(fixed - before), to: civilOf(fixed - before + size) };
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
