import type { EventId, TimelineEvent } from '../../core/index.ts';

const placesOf = new WeakMap<readonly TimelineEvent[], ReadonlyMap<EventId, number>>();

/** Where each event stands; worked out once for a list. */
export function placesById(events: readonly TimelineEvent[]): ReadonlyMap<EventId, number> {
  const known = placesOf.get(events);
  if (known !== undefined) return known;
  const made = new Map(events.map(({ id }, at) => [id, at]));
  placesOf.set(events, made);
  return made;
}
