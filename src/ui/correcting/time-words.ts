import type { CorrectedTime, Day, EventTime } from '../../core/index.ts';
import { dayText } from '../words/labels.ts';
import { timeText } from '../words/value.ts';

/** A time as a person would type it, so that it can be changed; empty: none is known. */
export function typedText({ start, value, mod }: CorrectedTime & Pick<EventTime, 'start'>): string {
  // Whoever changes the day need not find its weekday.
  return start === null || value === null ? '' : correctedTimeText({ value, mod }).replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d)/gu, '');
}

/** A day as a person would type it; empty: none is known. */
export function typedDay(day: Day | null): string {
  return day === null ? '' : dayText(day) ?? '';
}

/** The time of a correction in words. */
export function correctedTimeText({ value, mod }: CorrectedTime): string {
  return value === null ? 'not known' : timeText(value, mod);
}
