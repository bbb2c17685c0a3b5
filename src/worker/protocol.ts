import type { Article, ArticleId, Day, Timeline } from '../core/index.ts';

/** As much of an article as it takes to read it again. */
export type KnownArticle = Pick<Article, 'file' | 'text' | 'externalId' | 'url' | 'title' | 'published' | 'source'>;

/** What the page asks of the worker. */
export type WorkerRequest = {
  readonly type: 'assemble';
  /** A number of the page's choosing; every answer carries it, so that an answer to an older question can be dropped. */
  readonly job: number;
  /** Articles that were read before: their text, the name under which it came in, and what a record may have given beside it. */
  readonly articles: readonly KnownArticle[];
  /** Publication dates that a person gave, by article. */
  readonly published: Readonly<Record<ArticleId, Day>>;
};

/** What the worker answers: any number of `progress`, then either `timeline` or `failed`. */
export type WorkerResponse =
  | { readonly type: 'progress'; readonly job: number; readonly done: number; readonly total: number }
  | { readonly type: 'timeline'; readonly job: number; readonly timeline: Timeline }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

export type { FindAnswer, FindArticle, FindEvent, FindRequest } from './find/protocol.ts';
export { hitsIn, termsOf } from './find/terms.ts';
