import type { Span } from '../model.ts';

/** A word or number, verbatim. */
export interface Word extends Span {
  readonly text: string;
}

// Dotted letters ("U.S.") first; then letters and digits joined by an inner apostrophe or hyphen, or by the marks inside a number.
const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['\u2019\u02BC\-\u2010\u2011][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*/gu;

/** What a UTF-16 unit may be in a word. Half of a character that takes two is `PAIRED`. */
const NOTHING = 1;
const JOINER = 2;
const PAIRED = 3;
/** From here on it is part of a word. */
const MARK = 4;
const DIGIT = 5;
const LETTER = 6;

/** The kind of each unit, looked up when it is first met; 0: not known yet. */
const kinds = new Uint8Array(0x10000);

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = unit >= 0xd800 && unit < 0xe000 ? PAIRED
    : /\p{L}/u.test(character) ? LETTER
      : /\p{N}/u.test(character) ? DIGIT
        : /\p{M}/u.test(character) ? MARK
          : /['\u2019\-\u2010\u2011]/.test(character) ? JOINER : NOTHING;
  kinds[unit] = kind;
  return kind;
}

/** The words and numbers of a text or of a part of it, in order: "don’t", "British-led", "U.S.", "300,000", "3.5", "5am". */
export function words(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  return scanned(text, span.start, span.end) ?? matched(text, span);
}

/** By the pattern, which costs several times as much. */
function matched(text: string, span: Span): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
/** A letter by its kind, and an apostrophe behind a number: "3.5\u02BCs". */
const LETTER_APOSTROPHE = 0x02bc;

/** The kind of a unit; 0 at the end. */
function kindAt(text: string, at: number, to: number): number {
  if (at >= to) return 0;
  const unit = text.charCodeAt(at);
  return kinds[unit] || look(unit);
}

/** What the pattern finds, unit by unit; null: a character takes two units, which only the pattern knows. */
function scanned(text: string, from: number, to: number): readonly Word[] | null {
  const found: Word[] = [];
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at, to);
    if (kind === PAIRED) return null;
    if (kind < MARK) {
      at += 1;
      continue;
    }
    let end = kind === LETTER ? dottedEnd(text, at, to) : at;
    if (end === at) end = joinedEnd(text, at, to);
    found.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return found;
}

/** The end of "U.S."; where it began, if it is not of that kind. */
function dottedEnd(text: string, start: number, to: number): number {
  let at = start;
  while (kindAt(text, at, to) === LETTER && kindAt(text, at + 1, to) === NOTHING && text.charCodeAt(at + 1) === FULL_STOP) at += 2;
  return at - start < 4 ? start : at;
}

/** Behind all that is part of a word from here on. */
function runEnd(text: string, from: number, to: number): number {
  let at = from;
  while (kindAt(text, at, to) >= MARK) at += 1;
  return at;
}

function joinedEnd(text: string, start: number, to: number): number {
  let at = runEnd(text, start, to);
  for (;;) {
    const unit = text.charCodeAt(at);
    if ((kindAt(text, at, to) === JOINER || unit === LETTER_APOSTROPHE) && kindAt(text, at + 1, to) >= MARK) at = runEnd(text, at + 2, to);
    else if ((unit === FULL_STOP || unit === COMMA) && kindAt(text, at - 1, to) === DIGIT && kindAt(text, at + 1, to) === DIGIT) {
      at += 2;
      while (kindAt(text, at, to) === DIGIT) at += 1;
    } else return at;
  }
}
