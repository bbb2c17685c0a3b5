import type { TimelineEvent } from '../../core/index.ts';
import type { Library } from './context.ts';
import { reportsOf, type Report } from './reports.ts';

/** The details that one article tells of an event, in the order of its text; never empty. */
export interface Beside extends Pick<Report, 'article' | 'source'> {
  readonly details: readonly TimelineEvent[];
}

/** The details of an event, by the article that tells them, as its reports stand. Empty: it has none. */
export function detailsUnder(event: TimelineEvent, library: Library): readonly Beside[] {
  const all = library.events.filter(({ detailOf }) => detailOf === event.id).sort((a, b) => a.at.start - b.at.start);
  if (all.length === 0) return [];
  return reportsOf(event, library).flatMap(({ article, source }) => {
    const details = all.filter(({ at }) => at.article === article.id);
    return details.length === 0 ? [] : [{ article, source, details }];
  });
}
