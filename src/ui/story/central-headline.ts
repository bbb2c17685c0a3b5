import type { Article, TimelineEvent } from '../../core/index.ts';
import { stemsOf, tellingOf } from '../text/stems.ts';

/**
 * The article whose headline shares most with the key events: with the weight of each event, its stems count by how much they
 * tell, for the length of the headline. Of equal ones the one published first, then the first. Null: no article has a headline.
 */
export function centralArticle(articles: readonly Article[], key: readonly TimelineEvent[]): Article | null {
  const titles = key.map(({ title, salience }) => ({ stems: stemsOf(title), salience }));
  const headed = articles.flatMap((article) => (article.title === null ? [] : [{ article, stems: stemsOf(article.title) }]));
  const telling = tellingOf([...titles, ...headed].map(({ stems }) => stems));
  let best: { readonly article: Article; readonly share: number } | null = null;
  for (const { article, stems } of headed) {
    let shared = 0;
    for (const stem of stems) for (const title of titles) if (title.stems.has(stem)) shared += telling(stem) * title.salience;
    const share = shared / Math.sqrt(Math.max(1, stems.size));
    if (best === null || share > best.share || (share === best.share && dayOf(article) < dayOf(best.article))) best = { article, share };
  }
  return best?.article ?? null;
}

/** What has no day comes after all that has. */
const dayOf = ({ published }: Article): string => published.date ?? '~';
