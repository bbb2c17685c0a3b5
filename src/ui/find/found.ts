import type { ArticleId, EventId, Span, Timeline } from '../../core/index.ts';
import type { FindReports } from '../../worker/protocol.ts';
import type { FoundEvents } from '../model/chart.ts';
import { placesById } from './places.ts';

/** A paragraph that holds the words, and of which no event that was found tells. */
export interface Passage extends Span {
  readonly article: ArticleId;
}

/** Events that were found, by the reports of them that hold the words. */
export interface Heard {
  /** Places in the timeline's lists, in the order of the events. */
  readonly reports: FindReports;
  /** Places of the events, ascending, each once. */
  readonly places: Uint32Array;
  /** The same by their ids. */
  readonly events: FoundEvents;
  /** Only the reports that `keeps` keeps, by the places of event and article. A method, so that the page fetches what does it with the search. */
  narrowed(keeps: (event: number, article: number) => boolean): Heard;
}

export interface Found extends Heard {
  readonly query: string;
  readonly passages: readonly Passage[];
  /** Where nothing was found: what was probably meant, and is there; else null. */
  readonly near: string | null;
}

/** What a search answered, over the timeline that it was asked about. */
export function foundIn(timeline: Timeline, query: string, reports: FindReports, passages: readonly (Span & { readonly article: number })[], near: string | null = null): Found {
  return {
    query,
    near,
    ...heardIn(timeline, reports),
    passages: passages.flatMap(({ article, start, end }) => {
      const id = timeline.articles[article]?.id;
      return id === undefined ? [] : [{ article: id, start, end }];
    }),
  };
}

/**
 * A set of ids that is not built: of a hundred thousand hits that would cost every letter more than all the rest. Who asks for
 * the events in their order is answered without looking anything up.
 */
function heardIn(timeline: Timeline, reports: FindReports): Heard {
  const { events, articles } = timeline;
  /** By event one more than the place of its first report; 0: it was not found. */
  const first = new Uint32Array(events.length);
  const told = new Uint32Array(reports.events.length);
  let count = 0;
  for (let at = 0; at < told.length; at += 1) {
    const event = reports.events[at] ?? 0;
    if (first[event] !== 0) continue;
    first[event] = at + 1;
    told[count] = event;
    count += 1;
  }
  const places = told.slice(0, count);
  let expected = 0;
  const firstOf = (id: EventId): number => {
    const place = events[expected]?.id === id ? expected : placesById(events).get(id);
    if (place === undefined) return 0;
    expected = place + 1;
    return first[place] ?? 0;
  };
  function* values(): SetIterator<EventId> {
    for (const place of places) {
      const id = events[place]?.id;
      if (id !== undefined) yield id;
    }
    return undefined;
  }
  const set: FoundEvents = {
    reports, all: events, articles,
    size: places.length,
    has: (id) => firstOf(id) > 0,
    articlesOf(id) {
      const from = firstOf(id) - 1;
      const said: ArticleId[] = [];
      for (let at = from; at >= 0 && reports.events[at] === reports.events[from]; at += 1) {
        const article = articles[reports.articles[at] ?? -1];
        if (article !== undefined) said.push(article.id);
      }
      return said;
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
  return { reports, places, events: set, narrowed: (keeps) => heardIn(timeline, kept(reports, keeps)) };
}

function kept(reports: FindReports, keeps: (event: number, article: number) => boolean): FindReports {
  const events = reports.events.slice();
  const articles = reports.articles.slice();
  let count = 0;
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at] ?? 0;
    const article = articles[at] ?? 0;
    if (!keeps(event, article)) continue;
    events[count] = event;
    articles[count] = article;
    count += 1;
  }
  return { events: events.slice(0, count), articles: articles.slice(0, count) };
}
