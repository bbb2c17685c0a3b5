import type { ArticleId, EventId, Span, Timeline, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';
import type { FoundEvents } from '../model/chart.ts';
import type { Found, Heard, Passage } from './found.ts';
import { placesById } from './places.ts';

/** Where an article tells an event. */
interface Words extends Span {
  readonly article: ArticleId;
}

/** A place that a search leads to: an event, or a paragraph that tells of none that was found. */
export type Hit =
  | { readonly type: 'event'; readonly event: EventId; readonly words: Words | null }
  | { readonly type: 'passage'; readonly passage: Passage };

/** What is walked through: events in the order of time, then paragraphs in the order of the articles. */
export interface Hits {
  readonly all: readonly TimelineEvent[];
  /** Places of the events in `all`, ascending. */
  readonly events: Uint32Array;
  /** The same by their ids, with the articles that say it. */
  readonly shown: FoundEvents;
  readonly passages: readonly Passage[];
  /** What was found but is filtered out. */
  readonly hidden: number;
  /** Where nothing was found at all: what was probably meant; else null. */
  readonly near: string | null;
}

/** What the sources that are on say: an event is no hit by words of one that is off. */
export function heardFrom(found: Found, timeline: Timeline, sources: ReadonlyMap<ArticleId, SourceEntry>, off: readonly string[]): Heard {
  if (off.length === 0) return found;
  const isOff = offArticles(timeline, sources, off);
  return found.narrowed((_event, article) => isOff[article] !== 1);
}

/** By article 1: its source is off. */
function offArticles(timeline: Timeline, sources: ReadonlyMap<ArticleId, SourceEntry>, off: readonly string[]): Uint8Array {
  return Uint8Array.from(timeline.articles, ({ id }) => Number(off.includes(sources.get(id)?.key ?? '')));
}

/** What was found, as far as the filters show it, in the words of sources that are on. `masks`: 0 for each event that they do. Null: nobody searches. */
export function hitsOf(
  found: Found | null, timeline: Timeline, masks: Uint16Array, sources: ReadonlyMap<ArticleId, SourceEntry>,
  { off, story }: { readonly off: readonly string[]; readonly story: string | null },
): Hits | null {
  if (found === null) return null;
  const isOff = offArticles(timeline, sources, off);
  // Once through all reports for both: a letter may find a hundred thousand.
  const { places, events } = found.narrowed((event, article) => masks[event] === 0 && isOff[article] !== 1);
  const told = story === null ? null : new Set(timeline.articles.filter((article) => article.story === story).map(({ id }) => id));
  return {
    all: timeline.events,
    events: places,
    shown: events,
    passages: found.passages.filter(({ article }) => !off.includes(sources.get(article)?.key ?? '') && told?.has(article) !== false),
    hidden: found.places.length - places.length,
    near: found.near,
  };
}

export function countOf({ events, passages }: Hits): number {
  return events.length + passages.length;
}

/** Where what is open stands among the hits; -1: it is none of them. */
export function placeAmong({ all, events, passages }: Hits, event: EventId | null, article: ArticleId | null, at: number | null): number {
  const passage = article === null || at === null ? -1 : passages.findIndex((each) => each.article === article && each.start <= at && at < each.end);
  if (passage >= 0) return events.length + passage;
  const place = event === null ? undefined : placesById(all).get(event);
  return place === undefined ? -1 : events.indexOf(place);
}

/**
 * Whoever reads an article goes first to what it holds itself, in the order of its text: the next hit after the place `at`, or the
 * one before. `event`: the one that is open with it. Null: it holds none there.
 */
export function hitWithin({ all, shown: { reports, articles }, passages }: Hits, article: ArticleId, event: EventId | null, at: number, by: 1 | -1): Hit | null {
  const own = articles.findIndex(({ id }) => id === article);
  const here = passages.flatMap((passage): { readonly start: number; readonly hit: Hit }[] => passage.article === article ? [{ start: passage.start, hit: { type: 'passage', passage } }] : []);
  reports.articles.forEach((told, report) => {
    const one = told === own ? all[reports.events[report] ?? -1] : undefined;
    const words = one?.excerpts.find((excerpt) => excerpt.article === article);
    if (one !== undefined && words !== undefined) here.push({ start: words.start, hit: { type: 'event', event: one.id, words } });
  });
  here.sort((a, b) => a.start - b.start);
  // One sentence may tell several.
  const now = here.findIndex(({ start, hit }) => hit.type === 'event' ? start === at && hit.event === event : start <= at && at < hit.passage.end);
  if (now >= 0) return here[now + by]?.hit ?? null;
  return (by > 0 ? here.find(({ start }) => start > at) : here.findLast(({ start }) => start < at))?.hit ?? null;
}

/** The next hit or the one before, round the end. From none of them the walk begins at its first or last. */
export function nextHit(hits: Hits, place: number, by: 1 | -1): Hit | null {
  const count = countOf(hits);
  if (count === 0) return null;
  const at = place < 0 ? (by > 0 ? 0 : count - 1) : (place + by + count) % count;
  const event = hits.all[hits.events[at] ?? -1];
  if (event !== undefined) return { type: 'event', event: event.id, words: null };
  const passage = hits.passages[at - hits.events.length];
  return passage === undefined ? null : { type: 'passage', passage };
}
