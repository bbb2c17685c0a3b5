import type { Article, ArticleId, Version } from '../model.ts';
import { addressKey } from './address-key.ts';

/** So much of the shorter text has to stand in the longer, or the articles only share an address. */
const ALIKE = 0.3;

/**
 * Which articles are versions of one another: they came from one address, and say much the same. Some sites give all of
 * their pages the address of their front page; texts that differ stay articles of their own.
 */
export function versionsOf(articles: readonly Article[]): ReadonlyMap<ArticleId, Version> {
  const byAddress = new Map<string, Article[]>();
  for (const article of articles) {
    const key = article.url === null ? null : addressKey(article.url);
    if (key === null) continue;
    const mine = byAddress.get(key);
    if (mine === undefined) byAddress.set(key, [article]);
    else mine.push(article);
  }
  const versions = new Map<ArticleId, Version>();
  for (const sharing of byAddress.values()) {
    for (const group of alike(sharing)) {
      const sorted = group.toSorted(earlier);
      const latest = sorted.at(-1);
      if (latest === undefined || sorted.length < 2) continue;
      for (const [at, { id }] of sorted.entries()) versions.set(id, { number: at + 1, of: sorted.length, latest: latest.id });
    }
  }
  return versions;
}

/** By the day of the last change, else of publication; where that leaves it open, the longer text is the later: reports grow. */
function earlier(a: Article, b: Article): number {
  const dayOf = (article: Article): string => article.modified ?? article.published.date ?? '';
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  return a.text.length - b.text.length || (a.id < b.id ? -1 : 1);
}

/** Articles that say much the same as one before them, together; in the order of the longest texts, so that the order in which they came does not matter. */
function alike(articles: readonly Article[]): readonly (readonly Article[])[] {
  const groups: { readonly phrases: ReadonlySet<string>; readonly members: Article[] }[] = [];
  for (const article of articles.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1))) {
    const phrases = phrasesOf(article.text);
    const group = groups.find((each) => share(phrases, each.phrases) >= ALIKE);
    if (group === undefined) groups.push({ phrases, members: [article] });
    else group.members.push(article);
  }
  return groups.map(({ members }) => members);
}

function phrasesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 3).join(' ')));
}

function share(of: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  let both = 0;
  for (const phrase of of) if (inside.has(phrase)) both += 1;
  return of.size === 0 ? 0 : both / of.size;
}
