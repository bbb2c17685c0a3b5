import type { Span } from '../model.ts';

/** A token of a sentence as treebanks divide it: "did" and "n't", "mill" and "'s", "British", "-" and "led" are tokens of their own. */
export interface SyntaxToken extends Span {
  readonly text: string;
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const BLANK = 4;
const SIGN = 5;

/** The kind of each UTF-16 unit, looked up when it is first met; 0: not known yet. */
const kinds = new Uint8Array(0x10000);

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  // Halves of characters that take two units are nearly always letters or pictures: they stay together.
  const kind = (unit >= 0xd800 && unit < 0xe000) || /\p{L}/u.test(character) ? LETTER
    : /\p{N}/u.test(character) ? DIGIT : /\p{M}/u.test(character) ? MARK : /[\s\u200B\uFEFF]/u.test(character) ? BLANK : SIGN;
  kinds[unit] = kind;
  return kind;
}

/** The tokens of a sentence, in order and without overlap; together they hold every character but white space. */
export function syntaxTokens(text: string, sentence: Span): readonly SyntaxToken[] {
  const tokens: SyntaxToken[] = [];
  const push = (start: number, end: number): void => { tokens.push({ start, end, text: text.slice(start, end) }); };
  const kind = (at: number): number => {
    if (at >= sentence.end) return BLANK;
    const unit = text.charCodeAt(at);
    return (kinds[unit] ?? 0) || look(unit);
  };
  let at = sentence.start;
  while (at < sentence.end) {
    const here = kind(at);
    if (here === BLANK) at += 1;
    else if (here === SIGN) at = pushSign(text, at, sentence.end, kind, push);
    else at = pushWord(text, at, sentence.end, kind, push);
  }
  return tokens;
}

type Kind = (at: number) => number;
type Push = (start: number, end: number) => void;

/** Signs that are repeated are one token ("...", "--", "!!"); all others stand alone. An apostrophe may begin a word: "'90s", "'s". */
function pushSign(text: string, start: number, end: number, kind: Kind, push: Push): number {
  const unit = text.charCodeAt(start);
  let at = start + 1;
  if (REPEATED.has(unit)) while (at < end && text.charCodeAt(at) === unit) at += 1;
  else if (APOSTROPHES.has(unit)) {
    const after = clitic(text, start, end, kind);
    if (after > start) at = after;
    else if (kind(at) === DIGIT && kind(start - 1) === BLANK) return pushWord(text, start, end, kind, push);
  }
  push(start, at);
  return at;
}

const REPEATED = new Set([...'.-!?*=_~#'].map((sign) => sign.charCodeAt(0)));
const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc]);
const CLITICS = ['s', 'm', 'd', 're', 've', 'll'];

/** The end of "'s", "'re", "'ll" that begins here; where it began, if none does. */
function clitic(text: string, start: number, end: number, kind: Kind): number {
  let at = start + 1;
  while (at < end && kind(at) === LETTER) at += 1;
  if (at - start > 3 || (kind(at) !== BLANK && kind(at) !== SIGN)) return start;
  return CLITICS.includes(text.slice(start + 1, at).toLowerCase()) ? at : start;
}

/** A word or a number, parted from what is written together with it. */
function pushWord(text: string, start: number, end: number, kind: Kind, push: Push): number {
  const address = addressEnd(text, start, end, kind);
  if (address > start) {
    push(start, address);
    return address;
  }
  let at = APOSTROPHES.has(text.charCodeAt(start)) ? start + 1 : start;
  for (;;) {
    while (at < end && kind(at) !== BLANK && kind(at) !== SIGN) at += 1;
    if (at >= end || kind(at) !== SIGN || !joins(text, start, at, end, kind)) break;
    at += 1;
  }
  at = withFullStop(text, start, at, end, kind);
  const written = text.slice(start, at);
  const cut = cutOf(written);
  if (cut > 0) {
    push(start, start + cut);
    push(start + cut, at);
  } else push(start, at);
  return at;
}

/** True where a sign inside a word or a number joins what is on either side: "3.5", "300,000", "12:30", "O'Neill", "U.S". */
function joins(text: string, start: number, at: number, end: number, kind: Kind): boolean {
  const unit = text.charCodeAt(at);
  const before = kind(at - 1);
  const after = kind(at + 1);
  if (unit === 0x2c || unit === 0x3a) return before === DIGIT && after === DIGIT;
  if (unit === 0x2e) return (before === DIGIT && after === DIGIT) || (before === LETTER && after === LETTER && dotted(start, at, kind));
  if (unit === 0x2f) return before === DIGIT && after === DIGIT;
  if (unit === 0x26) return before === LETTER && after === LETTER;
  if (!APOSTROPHES.has(unit) || after !== LETTER) return false;
  if (clitic(text, at, end, kind) > at) return false;
  return before === LETTER;
}

/** True if every letter since the start of the word stands before a full stop: "U.S.", "p.m." */
function dotted(start: number, at: number, kind: Kind): boolean {
  return kind(at - 2) !== LETTER || (at - 2 < start);
}

/** Abbreviations keep their full stop, unless the sentence ends with it and they do not need it. */
const ABBREVIATED = /^(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Gov|Sen|Rep|St|Jr|Sr|Inc|Ltd|Corp|Co|Bros|No|vs|etc|al|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ave|Rd|Mt|Ft|ca|approx|dept|est|fig|vol)$/u;

function withFullStop(text: string, start: number, at: number, end: number, kind: Kind): number {
  if (at >= end || text.charCodeAt(at) !== 0x2e || text.charCodeAt(at + 1) === 0x2e) return at;
  const last = at + 1 >= end;
  const written = text.slice(start, Math.min(at, start + 12));
  if (at - start > 11 || !ABBREVIATED.test(written)) return at;
  // "the U.S." at the end of a sentence has one full stop for both: treebanks leave it with the abbreviation.
  if (last) return written.includes('.') || /^(?:Inc|Ltd|Corp|Co|Jr|Sr|etc)$/u.test(written) ? at + 1 : at;
  return kind(at + 1) === BLANK || kind(at + 1) === SIGN ? at + 1 : at;
}

/** Where a word is cut in two; 0: nowhere. "didn't", "cannot", "5am", "$5" is none, since the sign stands alone. */
function cutOf(written: string): number {
  const { length } = written;
  if (length > 3 && APOSTROPHES.has(written.charCodeAt(length - 2)) && /n['\u2019]t$/iu.test(written)) return length - 3;
  if (length === 6 && written.toLowerCase() === 'cannot') return 3;
  // Nearly every word begins with a letter, behind the colon among the characters.
  if (written.charCodeAt(0) > 0x3a) return 0;
  const unit = /^[\d.,:]+(?=\p{L}{1,3}\.?(?:m\.)?$)/u.exec(written);
  if (unit !== null && /^(?:[ap]\.?m\.?|km|kg|m|cm|mm|ft|lb|lbs|mph|kph|bn|pc|g|h)$/iu.test(written.slice(unit[0].length))) return unit[0].length;
  return 0;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']{1,500}|[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}|(?:[\p{L}\d-]{1,60}\.){1,4}(?:com|org|net|gov|edu|co\.uk|info)(?![\p{L}\d])/uy;

/** The end of a web or mail address that begins here; where it began, if none does. */
function addressEnd(text: string, start: number, end: number, kind: Kind): number {
  // Nearly no word is one, and the pattern is dear: a first look at the signs within.
  let at = start;
  let sign = false;
  while (at < end && kind(at) !== BLANK) {
    const unit = text.charCodeAt(at);
    if ((unit === 0x2e || unit === 0x40 || unit === 0x3a) && kind(at + 1) !== BLANK && at > start) {
      sign = true;
      break;
    }
    if (at - start > 64) break;
    at += 1;
  }
  if (!sign) return start;
  ADDRESS.lastIndex = start;
  const found = ADDRESS.exec(text);
  return found === null ? start : Math.min(end, start + found[0].replace(/[.,;:!?)]{1,9}$/u, '').length);
}
