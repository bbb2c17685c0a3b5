import type { ArticleId, TimelineEvent } from '../../core/index.ts';
import type { Leaf, TileWords } from '../../formats/index.ts';
import type { ArticleFiles } from './article-files.ts';
import { NoTimeline } from './timeline-stream.ts';

/** An event as its tile has it, and its words with the way to the articles. Throws `NoTimeline` where it names an article that is not there. */
export function leafOf(event: TimelineEvent, { placeOf, sources }: Pick<ArticleFiles, 'placeOf' | 'sources'>): Leaf {
  const tellers = new Set<number | ArticleId>();
  const by = new Set<number>();
  for (const { article, tells } of event.excerpts) {
    const place = placeOf(article);
    if (place === undefined) throw new NoTimeline('an event of it names an article that does not stand before it');
    if (!tells) continue;
    by.add(place.source);
    tellers.add(sources[place.source]?.name === null ? article : place.source);
  }
  const { id, title, kind, salience, time: { start, end, granularity, certainty, value, mod, zone } } = event;
  const words: TileWords = { event, places: [...articlesIn(event)].flatMap((article) => { const place = placeOf(article); return place === undefined ? [] : [[article, place.file] as const]; }) };
  return {
    row: {
      id, title, kind, salience, time: { start, end, granularity, certainty, value, mod, zone }, by: [...by].sort((a, b) => a - b), tellers: tellers.size,
      differs: event.disagreements.length > 0, varies: event.recounts.length > 0, edited: event.edited.length > 0,
    },
    words: JSON.stringify(words),
  };
}

/** All articles that an event quotes, in its reports, its plans, its differences and how its day is known. */
function articlesIn({ excerpts, foretold, disagreements, recounts, time, names }: TimelineEvent): ReadonlySet<ArticleId> {
  const quotes = [
    ...excerpts, ...foretold, ...[...disagreements, ...recounts].flatMap(({ claims }) => claims.map(({ quote }) => quote)),
    ...time.steps.map(({ quote }) => quote), ...names.map(({ country }) => country?.quote ?? null),
  ];
  return new Set(quotes.flatMap((quote) => (quote === null ? [] : [quote.article])));
}
