import { afterClock, counters, dates, either, joiners, openers, saying, titles } from './abbreviations.ts';

/** A mark that may end a sentence, with the quotes and brackets that close after it, in a folded line. */
export interface Mark {
  /** Where the sentence began. */
  readonly start: number;
  readonly at: number;
  /** Where its closing quotes and brackets end. */
  readonly closed: number;
  /** Where the next words begin. */
  readonly end: number;
  /** Inside double quotation marks that close later. */
  readonly quoted: boolean;
}

const capital = /^\p{Lu}/u;

/** Whether the mark ends its sentence. Looks at a bounded number of characters either way, so a line costs its length. */
export function endsSentence(line: string, { start, at, closed, end, quoted }: Mark): boolean {
  const rest = line.slice(end, end + 100);
  // A quotation mark that was left over is no sentence.
  if (/^[,;:.!?)\]%-]/.test(rest) || !/[\p{L}\p{N}]/u.test(rest)) return false;
  const next = /^["'([\u00A1\u00BF]*(\S*)/.exec(rest)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;

  const mark = line.slice(at, closed);
  if (/^(?:\u2026|\.\.\.|\. \.)/.test(mark)) return !quoted;
  if (/^[!?]/.test(mark)) return !(/["']$/.test(mark) && saidNext(rest));
  return mark.length > 1 || fullStopEnds(line.slice(Math.max(start, at - 24), at), at - start, next, rest);
}

function fullStopEnds(before: string, length: number, next: string, rest: string): boolean {
  const token = /[^\s"'([]*$/.exec(before)?.[0] ?? '';
  const word = token.toLowerCase().replace(/^.*[-/]/, '');
  const nextWord = /^[a-z]*/.exec(next.toLowerCase())?.[0] ?? '';
  const opens = openers.has(nextWord);
  const number = /^[#$\u20AC\u00A3]?\d/.test(next);

  if (/^\d*[ap]\.m$/.test(word) || /(?:^|\s)[ap]\. m$/i.test(before)) {
    return !afterClock.has(nextWord) && !/^(?:\(|\S+ (?:(?:standard|daylight|summer) )?time\b|\p{Lu}\p{L}+, \d)/iu.test(rest);
  }
  // "U.S.", "J. K.": the full stop is theirs, unless what comes next opens a sentence.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(token) && (token.length > 1 || capital.test(token))) return opens;
  if (joiners.has(word) || (titles.has(word) && capital.test(token))) return false;
  if (counters.has(word) && number) return false;
  if (dates.has(word) && capital.test(token)) return !number;
  if (either.has(word) && capital.test(token)) return opens;
  // "1. First", "IV. Findings": the number of an item is not a sentence.
  return !(token.length === length && /^(?:\d{1,3}|[IVX]{1,5})$/.test(token));
}

/** "Why now?" Jones asked. Not: "Why now?" He asked for time. */
function saidNext(rest: string): boolean {
  const following = rest.split(/[.!?"]/, 1)[0]?.split(/[^\p{L}'-]+/u, 6) ?? [];
  return !openers.has(following[0]?.toLowerCase() ?? '') && following.some((word) => saying.has(word.toLowerCase()));
}
