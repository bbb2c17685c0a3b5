import type { TileRow, TileSource } from '../../formats/index.ts';
import type { RowEvent } from '../list/EventRow.tsx';
import type { SourceEntry } from '../model/sources.ts';
import type { WordsHere } from './tiles.ts';

/** A row as the timeline and the list take it. */
export interface TiledEvent extends RowEvent {
  readonly at: string;
}

const made = new WeakMap<TileRow, TiledEvent>();
const something: readonly unknown[] = [null];
const nothing: readonly unknown[] = [];

/** The same row gives the same event. In the place of its articles stand the keys of its sources. */
export function eventOfRow(row: TileRow): TiledEvent {
  const known = made.get(row);
  if (known !== undefined) return known;
  const { id, title, kind, salience, time, by, tellers, differs, varies, edited, at } = row;
  const event: TiledEvent = {
    id, title, kind, salience, time, tellers, at, excerpts: by.map((number) => ({ article: sourceKey(number), tells: true, exact: '' })),
    disagreements: differs ? something : nothing, recounts: varies ? something : nothing, edited: edited ? something : nothing,
  };
  made.set(row, event);
  return event;
}

/** The same of an event of which the words are here, and not its tile. */
export function eventOfWords({ event: { excerpts, ...event }, articles }: WordsHere, at: string): TiledEvent {
  const telling = new Set(excerpts.flatMap(({ article, tells }) => (tells ? [article] : [])));
  const by = new Map(articles.flatMap((article) => (telling.has(article.id) ? [[article.source.name ?? article.id, article.by] as const] : [])));
  return { ...event, at, tellers: by.size, excerpts: [...new Set(by.values())].map((number) => ({ article: sourceKey(number), tells: true, exact: '' })) };
}

export const sourceKey = (number: number): string => `s${number}`;

/** The sources by their keys, in the order in which they came. */
export function entriesOf(sources: readonly TileSource[]): ReadonlyMap<string, SourceEntry> {
  return new Map(sources.map(({ name, inferred }, index) => [sourceKey(index), { key: sourceKey(index), label: name?.replace(/^www\.(?=\S+$)/i, '') ?? 'Unnamed sources', sublabel: null, named: name !== null, inferred, index, articles: [] }]));
}
