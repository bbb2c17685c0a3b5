import type { Excerpt, TimelineEvent } from '../../core/index.ts';
import { stemsOf } from './stems.ts';

/** Letters between which a sentence is read at a glance. */
const SHORT = 40;
const LONG = 280;

/**
 * The words that tell an event best, in one sentence: by a report that tells it, that dates it, in its own name and without
 * doubt, in the words of its title, of a fair length, and not what its title says already; of equal ones the first. Null: all say what the title says.
 */
export function bestReport({ excerpts, title }: Pick<TimelineEvent, 'excerpts' | 'title'>): Excerpt | null {
  const others = excerpts.filter(({ exact }) => plain(exact) !== plain(title));
  const titled = stemsOf(title);
  const sharedWith = (exact: string) => [...stemsOf(exact)].filter((stem) => titled.has(stem)).length / Math.max(1, titled.size);
  const worthOf = ({ tells, timePhrase, speaker, caveats, exact, figures }: Excerpt): number =>
    8 * Number(tells) + 2 * Number(timePhrase !== null) + Number(speaker === null) + Number(caveats.length === 0) + 0.5 * Number(figures.length > 0) + 4 * sharedWith(exact) + 2 * Number(exact.length >= SHORT && exact.length <= LONG);
  return others.reduce<Excerpt | null>((best, each) => (best === null || worthOf(each) > worthOf(best) ? each : best), null);
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
