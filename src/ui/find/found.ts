import type { ArticleId, EventId, Span, Timeline, TimelineEvent } from '../../core/index.ts';

/** A paragraph that holds the words, and of which no event that was found tells. */
export interface Passage extends Span {
  readonly article: ArticleId;
}

export interface Found {
  readonly query: string;
  /** Places in the timeline's list of events, ascending. */
  readonly places: Uint32Array;
  /** The same by their ids. */
  readonly events: ReadonlySet<EventId>;
  readonly passages: readonly Passage[];
}

/** What a search answered, over the timeline that it was asked about. */
export function foundIn(timeline: Timeline, query: string, places: Uint32Array, passages: readonly (Span & { readonly article: number })[]): Found {
  return {
    query,
    places,
    events: idsAt(timeline.events, places),
    passages: passages.flatMap(({ article, start, end }) => {
      const id = timeline.articles[article]?.id;
      return id === undefined ? [] : [{ article: id, start, end }];
    }),
  };
}

const placesOf = new WeakMap<readonly TimelineEvent[], ReadonlyMap<EventId, number>>();

/** Where each event stands; worked out once for a list. */
export function placesById(events: readonly TimelineEvent[]): ReadonlyMap<EventId, number> {
  const known = placesOf.get(events);
  if (known !== undefined) return known;
  const made = new Map(events.map(({ id }, at) => [id, at]));
  placesOf.set(events, made);
  return made;
}

/**
 * A set of ids that is not built: of a hundred thousand hits that would cost every letter more than all the rest. Who asks for
 * the events in their order is answered without looking anything up.
 */
function idsAt(events: readonly TimelineEvent[], places: Uint32Array): ReadonlySet<EventId> {
  const marked = new Uint8Array(events.length);
  for (const place of places) marked[place] = 1;
  let expected = 0;
  function* values(): SetIterator<EventId> {
    for (const place of places) {
      const id = events[place]?.id;
      if (id !== undefined) yield id;
    }
    return undefined;
  }
  const set: ReadonlySet<EventId> = {
    size: places.length,
    has(id) {
      const place = events[expected]?.id === id ? expected : placesById(events).get(id);
      if (place === undefined) return false;
      expected = place + 1;
      return marked[place] === 1;
    },
    forEach(act) {
      for (const id of values()) act(id, id, set);
    },
    *entries() {
      for (const id of values()) yield [id, id];
      return undefined;
    },
    keys: values,
    values,
    [Symbol.iterator]: values,
  };
  return set;
}
