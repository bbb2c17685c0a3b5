import type { Article, Day, Quote, Step, TimeExpression } from '../../model.ts';
import type { TimeReading, ToldUpTo } from '../../time/index.ts';

/** The article, with the publication date that the pile gives it. */
export interface Setting {
  readonly article: Article;
  readonly published: Day | null;
  /** The last day that it tells of as one that came, where that lies after publication, and the words that do; null: none. */
  readonly upTo: ToldUpTo | null;
  /** How an inferred publication date is known; empty when it is stated. */
  readonly publishedSteps: readonly Step[];
  /** As its words were read, and what that comes to: one expression for each reading. */
  readonly readings: readonly TimeReading[];
  readonly expressions: readonly TimeExpression[];
}

/** The last day on which the article can have told what was done; null: its publication is not known. */
export const lastDay = ({ published, upTo }: Pick<Setting, 'published' | 'upTo'>): Day | null => upTo?.day ?? published;

export function quoteOf(article: Article, e: { readonly start: number; readonly end: number }): Quote {
  return { article: article.id, start: e.start, end: e.end, exact: article.text.slice(e.start, e.end) };
}
