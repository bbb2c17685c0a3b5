import type { EventId, Timeline, TimelineEvent } from '../../core/index.ts';

const placesOf = ({ excerpts }: TimelineEvent): ReadonlySet<string> => new Set(excerpts.map(({ article, start }) => `${article} ${start}`));

/**
 * Where a timeline is made anew, the event that an earlier one called by this id: the one with its id, else the one that has
 * most of its words; where a person hid it, the one that came after it. Null: it is gone.
 */
export function followed(id: EventId, before: Timeline, after: Timeline): EventId | null {
  if (after.events.some((event) => event.id === id)) return id;
  const at = before.events.findIndex((event) => event.id === id);
  const old = before.events[at];
  if (old === undefined) return null;
  if (after.hidden.some((event) => event.id === id)) {
    const there = new Set(after.events.map((event) => event.id));
    return [...before.events.slice(at + 1), ...before.events.slice(0, at).reverse()].find((event) => there.has(event.id))?.id ?? null;
  }
  const places = placesOf(old);
  let best: TimelineEvent | null = null;
  let most = 0;
  for (const event of after.events) {
    const told = event.excerpts.filter(({ tells, article, start }) => tells && places.has(`${article} ${start}`)).length * 2
      + Number(event.excerpts.some(({ article, focus }) => article === old.at.article && focus.start < old.at.end && old.at.start < focus.end));
    if (told <= most) continue;
    best = event;
    most = told;
  }
  return best?.id ?? null;
}
