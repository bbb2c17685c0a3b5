import type { Certainty, Timeline, TimelineEvent } from '../../core/index.ts';
import { groupDay, hasClock } from '../../when/index.ts';

const made = new WeakMap<Timeline, Timeline>();

/**
 * The timeline with its events in the order in which they are read: day by day; of a day first what has a time, then what has
 * none, the day stated before the day worked out and that before the day of a report, then what begins that day and lasts. What stands in one line of the list stands in one line of the walk, and on paper.
 */
export function listed(timeline: Timeline): Timeline {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  // The sort is stable: what is told apart by none of this stays as it came, by its start.
  const keyed = timeline.events.map((event) => ({ event, key: keyOf(event) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const events = keyed.map(({ event }) => event);
  const ordered = { ...timeline, events };
  made.set(timeline, ordered);
  return ordered;
}

/** Comes after every day. */
const LAST = '~';
const SUREST: readonly Certainty[] = ['stated', 'inferred', 'reported'];

function keyOf({ time }: TimelineEvent): string {
  if (time.start === null) return LAST;
  const day = groupDay(time);
  if (day === null) return `${time.start.slice(0, 10)} 2`;
  if (hasClock(time)) return `${day} 0 ${time.start}`;
  return `${day} 1 ${SUREST.indexOf(time.certainty)}`;
}
