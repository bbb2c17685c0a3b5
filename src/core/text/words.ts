import type { Span } from '../model.ts';

/** A word or number, verbatim. */
export interface Word extends Span {
  readonly text: string;
}

// Dotted letters ("U.S.") first; then letters and digits joined by an inner apostrophe or hyphen, or by the marks inside a number.
const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['\u2019\u02BC\-\u2010\u2011][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*/gu;

/** The words and numbers of a text or of a part of it, in order: "don’t", "British-led", "U.S.", "300,000", "3.5", "5am". */
export function words(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}
