import type { Span } from '../model.ts';
import { fold, linesOf } from '../text/index.ts';

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
  for (const { start, end } of linesOf(text)) {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap++;
      continue;
    }
    const from = start + raw.length - raw.trimStart().length;
    lines.push({ start: from, end: from + trimmed.length, words: fold(trimmed).trim(), gap });
    gap = 0;
  }
  return lines;
}

/** Ends as running text ends: with a full stop, a question or an exclamation, a colon, or the quote after one. */
export function endsAsText(words: string): boolean {
  return /[.!?\u2026:;,]["')\]]*$/.test(words);
}
