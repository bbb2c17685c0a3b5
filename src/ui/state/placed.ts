import type { TimelineEvent } from '../../core/index.ts';
import { minutesOf } from '../../when/index.ts';
import type { TimelineWindow } from '../timeline/contract.ts';
import { timesOf, type TimeColumns } from './time-columns.ts';

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
  const before: number[] = [];
  const inside: number[] = [];
  const after: number[] = [];
  const undated: number[] = [];
  for (let at = 0; at < events.length; at += 1) {
    if (masks[at] !== 0) continue;
    const begins = start[at] ?? Number.NaN;
    const stops = end[at] ?? Number.NaN;
    if (Number.isNaN(begins)) undated.push(at);
    else if (stops < from || (stops === from && begins < stops)) before.push(at);
    else if (begins >= to) after.push(at);
    else inside.push(at);
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
