import type { Span } from '../model.ts';

const newline = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a stretch of text without their line ends; empty lines are in. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const lines: Span[] = [];
  let start = within.start;
  for (const found of text.slice(within.start, within.end).matchAll(newline)) {
    lines.push({ start, end: within.start + found.index });
    start = within.start + found.index + found[0].length;
  }
  lines.push({ start, end: within.end });
  return lines;
}
