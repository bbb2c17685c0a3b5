import type { Article } from '../model.ts';
import { fold } from '../text/index.ts';
import { fullDates, type FullDate } from './full-date.ts';

/** An old picture has the day on which it was taken, which says nothing of the article. */
const OLD_PICTURE = /\b(?:file|archive|undated) (?:photo|picture|image|pic)|^\W?(?:file|archive)\b|\bmade available by\b/i;

/**
 * The last day, with its year, that stands in what is put beside an article's text: posts shown in it, captions, credits. These
 * are made for it, or were new when it was written. Offsets of the article's text. Null: there is none.
 */
export function dayBeside({ text, blocks }: Pick<Article, 'text' | 'blocks'>): FullDate | null {
  let last: FullDate | null = null;
  for (const { reason, start, end } of blocks) {
    if (reason !== 'social' && reason !== 'caption' && reason !== 'credit') continue;
    // Folding keeps the length, so that its offsets hold in the text.
    const words = fold(text.slice(start, end));
    if (OLD_PICTURE.test(words)) continue;
    for (const date of fullDates(words)) if (last === null || date.day > last.day) last = { day: date.day, start: start + date.start, end: start + date.end };
  }
  return last;
}
