import type { Span } from '../../core/index.ts';

/** An article as the search reads it. Articles and events are numbered in the order in which they were sent. */
export interface FindArticle {
  /** Where the text itself has none. */
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly Span[];
}

export interface FindEvent {
  /** Title and names: what is not an excerpt. */
  readonly words: string;
  readonly excerpts: readonly (Span & { readonly article: number })[];
}

/** What the page tells the search: first everything there is, in pieces that cost no frame, then questions. */
export type FindRequest =
  | { readonly type: 'articles'; readonly articles: readonly FindArticle[] }
  | { readonly type: 'events'; readonly events: readonly FindEvent[] }
  | { readonly type: 'find'; readonly job: number; readonly query: string };

/** A paragraph of an article that holds all the words, or the first of one whose title does, and of which no event that was found tells. */
export interface FindPassage extends Span {
  readonly article: number;
}

/** The reports of events that hold the words, each by the numbers of its event and its article, in the order of the events. */
export interface FindReports {
  readonly events: Uint32Array<ArrayBuffer>;
  readonly articles: Uint32Array<ArrayBuffer>;
}

export interface FindAnswer {
  readonly job: number;
  readonly reports: FindReports;
  /** In the order of the articles, then of the text. */
  readonly passages: readonly FindPassage[];
  /** Where nothing was found: what was probably meant, and is there; else null. */
  readonly near: string | null;
}
