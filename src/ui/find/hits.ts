import type { Article, ArticleId, EventId, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../state/sources.ts';
import type { Found, Passage } from './finder.ts';

/** A place that a search leads to: an event, or a paragraph that tells of none that was found. */
export type Hit =
  | { readonly type: 'event'; readonly event: EventId }
  | { readonly type: 'passage'; readonly passage: Passage };

export interface Hits {
  /** Events in the order of time, then paragraphs in the order of the articles: the order in which they are walked through. */
  readonly walk: readonly Hit[];
  readonly events: number;
  readonly passages: number;
  /** What was found but is filtered out. */
  readonly hidden: number;
}

/** What was found, as far as the filters show it. Null: nobody searches. */
export function hitsOf(
  found: Found | null, visible: readonly TimelineEvent[], articles: ReadonlyMap<ArticleId, Article>, sources: ReadonlyMap<ArticleId, SourceEntry>,
  { off, story }: { readonly off: readonly string[]; readonly story: string | null },
): Hits | null {
  if (found === null) return null;
  const events = found.events.size === 0 ? [] : visible.filter(({ id }) => found.events.has(id));
  const passages = found.passages.filter(({ article }) => !off.includes(sources.get(article)?.key ?? '') && (story === null || articles.get(article)?.story === story));
  return {
    walk: [...events.map(({ id }): Hit => ({ type: 'event', event: id })), ...passages.map((passage): Hit => ({ type: 'passage', passage }))],
    events: events.length,
    passages: passages.length,
    hidden: found.events.size - events.length,
  };
}

/** Where what is open stands among the hits; -1: it is none of them. */
export function placeAmong({ walk }: Hits, event: EventId | null, article: ArticleId | null, at: number | null): number {
  return walk.findIndex((hit) => (hit.type === 'event' ? article === null && hit.event === event
    : hit.passage.article === article && at !== null && hit.passage.start <= at && at < hit.passage.end));
}

/** The next hit or the one before, round the end. From none of them the walk begins at its first or last. */
export function nextHit({ walk }: Hits, place: number, by: 1 | -1): Hit | null {
  if (walk.length === 0) return null;
  const at = place < 0 ? (by > 0 ? 0 : walk.length - 1) : (place + by + walk.length) % walk.length;
  return walk[at] ?? null;
}
