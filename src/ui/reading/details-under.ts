import type { TimelineEvent } from '../../core/index.ts';
import type { Library } from './context.ts';
import { reportsOf } from './reports.ts';

/** The details of an event, article by article as its reports stand, each article's in the order of its text. */
export function detailsUnder(event: TimelineEvent, library: Library): readonly TimelineEvent[] {
  const order = new Map(reportsOf(event, library).map(({ article }, at) => [article.id, at]));
  const place = ({ at }: TimelineEvent) => order.get(at.article) ?? order.size;
  return library.events.filter(({ detailOf }) => detailOf === event.id).sort((a, b) => place(a) - place(b) || a.at.start - b.at.start);
}
