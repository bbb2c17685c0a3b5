/** Earnings language: which quarter, or months, a report is about. */
import type { Day } from '../model.ts';
import { startOfDay } from './calendar.ts';
import type { Told } from './memory.ts';

/** How many expressions back a period is looked for: keeps long articles linear. */
const LOOK_BACK = 60;

/** Names a quarter itself, not one counted from another, and not one that is only expected. */
const namesQuarter = (t: Told): boolean =>
  t.reading.form.kind === 'yearpart' && t.reading.form.part === 'quarter' && t.reading.form.index !== null && t.reading.form.side !== 'previous' && /^\d{4}-Q\d$/.test(t.expression.value);

const expected = (t: Told): boolean => t.reading.tense === 'future';

/** Half a year, nine months, the full year: compared with the year before, not with a quarter. */
const namesMonths = (t: Told): boolean => /^P[69]M$/.test(t.expression.value) || t.reading.rule === 'year-of-books' || t.reading.rule === 'fiscal-year';

const over = (t: Told, now: Day | null): boolean => now === null || (t.expression.interval?.end ?? '') <= startOfDay(now);

/**
 * The quarter that the article reports, `1989-Q3`: of those it named, the last that is over; else the last that it tells
 * as a fact (a firm's own fourth quarter may be over in the third of the calendar); else the last.
 */
export function reportedQuarter(told: readonly Told[], now: Day | null): string | null {
  const named = told.slice(-LOOK_BACK).filter(namesQuarter);
  return (named.findLast((t) => over(t, now) && !expected(t)) ?? named.findLast((t) => !expected(t)) ?? named.at(-1))?.expression.value ?? null;
}

/**
 * The quarter that a sentence compares with, `1989-Q3`; `months` when it speaks of longer months or a year. Null: nothing
 * was named so near.
 */
export function comparedPeriod(told: readonly Told[], sentence: number, reach: number): string | null {
  const near = told.slice(-LOOK_BACK).filter((t) => t.reading.sentence >= sentence - reach);
  const at = near.findLastIndex((t) => (namesQuarter(t) && !expected(t)) || namesMonths(t));
  const found = near[at];
  if (found === undefined) return near.findLast(namesQuarter)?.expression.value ?? null;
  return namesQuarter(found) ? found.expression.value : 'months';
}
