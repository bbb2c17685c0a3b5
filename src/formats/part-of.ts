import type { ArticleId, Correction, EventId, Step, Timeline } from '../core/index.ts';

/** The timeline of these events alone, with every article that they or their dates rest on, and what a person corrected of these. */
export function partOf(timeline: Timeline, events: ReadonlySet<EventId>): Timeline {
  // A detail of what is left out stands by itself.
  const kept = timeline.events.filter(({ id }) => events.has(id)).map((event) => (event.detailOf === null || events.has(event.detailOf) ? event : { ...event, detailOf: null }));
  const quoted = (steps: readonly Step[]): readonly ArticleId[] => steps.flatMap(({ quote }) => (quote === null ? [] : [quote.article]));
  const told = new Set(kept.flatMap(({ excerpts, foretold, time }) => [...[...excerpts, ...foretold].map(({ article }) => article), ...quoted(time.steps)]));
  // The date of an article may be known from another one, and the date of that from a third; its versions belong to it.
  const byId = new Map(timeline.articles.map((article) => [article.id, article]));
  for (const id of told) {
    const article = byId.get(id);
    for (const other of quoted(article?.published.steps ?? [])) told.add(other);
    const latest = article?.version?.latest;
    if (latest !== undefined) for (const other of timeline.articles) if (other.version?.latest === latest) told.add(other.id);
  }
  const articles = timeline.articles.filter(({ id }) => told.has(id));
  const files = new Set(articles.map(({ file }) => file));
  const corrections = timeline.corrections.filter((correction) => articlesOf(correction).every((id) => told.has(id)));
  const inForce = new Set(corrections.map(({ id }) => id));
  return {
    ...timeline, articles, events: kept, corrections,
    hidden: timeline.hidden.filter(({ excerpts }) => excerpts.every(({ article }) => told.has(article))),
    unplaced: timeline.unplaced.filter((id) => inForce.has(id)),
    diagnostics: timeline.diagnostics.filter(({ file }) => files.has(file)),
  };
}

/** The articles that a correction speaks of. */
function articlesOf(correction: Correction): readonly ArticleId[] {
  switch (correction.kind) {
    case 'article': return [correction.article];
    case 'event':
    case 'add': return [correction.at.article];
    case 'merge': return correction.quotes.map(({ article }) => article);
    case 'split': return [correction.from, ...correction.quotes].map(({ article }) => article);
  }
}
