import { addressPublication } from './address-day.ts';
import type { Article, Correction, Day, Published, Source } from '../model.ts';

type ArticleCorrection = Extract<Correction, { readonly kind: 'article' }>;

/** What a person says of the publisher, before the steps by which the article's own words gave one. */
function correctedSource(name: string | null, { steps }: Source): Source {
  return { name, certainty: name === null ? 'unknown' : 'stated', steps: [{ kind: 'corrected', quote: null, value: name }, ...steps] };
}

function correctedPublication(date: Day | null, { date: before, steps, guess }: Published): Published {
  return { date, certainty: date === null ? 'unknown' : 'stated', confidence: date === null ? 0 : 1, steps: [{ kind: 'corrected', quote: null, value: date }, ...steps], guess: guess ?? before };
}

/** Where only the address says when an article was published, another address says it anew; never against what a person says of the day. */
function byAddress(published: Published, url: string | null): Published {
  if (published.steps[0]?.kind === 'corrected') return published;
  if (published.date !== null && published.steps[0]?.kind !== 'address') return published;
  return addressPublication(url) ?? (published.date === null ? published : { ...published, date: null, certainty: 'unknown', confidence: 0, steps: [] });
}

/** The article that a correction means: the one of this content, else the only one that came in under its name. Null: it is not there. */
export function articleOf({ article, file }: ArticleCorrection, articles: readonly Article[]): Article | null {
  const same = articles.find(({ id }) => id === article);
  if (same !== undefined) return same;
  const named = articles.filter((each) => each.file === file);
  return named.length === 1 ? named[0] ?? null : null;
}

/** An article as a person says that it is. Of two corrections of one thing the later holds. */
export function correctArticle(article: Article, corrections: readonly ArticleCorrection[]): Article {
  if (corrections.length === 0) return article;
  let now = article;
  const edited = new Map<string, Article['edited'][number]>();
  for (const { id: by, change: { source, published, url, title } } of corrections) {
    if (source !== undefined) {
      now = { ...now, source: correctedSource(source, article.source) };
      edited.set('source', { what: 'source', by, was: article.source.name });
    }
    if (published !== undefined) {
      now = { ...now, published: correctedPublication(published, article.published) };
      edited.set('published', { what: 'published', by, was: article.published.date, ...(article.published.certainty === 'inferred' ? { certainty: 'inferred' } : {}) });
    }
    if (url !== undefined) {
      now = { ...now, url, published: byAddress(now.published, url) };
      edited.set('url', { what: 'url', by, was: article.url });
    }
    if (title !== undefined) {
      now = { ...now, title };
      edited.set('title', { what: 'title', by, was: article.title });
    }
  }
  return { ...now, edited: [...edited.values()] };
}
