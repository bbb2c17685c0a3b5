import type { ArticleId, Excerpt, TimelineEvent } from '../../core/index.ts';

/** An event with the words by which an article first tells it. */
export interface Told {
  readonly event: TimelineEvent;
  readonly excerpt: Excerpt;
}

/** The events that an article tells, in the order of its text. */
export function toldIn(events: readonly TimelineEvent[], article: ArticleId): readonly Told[] {
  const told: Told[] = [];
  for (const event of events) {
    let first: Excerpt | null = null;
    for (const excerpt of event.excerpts) {
      if (excerpt.article === article && (first === null || excerpt.focus.start < first.focus.start)) first = excerpt;
    }
    if (first !== null) told.push({ event, excerpt: first });
  }
  return told.sort((a, b) => a.excerpt.focus.start - b.excerpt.focus.start);
}
