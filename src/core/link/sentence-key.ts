import type { ArticleId, Span } from '../model.ts';

/** Names a sentence among those of all articles. */
export const sentenceKey = (article: ArticleId, { start }: Pick<Span, 'start'>): string => `${article} ${start}`;
