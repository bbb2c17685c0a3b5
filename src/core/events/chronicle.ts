import type { Article } from '../model.ts';
import { readTimes } from '../time/index.ts';

/**
 * Days that a chronicle sets before what happened on them: as lines of their own, or at the head of a paragraph ("14 August - Roe
 * resigns"). Of 1580 articles of news (Timeline17) 7 are chronicles, of 957 others none; of 26 entries that were read 24 were right.
 */

/** No such line is longer. */
const LONGEST = 40;
/** What stands between a day and what happened on it. */
const SETS_OFF = /^(?: ?(?:[—–]|:(?=\s))| --?(?= ))/u;

/** Nothing but a day of the calendar or of the week, or a month with its year. */
function isDay(words: string): boolean {
  const line = words.trim().replace(/[.,]$/u, '');
  const [only, another] = /\d|day$/iu.test(line) ? readTimes(line, [{ start: 0, end: line.length }]) : [];
  if (only === undefined || another !== undefined || only.start > 0 || only.end < line.length) return false;
  const { form } = only;
  return form.kind === 'date' ? form.month !== null && (form.day !== null || form.year !== null) : form.kind === 'weekday' && form.side === null;
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
