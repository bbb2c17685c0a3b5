import type { Timeline } from '../../core/index.ts';
import { knownOf } from '../assembler/assembler.ts';
import { assembler } from '../assembler/page-assembler.ts';
import { reviewOf, type ReviewItem } from './items.ts';

/** Looks through a timeline for all that a person should look at. What the assembler cannot tell is left out. */
export async function lookThrough(timeline: Timeline): Promise<readonly ReviewItem[]> {
  const articles = timeline.articles.filter(({ version, id }) => version === null || version.latest === id);
  const sentences = await assembler.dated(articles.map((article) => ({ known: knownOf(article), published: article.published.date }))).catch(() => []);
  return reviewOf(timeline, sentences);
}
