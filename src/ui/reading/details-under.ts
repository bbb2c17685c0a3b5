import type { ArticleId, TimelineEvent } from '../../core/index.ts';
import type { Library } from '../model/library.ts';
import { reportsOf } from './reports.ts';

/** The details that one article tells of an event, in the order of its text; never empty. */
export interface Beside {
  readonly article: ArticleId;
  readonly details: readonly TimelineEvent[];
}

/** The details of an event, by the article that tells them, as its reports stand. Empty: it has none. */
export function detailsUnder(event: TimelineEvent, library: Library): readonly Beside[] {
  const all = library.events.filter(({ detailOf }) => detailOf === event.id).sort((a, b) => a.at.start - b.at.start);
  if (all.length === 0) return [];
  const told = new Set([...reportsOf(event, library).map(({ article }) => article.id), ...all.map(({ at }) => at.article)]);
  return [...told].map((article) => ({ article, details: all.filter(({ at }) => at.article === article) })).filter(({ details }) => details.length > 0);
}
