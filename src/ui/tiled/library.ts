import type { Library } from '../model/library.ts';
import type { SourceEntry } from '../model/sources.ts';
import { sourceKey } from './listed-row.ts';
import type { WordsHere } from './tiles.ts';

/** Of the event that is open, its articles and their sources. Null: none is. */
export function libraryOf(words: WordsHere | null, entries: ReadonlyMap<string, SourceEntry>): Library {
  const articles = words?.articles ?? [];
  return {
    events: words === null ? [] : [words.event], terms: [], part: true,
    articles: new Map(articles.map((article) => [article.id, article])),
    sources: new Map(articles.flatMap((article) => {
      const entry = entries.get(sourceKey(article.by));
      if (entry === undefined) return [];
      // An article without a publisher is a source of its own.
      return [[article.id, entry.named ? entry : { ...entry, key: `${entry.key}-${article.id}`, label: 'Unnamed source', sublabel: article.title ?? article.file }] as const];
    })),
  };
}
