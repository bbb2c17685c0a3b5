import type { ArticleId, EventId, Span } from '../../core/index.ts';
import { readCivil, shortCivil } from '../../when/index.ts';
import type { TimelineWindow } from '../model/chart.ts';
import type { Chosen } from './use-words.ts';

/** What an address keeps of a page over tiles. */
export interface TiledAddress {
  /** Null: the whole. */
  readonly window: TimelineWindow | null;
  readonly chosen: Chosen | null;
  /** The article that is open, as its id, and where. Null: none is. */
  readonly article: string | null;
  readonly spot: Span | null;
}

/** Nothing in an address can fail: what means nothing is left out. An event is found by the file of its words alone. */
export function readTiledAddress(query: string): TiledAddress {
  const params = new URLSearchParams(query);
  const [from, to] = [readCivil(params.get('from') ?? ''), readCivil(params.get('to') ?? '')];
  const [id, at] = [params.get('event'), params.get('words') ?? ''];
  const chosen = id !== null && isEventId(id) && /^[\w-]+(?:\.[\w-]+)+$/.test(at) ? { id, at } : null;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(params.get('at') ?? '') ?? [];
  const article = chosen === null ? null : params.get('article');
  return { window: from !== null && to !== null && from < to ? { from, to } : null, chosen, article, spot: article === null || start === undefined ? null : { start: Number(start), end: Number(end) } };
}

/** Any word may be one; whether there is such an event its file says. */
const isEventId = (text: string): text is EventId => text !== '';

export const isArticleId = (text: string | null): text is ArticleId => text !== null && text !== '';

/** The query that `readTiledAddress` reads back; empty for the whole. */
export function writeTiledAddress({ window, chosen, article, spot }: TiledAddress): string {
  const params = new URLSearchParams();
  if (chosen !== null) params.set('event', chosen.id);
  if (chosen !== null) params.set('words', chosen.at);
  if (chosen !== null && article !== null) params.set('article', article);
  if (chosen !== null && article !== null && spot !== null) params.set('at', `${spot.start}-${spot.end}`);
  if (window !== null) {
    params.set('from', shortCivil(window.from));
    params.set('to', shortCivil(window.to));
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
