/** Marks that may end a sentence, by their codes; most are decided here, without a look at the words as strings. */
import { abbreviations, LONGEST_ABBREVIATION } from './abbreviations.ts';
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

/**
 * True: the mark at `at` ends the sentence that began at `begin`; false: it needs a closer look. What closes after the mark
 * ends at `closed`, and the next words begin at `end`.
 */
export function surelyEnds({ codes, plain }: Letters, begin: number, at: number, closed: number, end: number): boolean {
  const opening = codes[end];
  const next = opening === QUOTE || opening === APOSTROPHE || opening === BRACKET ? end + 1 : end;
  if (kindOf(codes, next) !== CAPITAL) return false;
  const mark = codes[at];
  const final = codes[closed - 1];
  if (mark !== STOP) return mark !== ELLIPSIS && final !== QUOTE && final !== APOSTROPHE;
  if (closed > at + 1) return closed === at + 2 && kindOf(codes, at + 1) === CLOSING;
  return fullStopEnds(codes, plain, begin, at);
}

/** A full stop behind a plain word or a long number, with a capital after it. */
function fullStopEnds(codes: Uint8Array, plain: string, begin: number, at: number): boolean {
  let first = at;
  const last = kindOf(codes, at - 1);
  const digits = last === DIGIT;
  if (!digits && last !== SMALL) return false;
  const least = Math.max(begin, at - 20);
  while (first > least && kindOf(codes, first - 1) === last) first--;
  if (!digits && first > least && kindOf(codes, first - 1) === CAPITAL) first--;
  if (first > begin) {
    const before = codes[first - 1];
    if (kindOf(codes, first - 1) !== BLANK && before !== QUOTE && before !== BRACKET) return false;
  }
  const length = at - first;
  if (digits) return length > 3;
  return length > LONGEST_ABBREVIATION || (length > 1 && !abbreviations.has(plain.slice(first, at).toLowerCase()));
}
