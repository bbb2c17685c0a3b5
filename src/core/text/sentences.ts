import type { Span } from '../model.ts';
import { fold } from './fold.ts';
import { paragraphsOf } from './paragraphs.ts';
import { endsSentence } from './sentence-end.ts';

// Ends, then the quotes and brackets that close with them, then the gap. Full-width ends need no gap.
const mark = /((?<![.!?\u2026])[.!?\u2026]+(?: \.)*["')\]]*)\s+|([\u3002\uFF01\uFF1F]+["')\]\u300D\u300F]*)/g;

/** No sentence that people write is longer, and what looks at a whole sentence must know an end to it. */
const LONGEST = 2000;

/**
 * The sentences of a text or of a part of it, in order and without overlap; together they hold every character but white space.
 * A sentence ends with its line at the latest; lines that were broken to fit a width count as one.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  for (const line of paragraphsOf(text, within)) {
    const words = fold(text.slice(line.start, line.end)).replace(/[\r\n]/g, ' ');
    const quoted = words.includes('"') ? insideQuotes(words) : null;
    const last = words.trimEnd().length;
    let start = 0;
    let begin = words.length - words.trimStart().length;
    for (const found of words.matchAll(mark)) {
      const closed = found.index + (found[1] ?? found[2] ?? '').length;
      const end = found.index + found[0].length;
      if (end >= last) break;
      const ends = found[2] !== undefined || endsSentence(words, { start: begin, at: found.index, closed, end, quoted: quoted?.[found.index] === 1 });
      if (!ends) continue;
      push(sentences, text, line.start + start, line.start + closed);
      start = closed;
      begin = end;
    }
    push(sentences, text, line.start + start, line.end);
  }
  return sentences;
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === '') return;
  const from = start + part.length - part.trimStart().length;
  if (trimmed.length <= LONGEST) sentences.push({ start: from, end: from + trimmed.length });
  else cut(sentences, text, from, from + trimmed.length);
}

/** A line without an end to its sentence, a table or a list, is cut between words, or where it must be between characters. */
function cut(sentences: Span[], text: string, start: number, end: number): void {
  const space = (at: number): boolean => /\s/.test(text.charAt(at));
  let from = start;
  while (from < end) {
    let to = Math.min(from + LONGEST, end);
    if (to < end) {
      let gap = to;
      while (gap > from + LONGEST - 200 && !space(gap)) gap -= 1;
      if (space(gap)) to = gap;
      // Between the halves of a pair there is no place to cut.
      else if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    }
    let last = to;
    while (last > from && space(last - 1)) last -= 1;
    if (last > from) sentences.push({ start: from, end: last });
    from = to;
    while (from < end && space(from)) from += 1;
  }
}

/** 1 for every character of a line that stands between double quotation marks. */
function insideQuotes(words: string): Uint8Array {
  const inside = new Uint8Array(words.length);
  let open = -1;
  for (let at = words.indexOf('"'); at >= 0; at = words.indexOf('"', at + 1)) {
    // A mark that opens has a word behind it and none before, so one that was forgotten does not turn the rest inside out.
    const opens = /\S/.test(words.charAt(at + 1)) && !/[\p{L}\p{N}.,!?]/u.test(words.charAt(at - 1));
    if (opens) open = at;
    else if (open >= 0) {
      inside.fill(1, open, at);
      open = -1;
    }
  }
  return inside;
}
