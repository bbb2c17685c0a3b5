import type { TimelineEvent } from '../../core/index.ts';
import { minutesOf } from '../../when/index.ts';
import type { TimelineWindow } from '../timeline/contract.ts';
import { timesOf, type TimeColumns } from './time-columns.ts';
import type { placeOf } from './visible.ts';

/** The event that begins first and the one that ends last. */
export type Ends = readonly [first: TimelineEvent, last: TimelineEvent];

/** Events by where they stand to a window, in their order, and the ends of what is only counted; null: none is dated. */
export interface Placed {
  readonly before: readonly TimelineEvent[];
  readonly inside: readonly TimelineEvent[];
  readonly after: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  readonly ends: Readonly<Record<'before' | 'after' | 'all', Ends | null>>;
}

/** The events that no filter keeps out, by what `placeOf` says of each; found by going through numbers alone. */
export function placedIn(events: readonly TimelineEvent[], masks: Uint16Array, window: TimelineWindow | null): Placed {
  const times = timesOf(events);
  const { start, end } = times;
  const from = window === null ? -Infinity : minutesOf(window.from);
  const to = window === null ? Infinity : minutesOf(window.to);
  const parts: Readonly<Record<ReturnType<typeof placeOf>, number[]>> = { before: [], inside: [], after: [], undated: [] };
  const { before, inside, after, undated } = parts;
  for (let at = 0; at < events.length; at += 1) {
    if (masks[at] !== 0) continue;
    parts[standing(start[at] ?? Number.NaN, end[at] ?? Number.NaN, from, to)].push(at);
  }
  const told = (places: readonly number[]): readonly TimelineEvent[] => {
    const all: TimelineEvent[] = [];
    for (const at of places) {
      const event = events[at];
      if (event !== undefined) all.push(event);
    }
    return all;
  };
  const endsOf = (...parts: readonly (readonly number[])[]): Ends | null => {
    const [first, last] = [events[firstOf(times, parts)], events[lastOf(times, parts)]];
    return first === undefined || last === undefined ? null : [first, last];
  };
  return {
    before: told(before), inside: told(inside), after: told(after), undated: told(undated),
    ends: { before: endsOf(before), after: endsOf(after), all: endsOf(before, inside, after) },
  };
}

/** What `placeOf` says, of times in minutes. */
function standing(begins: number, stops: number, from: number, to: number): ReturnType<typeof placeOf> {
  if (Number.isNaN(begins)) return 'undated';
  if (stops < from || (stops === from && begins < stops)) return 'before';
  return begins >= to ? 'after' : 'inside';
}

/** Whether a window holds any event that no filter keeps out. */
export function anyIn(events: readonly TimelineEvent[], masks: Uint16Array, window: TimelineWindow): boolean {
  const { start, end } = timesOf(events);
  const from = minutesOf(window.from);
  const to = minutesOf(window.to);
  return masks.some((mask, at) => mask === 0 && standing(start[at] ?? Number.NaN, end[at] ?? Number.NaN, from, to) === 'inside');
}

/** -1: there is none. */
function firstOf({ start }: TimeColumns, parts: readonly (readonly number[])[]): number {
  let first = -1;
  for (const part of parts) for (const at of part) if (first < 0 || less(start, at, first)) first = at;
  return first;
}

function lastOf({ end }: TimeColumns, parts: readonly (readonly number[])[]): number {
  let last = -1;
  for (const part of parts) for (const at of part) if (last < 0 || less(end, last, at)) last = at;
  return last;
}

function less(times: Float64Array, one: number, other: number): boolean {
  return (times[one] ?? 0) < (times[other] ?? 0);
}
