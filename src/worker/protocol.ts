import type { ArticleId, Day, Given, Timeline } from '../core/index.ts';

/** What the page asks of the worker. */
export type WorkerRequest = {
  readonly type: 'assemble';
  /** A number of the page's choosing; every answer carries it, so that an answer to an older question can be dropped. */
  readonly job: number;
  /** Decoded text with the name under which it came in, and what was given of it beside the text. */
  readonly articles: readonly { readonly file: string; readonly text: string; readonly given?: Given }[];
  /** Publication dates that a person gave, by article. */
  readonly published: Readonly<Record<ArticleId, Day>>;
};

/** What the worker answers: any number of `progress`, then either `timeline` or `failed`. */
export type WorkerResponse =
  | { readonly type: 'progress'; readonly job: number; readonly done: number; readonly total: number }
  | { readonly type: 'timeline'; readonly job: number; readonly timeline: Timeline }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };
