import type { Excerpt, TimelineEvent } from '../../core/index.ts';
import { stemsOf } from '../text/stems.ts';

/** Letters between which a sentence is read at a glance. */
const SHORT = 40;
const LONG = 280;
/** The sentence from which the title was taken. */
const HOLDS_TITLE = 4;

/**
 * The words that tell an event best, in one sentence: of a report that dates it, in its own name and without doubt, in the words
 * of its title, of a fair length; of equal ones the first. Null: its title is that sentence already, or none tells it.
 */
export function bestReport({ excerpts, title }: Pick<TimelineEvent, 'excerpts' | 'title'>): Excerpt | null {
  const titled = stemsOf(title);
  const whole = plain(title);
  const sharedWith = (exact: string) => [...stemsOf(exact)].filter((stem) => titled.has(stem)).length / Math.max(1, titled.size);
  const worthOf = ({ timePhrase, speaker, caveats, exact, figures }: Excerpt): number =>
    2 * Number(timePhrase !== null) + Number(speaker === null) + Number(caveats.length === 0) + 0.5 * Number(figures.length > 0) + 6 * sharedWith(exact) + HOLDS_TITLE * Number(plain(exact).includes(whole)) + 2 * Number(exact.length >= SHORT && exact.length <= LONG);
  const best = excerpts.filter(({ tells }) => tells).reduce<Excerpt | null>((one, each) => (one === null || worthOf(each) > worthOf(one) ? each : one), null);
  return best === null || plain(best.exact) === plain(title) ? null : best;
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
