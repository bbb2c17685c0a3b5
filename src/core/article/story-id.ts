import type { ArticleId } from '../model.ts';

/** Names a story by one of its articles, the one whose id comes first: the same articles make the same story wherever they came in. */
export function storyId(articles: readonly ArticleId[]): string {
  const first = articles.reduce((least, id) => (id < least ? id : least));
  return `s${first.slice(1)}`;
}
