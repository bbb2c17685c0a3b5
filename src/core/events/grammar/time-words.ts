import type { Token } from './tokens.ts';

export const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
export const YEAR = /^(?:19|20)\d\d$/u;
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const OTHERS = /^(?:\d{1,4}(?:st|nd|rd|th|s)?|spring|summer|autumn|winter|today|yesterday|tomorrow|tonight)$/u;
const opensTime = (lower: string): boolean => MONTH.test(lower) || WEEKDAY.test(lower) || OTHERS.test(lower);
const LEADS = /^(?:next|last|this|early|late|mid|mid-|the|around|about|at|least|sometime|end|middle|beginning|of|in|on)$/u;
/** So many small words may lead to a date: "at least the end of May". */
const MOST_LEADS = 5;

/** True where a date opens at a token: "May", "next week", "at least the end of 2031". */
export function opensDate(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + MOST_LEADS; k += 1) {
    const lower = tokens[k]?.lower ?? '';
    if (opensTime(lower) || lower.startsWith('mid-')) return true;
    if (/^(?:next|last|this)$/u.test(tokens[k - 1]?.lower ?? '') && /^(?:week|weekend|month|year|decade|quarter)$/u.test(lower)) return true;
    if (!LEADS.test(lower)) return false;
  }
  return false;
}

/** The place of an "until" before a date among the tokens `[from, to]`; -1: there is none. */
export function untilDate(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (/^(?:until|till)$/u.test(tokens[at]?.lower ?? '') && opensDate(tokens, at + 1)) return at;
  return -1;
}

const PARTS = /^(?:morning|afternoon|evening|night|noon|midnight|week|weekend|month|year|today|yesterday|earlier|later|\d+)$/u;

/** May a word be the last of when something was? */
export const endsDate = (lower: string): boolean => PARTS.test(lower) || WEEKDAY.test(lower) || MONTH.test(lower);
