import type { Article, ArticleId, Quote, Span } from '../model.ts';
import { grouped } from './grouped.ts';
import type { LinkedMention } from './linked-mention.ts';

/** Words that share less than this with what a mention tells mean another one: a third of both together. */
const SAME_FROM = 1 / 3;

/** What two spans share, as a part of what they cover together. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * The place of a quote in the articles that are there. Words that do not stand where they stood, or whose article has
 * another text now, are sought; they count only where they stand in a single place. Null: they stand nowhere.
 */
export function placeOf(quote: Quote, articles: ReadonlyMap<ArticleId, Article>): Quote | null {
  const own = articles.get(quote.article);
  if (own !== undefined && own.text.slice(quote.start, quote.end) === quote.exact) return quote;
  const found: Quote[] = [];
  for (const { id, text } of own === undefined ? articles.values() : [own]) {
    for (let at = text.indexOf(quote.exact); at >= 0 && found.length < 2; at = text.indexOf(quote.exact, at + 1)) {
      found.push({ article: id, start: at, end: at + quote.exact.length, exact: quote.exact });
    }
  }
  return found.length === 1 ? found[0] ?? null : null;
}

/** Finds the mention that tells what a quote holds; null: none does. */
export type FindMention = (quote: Quote) => LinkedMention | null;

export function mentionFinder(mentions: readonly LinkedMention[]): FindMention {
  const byArticle = grouped(mentions, (m) => m.article);
  return (quote) => {
    let best: LinkedMention | null = null;
    let top = 0;
    for (const mention of byArticle.get(quote.article) ?? []) {
      // A whole sentence may stand for what it tells, but less surely.
      const like = Math.max(likeness(mention.mention.focus, quote), likeness(mention.mention.sentence, quote) / 2);
      if (like < SAME_FROM || like <= top) continue;
      best = mention;
      top = like;
    }
    return best;
  };
}
