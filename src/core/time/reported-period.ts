/** Earnings language: which quarter, or months, a report is about. */
import type { Told } from './memory.ts';

/** How many expressions back a period is looked for: keeps long articles linear. */
const LOOK_BACK = 60;

/** Names a quarter itself, not one counted from another, and not one that is only expected. */
const namesQuarter = (t: Told): boolean =>
  t.reading.form.kind === 'yearpart' && t.reading.form.part === 'quarter' && t.reading.form.index !== null && t.reading.form.side !== 'previous' && /^\d{4}-Q\d$/.test(t.expression.value);

const expected = (t: Told): boolean => t.reading.tense === 'future';

/** Half a year, nine months, the full year: compared with the year before, not with a quarter. */
const namesMonths = (t: Told): boolean => /^P[69]M$/.test(t.expression.value) || t.reading.rule === 'year-of-books' || t.reading.rule === 'fiscal-year';

/** The quarter that the article reports, `1989-Q3`: the last one it named as a fact, else the last it named. */
export function reportedQuarter(told: readonly Told[]): string | null {
  const recent = told.slice(-LOOK_BACK);
  return (recent.findLast((t) => namesQuarter(t) && !expected(t)) ?? recent.findLast(namesQuarter))?.expression.value ?? null;
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
