/** Marks that may end a sentence, by their codes; most are decided here, without a look at the words as strings. */
import { abbreviations, LONGEST_ABBREVIATION, openers, titles } from './abbreviations.ts';
import { ELLIPSIS, WIDE_END, type Letters } from './letters.ts';

/** Kinds of characters, of which a sign has one. */
export const BLANK = 1;
export const END = 2;
const WIDE = 4;
export const ANY_END = END | WIDE;
export const CLOSING = 8;
const CAPITAL = 16;
const SMALL = 32;
const DIGIT = 64;

const KINDS = new Uint8Array(0x100);
const kinds: readonly (readonly [kind: number, signs: string])[] = [
  [BLANK, ' \r\n'], [END, '.!?'], [CLOSING, '"\')]'], [CAPITAL, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], [SMALL, 'abcdefghijklmnopqrstuvwxyz'], [DIGIT, '0123456789'],
];
for (const [kind, signs] of kinds) for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;
KINDS[ELLIPSIS] = END;
KINDS[WIDE_END] = WIDE;

export const kindOf = (codes: Uint8Array, at: number): number => KINDS[codes[at] ?? 0] ?? 0;

const STOP = 0x2e;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const BRACKET = 0x28;

/** Before these no sentence ends. */
const GOES_ON = new Uint8Array(0x100);
for (const sign of ',;:.!?)]%-') GOES_ON[sign.charCodeAt(0)] = 1;

/**
 * Does the mark at `at` end the sentence that began at `begin`? Null: it needs a closer look. What closes after the mark ends
 * at `closed`, and the next words begin at `end`.
 */
export function clearlyEnds({ codes, plain }: Letters, begin: number, at: number, closed: number, end: number): boolean | null {
  const opening = codes[end] ?? 0;
  if (GOES_ON[opening] === 1) return false;
  const next = opening === QUOTE || opening === APOSTROPHE || opening === BRACKET ? end + 1 : end;
  const kind = kindOf(codes, next);
  // A small letter goes on, and what it needs is only a letter.
  if (kind === SMALL) return false;
  if (kind !== CAPITAL) return null;
  const mark = codes[at];
  const final = codes[closed - 1];
  if (mark !== STOP) return mark !== ELLIPSIS && final !== QUOTE && final !== APOSTROPHE ? true : null;
  if (closed > at + 1) return closed === at + 2 && kindOf(codes, at + 1) === CLOSING ? true : null;
  return fullStopEnds(codes, plain, begin, at, next);
}

/** A full stop with a capital after it. */
function fullStopEnds(codes: Uint8Array, plain: string, begin: number, at: number, next: number): boolean | null {
  let first = at;
  const last = kindOf(codes, at - 1);
  const digits = last === DIGIT;
  const least = Math.max(begin, at - 20);
  if (digits || last === SMALL) while (first > least && kindOf(codes, first - 1) === last) first--;
  const capital = first > least && kindOf(codes, first - 1) === CAPITAL;
  if (!digits && capital) first--;
  if (first > begin) {
    const before = codes[first - 1];
    if (kindOf(codes, first - 1) !== BLANK && before !== QUOTE && before !== BRACKET) return null;
  }
  const length = at - first;
  if (digits) return length > 3 ? true : null;
  if (length === 1 && capital) return opensNext(plain, codes, next);
  if (length < 2) return null;
  if (length > LONGEST_ABBREVIATION) return true;
  const word = plain.slice(first, at).toLowerCase();
  if (!abbreviations.has(word)) return true;
  return capital && titles.has(word) ? false : null;
}

/** An initial is a name's, unless what comes next opens a sentence. */
function opensNext(plain: string, codes: Uint8Array, next: number): boolean {
  let end = next;
  while ((kindOf(codes, end) & (SMALL | CAPITAL)) !== 0) end++;
  return openers.has(plain.slice(next, end).toLowerCase());
}
