import type { Span } from '../model.ts';
import { fold } from './fold.ts';
import { ELLIPSIS, isSpace, lettersOf, WIDE_CLOSING, type Letters } from './letters.ts';
import { paragraphsOf } from './paragraphs.ts';
import { endsSentence } from './sentence-end.ts';
import { ANY_END, BLANK, CLOSING, END, kindOf, clearlyEnds } from './sentence-marks.ts';

/** No sentence that people write is longer, and what looks at a whole sentence must know an end to it. */
const LONGEST = 2000;

/**
 * The sentences of a text or of a part of it, in order and without overlap; together they hold every character but white space.
 * A sentence ends with its line at the latest; lines that were broken to fit a width count as one. Whoever has the letters of
 * the text hands them in.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }, letters: Letters = lettersOf(text)): readonly Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text, within, letters)) splitParagraph(sentences, text, paragraph, letters);
  return sentences;
}

function splitParagraph(sentences: Span[], text: string, paragraph: Span, letters: Letters): void {
  const { codes } = letters;
  let begin = paragraph.start;
  let last = paragraph.end;
  while (begin < last && kindOf(codes, begin) === BLANK) begin++;
  while (last > begin && kindOf(codes, last - 1) === BLANK) last--;
  let start = paragraph.start;
  let quoted: Uint8Array | null = null;
  let at = begin;
  while (at < last) {
    const kind = kindOf(codes, at);
    if ((kind & ANY_END) === 0) {
      at++;
      continue;
    }
    const wide = kind !== END;
    const after = runEnd(codes, at, last, kind);
    // Ends, then the quotes and brackets that close with them, then the gap. Full-width ends need no gap.
    const closed = wide ? closingEnd(codes, after, last) : closedBeforeGap(codes, after, last);
    if (closed < 0) {
      at = after;
      continue;
    }
    let end = closed;
    if (!wide) while (end < last && kindOf(codes, end) === BLANK) end++;
    if (end >= last) break;
    const clear = wide || clearlyEnds(letters, begin, at, closed, end);
    // Only dots in a row mean something else inside quotation marks.
    if (clear === null && (closed > at + 1 || codes[at] === ELLIPSIS)) quoted ??= insideQuotes(plainly(text, paragraph.start, paragraph.end));
    if (clear ?? lookEnds(text, begin, at, closed, end, last, quoted?.[at - paragraph.start] === 1)) {
      push(sentences, text, codes, start, closed);
      start = closed;
      begin = end;
    }
    at = end;
  }
  push(sentences, text, codes, start, paragraph.end);
}

/** Where a run of ends is over. */
function runEnd(codes: Uint8Array, at: number, last: number, kind: number): number {
  let after = at + 1;
  while (after < last && kindOf(codes, after) === kind) after++;
  return after;
}

function closingEnd(codes: Uint8Array, from: number, last: number): number {
  let at = from;
  while (at < last && (kindOf(codes, at) === CLOSING || codes[at] === WIDE_CLOSING)) at++;
  return at;
}

/** Where the dots apart (". . .") and what closes after them end, right before a gap. -1: no gap follows. */
function closedBeforeGap(codes: Uint8Array, from: number, last: number): number {
  let dots = from;
  while (dots + 1 < last && kindOf(codes, dots) === BLANK && codes[dots + 1] === 0x2e) dots += 2;
  for (; dots >= from; dots -= 2) {
    let closed = dots;
    while (closed < last && kindOf(codes, closed) === CLOSING) closed++;
    if (closed === last || kindOf(codes, closed) === BLANK) return closed;
  }
  return -1;
}

/** A stretch of a paragraph as a folded line. */
const plainly = (text: string, start: number, end: number): string => fold(text.slice(start, end)).replace(/[\r\n]/g, ' ');

/** How far a closer look at a mark reaches back and ahead. */
const BACK = 24;
const AHEAD = 100;

function lookEnds(text: string, begin: number, at: number, closed: number, end: number, last: number, quoted: boolean): boolean {
  const start = Math.max(begin, at - BACK);
  return endsSentence(plainly(text, start, Math.min(last, end + AHEAD)), { start: 0, at: at - start, closed: closed - start, end: end - start, quoted });
}

function push(sentences: Span[], text: string, codes: Uint8Array, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, codes, from)) from++;
  while (to > from && isSpace(text, codes, to - 1)) to--;
  if (to - from > LONGEST) cut(sentences, text, from, to);
  else if (from < to) sentences.push({ start: from, end: to });
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
