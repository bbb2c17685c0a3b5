import type { CorrectedTime, Day, EventTime } from '../../core/index.ts';
import { dayText } from '../words/labels.ts';
import { valueText } from '../words/value.ts';

const LEADS: Partial<Record<NonNullable<CorrectedTime['mod']>, string>> = {
  APPROX: 'about ', START: 'early ', MID: 'mid ', END: 'late ', BEFORE: 'before ', AFTER: 'after ', ON_OR_BEFORE: 'by ', ON_OR_AFTER: 'from ',
};

/** A time as a person would type it, so that it can be changed; empty: none is known. */
export function typedText({ start, value, mod }: CorrectedTime & Pick<EventTime, 'start'>): string {
  // Whoever changes the day need not find its weekday.
  return start === null || value === null ? '' : correctedTimeText({ value, mod }).replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d)/gu, '');
}

/** A day as a person would type it; empty: none is known. */
export function typedDay(day: Day | null): string {
  return day === null ? '' : dayText(day) ?? '';
}

/** The same before words that begin with "the". */
const LEADS_IN: typeof LEADS = { START: 'early in ', MID: 'middle of ', END: 'late in ' };

/** The time of a correction in words. */
export function correctedTimeText({ value, mod }: CorrectedTime): string {
  if (value === null) return 'not known';
  const words = valueText(value);
  return `${mod === null ? '' : (words.startsWith('the ') ? LEADS_IN[mod] : undefined) ?? LEADS[mod] ?? ''}${words}`;
}
