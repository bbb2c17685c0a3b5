import type { Article, ArticleId, Civil, EventKind, EventId, EventTime, TimelineEvent } from '../../core/index.ts';

/**
 * A timeline as many small files, for a pile of which no page could hold all: a tree of tiles by time. A tile stands for all
 * events that begin in its period. One of few events holds them all; one of many holds the most salient, and says of each part of
 * its period how many begin there. The words of the events and the articles lie in files of their own.
 */
export interface TileIndex {
  readonly format: 'dateline-tiles/1';
  readonly events: number;
  readonly articles: number;
  /** Who published, by the number by which rows name them. */
  readonly sources: readonly TileSource[];
  /** How many events begin in a period, in the order of time, finer where the pile is short. */
  readonly overview: readonly TileCount[];
  /** From the first start to the last end. Null: no event has a date. */
  readonly span: { readonly from: Civil; readonly to: Civil } | null;
  /** Of all that has a date; null: nothing has. */
  readonly dated: Tile | null;
  readonly undated: Tile | null;
}

export interface TileSource {
  /** Null: all articles that name no publisher. */
  readonly name: string | null;
  /** No line states it; it was worked out. */
  readonly inferred: boolean;
}

export interface TileCount {
  readonly from: Civil;
  readonly to: Civil;
  readonly events: number;
}

/** A part of a tile's period, which has a tile of its own: `tiles/KEY.json`. */
export interface TilePart {
  /** How its times begin, as `2031-05`; where one minute holds too many, with the number of a share of them, `2031-05-06T00.p03`. */
  readonly key: string;
  /** Null: of events without a date. Half-open. */
  readonly from: Civil | null;
  readonly to: Civil | null;
  /** How many events begin there. */
  readonly events: number;
}

export interface Tile extends TilePart {
  /** In the order of time. All of its events if it has no parts. */
  readonly rows: readonly TileRow[];
  /** In the order of time; the counts of the parts sum up to that of the tile. Shares of one minute: the most salient first. */
  readonly parts: readonly TilePart[];
  /** The most salient of what began before the tile's period and goes on in it. */
  readonly ongoing: readonly TileRow[];
}

/** An event as a mark and a line of a list show it. */
export interface TileRow {
  readonly id: EventId;
  readonly title: string;
  readonly kind: EventKind;
  readonly salience: number;
  readonly time: Omit<EventTime, 'steps'>;
  /** The numbers of the sources that tell it, each once. */
  readonly by: readonly number[];
  /** How many sources that are: each article without a publisher is one. */
  readonly tellers: number;
  readonly differs: boolean;
  readonly varies: boolean;
  readonly edited: boolean;
  /** Where its words are: `words/AT.json`. It begins with the key of its tile. */
  readonly at: string;
}

/** What an event says in full, in a file of `words/`. */
export interface TileWords {
  readonly event: TimelineEvent;
  /** In which file each article stands that the event names: `articles/NUMBER.json`. */
  readonly places: readonly (readonly [article: ArticleId, file: number])[];
}

export interface TileWordsFile { readonly words: readonly TileWords[] }
export interface TileArticlesFile { readonly articles: readonly (Article & { readonly by: number })[] }
