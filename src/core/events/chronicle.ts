import type { Article } from '../model.ts';

/** Days that a chronicle sets before what happened on them: as lines of their own, or at the head of a paragraph ("14 August - Roe resigns"). */

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?|[12]\d{3})$/u;
/** No such line is longer. */
const LONGEST = 40;
/** What stands between a day and what happened on it. */
const SETS_OFF = /^(?: ?(?:[—–]|:(?=\s))| --?(?= ))/u;

/** Only weekdays, months and numbers, and a month with a number or a weekday by itself. */
function isDay(words: string): boolean {
  const each = words.toLowerCase().split(/[\s,.]+/u).filter((word) => word !== '');
  if (!each.every((word) => MONTH.test(word) || WEEKDAY.test(word) || NUMBER.test(word))) return false;
  const hasMonth = each.some((word) => MONTH.test(word));
  return each.length > 1 ? hasMonth && each.some((word) => NUMBER.test(word)) : WEEKDAY.test(each[0] ?? '');
}

/** Where the day at the head of a paragraph ends that is set off from what follows, before the sign that does so; 0: there is none. */
export function dayAtHead(text: string): number {
  for (let at = text.slice(0, LONGEST).search(/[:—–-]/u); at > 0 && at < LONGEST;) {
    const end = text.slice(0, at).trimEnd().length;
    if (SETS_OFF.test(text.slice(end, at + 3)) && text.length > at + 2 && isDay(text.slice(0, end))) return end;
    const next = text.slice(at + 1, LONGEST).search(/[:—–-]/u);
    at = next < 0 ? LONGEST : at + 1 + next;
  }
  return 0;
}

/** So many days make a chronicle; a single one may be that of publication. */
const FEWEST = 2;

/** The days of a chronicle, by their blocks: lines of their own, and how many characters at the head of a paragraph. */
export interface Days {
  readonly lines: ReadonlySet<number>;
  readonly heads: ReadonlyMap<number, number>;
}

export function daysOf({ text, blocks }: Article): Days {
  const wordsOf = (at: number): string => text.slice(blocks[at]?.start, blocks[at]?.end);
  const own = [...blocks.keys()].filter((at) => /^(?:paragraph|heading)$/u.test(blocks[at]?.kind ?? ''));
  const lines = own.filter((at) => wordsOf(at).length <= LONGEST && isDay(wordsOf(at).replace(/:$/u, '')));
  const heads = own.flatMap((at): [number, number][] => (dayAtHead(wordsOf(at)) > 0 ? [[at, dayAtHead(wordsOf(at))]] : []));
  return {
    lines: new Set(new Set(lines.map(wordsOf)).size < FEWEST ? [] : lines),
    heads: new Map(new Set(heads.map(([at, end]) => wordsOf(at).slice(0, end))).size < FEWEST ? [] : heads),
  };
}
