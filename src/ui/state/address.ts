import type { Article, Span, Timeline } from '../../core/index.ts';
import { readCivil, shortCivil } from '../../when/index.ts';
import { readFilters, writeFilters } from './address-filters.ts';
import type { SourceEntry } from '../model/sources.ts';
import { storiesOf } from './stories.ts';
import { COLUMNS, INITIAL, VIEWS, type Addressed, type AddressReading, type View } from './state.ts';

/** Reads the query of an address against what there is, in a collection of one's own or not (null). Nothing in it can fail: what is not known is left out and named. */
export function readAddress(query: string, timeline: Timeline, sources: readonly SourceEntry[], collection: string | null = null): AddressReading {
  const params = new URLSearchParams(query);
  const unknown: string[] = [];

  const views: readonly View[] = collection === null ? VIEWS : [...VIEWS, 'review'];
  const view = views.find((name) => name === params.get('view'));
  if (view === undefined && params.has('view')) unknown.push('a view');

  const columns = COLUMNS.find((name) => name === params.get('columns'));
  if (columns === undefined && params.has('columns')) unknown.push('columns');

  const selected = timeline.events.find(({ id }) => id === params.get('event'))?.id ?? null;
  if (selected === null && params.has('event')) unknown.push('an event');

  const article = timeline.articles.find(({ id }) => id === params.get('article')) ?? null;
  if (article === null && params.has('article')) unknown.push('an article');

  const spot = article === null ? null : readSpot(params.get('at') ?? '', article);
  if (spot === null && params.has('at')) unknown.push('a passage');

  const filters = readFilters(params, timeline, sources, unknown);
  const find = params.get('find') ?? '';

  const story = storiesOf(timeline).find(({ id }) => id === params.get('story'))?.id ?? null;
  if (story === null && params.has('story')) unknown.push('a story');

  const from = readCivil(params.get('from') ?? '');
  const to = readCivil(params.get('to') ?? '');
  const window = from !== null && to !== null && from < to ? { from, to } : null;
  if (window === null && (params.has('from') || params.has('to'))) unknown.push('a period');

  return { part: { ...filters, onlyHits: filters.onlyHits && find.trim() !== '', view: view ?? INITIAL.view, columns: columns ?? INITIAL.columns, selected, article: article?.id ?? null, spot, story, window, find }, unknown };
}

/** The query that `readAddress` reads back; empty for the first view. Begins with `?` unless empty. */
export function writeAddress(state: Addressed, sources: readonly SourceEntry[], collection: string | null = null): string {
  const params = new URLSearchParams();
  if (collection !== null) params.set('collection', collection);
  if (state.view !== INITIAL.view) params.set('view', state.view);
  if (state.columns !== INITIAL.columns) params.set('columns', state.columns);
  if (state.selected !== null) params.set('event', state.selected);
  if (state.article !== null) {
    params.set('article', state.article);
    if (state.spot !== null) params.set('at', `${state.spot.start}-${state.spot.end}`);
  }
  if (state.story !== null) params.set('story', state.story);
  if (state.find !== '') params.set('find', state.find);
  writeFilters(state, sources, params);
  if (state.window !== null) {
    params.set('from', shortCivil(state.window.from));
    params.set('to', shortCivil(state.window.to));
  }
  // Dots and tildes keep the address readable: URLSearchParams would turn commas and colons into escapes.
  const query = params.toString().replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
}

/** `120-245`, a place in the article's text; null: it has no such place. */
function readSpot(text: string, { text: { length } }: Article): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  const spot = { start: Number(start), end: Number(end) };
  return spot.start < spot.end && spot.end <= length ? spot : null;
}
