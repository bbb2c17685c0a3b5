import type { TimelineEvent } from '../../core/index.ts';
import { minutesOf } from '../../when/index.ts';
import type { Ends, TimelineWindow } from '../model/chart.ts';
import { timesOf, type TimeColumns } from './time-columns.ts';
import type { placeOf } from './visible.ts';

/** Events by where they stand to a window, in their order. What lies outside is only counted, with its ends; null: there is none. */
export interface Placed {
  /** How many end before the window begins, and how many begin after its end. */
  readonly before: number;
  readonly inside: readonly TimelineEvent[];
  readonly after: number;
  readonly undated: readonly TimelineEvent[];
  readonly ends: Readonly<Record<'before' | 'after' | 'all', Ends | null>>;
}

/** The events that no filter keeps out, by what `placeOf` says of each; found by going through numbers alone. */
export function placedIn(events: readonly TimelineEvent[], masks: Uint16Array, window: TimelineWindow | null): Placed {
  const times = timesOf(events);
  const { start, end } = times;
  const from = window === null ? -Infinity : minutesOf(window.from);
  const to = window === null ? Infinity : minutesOf(window.to);
  const inside: TimelineEvent[] = [];
  const undated: TimelineEvent[] = [];
  const [before, within, after] = [noReach(), noReach(), noReach()];
  for (let at = 0; at < events.length; at += 1) {
    if (masks[at] !== 0) continue;
    const standsAt = standing(start[at] ?? Number.NaN, end[at] ?? Number.NaN, from, to);
    const event = standsAt === 'inside' || standsAt === 'undated' ? events[at] : undefined;
    if (event !== undefined) (standsAt === 'inside' ? inside : undated).push(event);
    if (standsAt !== 'undated') widen(standsAt === 'before' ? before : standsAt === 'after' ? after : within, at, times);
  }
  const endsOf = ({ first, last }: Reach): Ends | null => {
    const [begins, stops] = [events[first], events[last]];
    return begins === undefined || stops === undefined ? null : [begins, stops];
  };
  return {
    before: before.count, inside, after: after.count, undated,
    ends: { before: endsOf(before), after: endsOf(after), all: endsOf(together([before, within, after], times)) },
  };
}

/** Places of the event that begins first and of the one that ends last; -1: there is none. */
interface Reach {
  count: number;
  first: number;
  last: number;
}

function noReach(): Reach {
  return { count: 0, first: -1, last: -1 };
}

function widen(reach: Reach, at: number, { start, end }: TimeColumns): void {
  reach.count += 1;
  const [begins, stops] = [start[at] ?? 0, end[at] ?? 0];
  const [earliest, latest] = [start[reach.first] ?? Infinity, end[reach.last] ?? -Infinity];
  // Of two that begin or end together the finer one says more.
  if (begins < earliest || (begins === earliest && stops < (end[reach.first] ?? 0))) reach.first = at;
  if (stops > latest || (stops === latest && begins > (start[reach.last] ?? 0))) reach.last = at;
}

function together(reaches: readonly Reach[], times: TimeColumns): Reach {
  const all = noReach();
  for (const { count, first, last } of reaches) {
    if (count === 0) continue;
    widen(all, first, times);
    widen(all, last, times);
  }
  return all;
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
  for (let at = 0; at < masks.length; at += 1) {
    if (masks[at] === 0 && standing(start[at] ?? Number.NaN, end[at] ?? Number.NaN, from, to) === 'inside') return true;
  }
  return false;
}
