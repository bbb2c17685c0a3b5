import type { Span } from '../model.ts';
import { fullDates } from './full-date.ts';
import { fold, paragraphsOf } from '../text/index.ts';

/** A line of an article that holds something, trimmed. */
export interface Line extends Span {
  /** Its words with plain spaces, quotes and dashes, for matching. */
  readonly words: string;
  /** Empty lines before it. */
  readonly gap: number;
}

export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const { start, end } of paragraphsOf(text)) {
    // Of the folded text, in which signs without width are blanks.
    const plain = fold(text.slice(start, end));
    const trimmed = plain.trim();
    if (trimmed === '') {
      gap++;
      continue;
    }
    const from = start + plain.length - plain.trimStart().length;
    const words = trimmed.replace(/[\r\n]/g, ' ');
    // The first line may hold the headline and the stamp that a page sets beside it; they are two parts.
    const cut = lines.length === 0 ? stampAt(words) : words.length;
    lines.push({ start: from, end: from + words.slice(0, cut).trimEnd().length, words: words.slice(0, cut).trim(), gap });
    if (cut < words.length) lines.push({ start: from + cut, end: from + words.length, words: words.slice(cut).trim(), gap: 0 });
    gap = 0;
  }
  return lines;
}

/** Where "Updated: 2024-05-06 …" begins behind a headline; else the end. */
function stampAt(words: string): number {
  const at = words.length > 320 ? -1 : words.search(/(?<=\S{3} )(?:(?:last |first )?(?:updated|published|posted|modified) ?:|(?:date|time) ?:) ?\S/i);
  return at < 20 || fullDates(words.slice(at, at + 60)).length === 0 ? words.length : at;
}

/** Ends as running text ends: with a full stop, a question or an exclamation, a colon, or the quote after one. */
export function endsAsText(words: string): boolean {
  return /[.!?\u2026:;,]["')\]]*$/.test(words);
}
