import type { ArticleId, TimelineEvent } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';

/** Mentions in the order of the pile's articles and of their text. */
export function inOrder(members: readonly LinkedMention[], order: ReadonlyMap<ArticleId, number>): readonly LinkedMention[] {
  return members.toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.mention.sentence.start - b.mention.sentence.start || a.mention.focus.start - b.mention.focus.start);
}

/** In order of time, the undated last; of one time the most salient first. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const x = a.time.start;
  const y = b.time.start;
  if (x === null || y === null) return x === y ? b.salience - a.salience || (a.id < b.id ? -1 : 1) : x === null ? 1 : -1;
  if (x !== y) return x < y ? -1 : 1;
  const end = (a.time.end ?? x) < (b.time.end ?? y) ? -1 : (a.time.end ?? x) > (b.time.end ?? y) ? 1 : 0;
  return end || b.salience - a.salience || (a.id < b.id ? -1 : 1);
}
