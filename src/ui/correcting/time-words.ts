import type { CorrectedTime, EventTime } from '../../core/index.ts';
import { dateOf, format } from '../../when/index.ts';
import { valueText } from '../words/value.ts';

/** A time as a person would type it, so that it can be changed; empty: none is known. */
export function typedText({ start, granularity, value, mod }: EventTime): string {
  if (start === null || value === null) return '';
  const about = mod === 'APPROX' ? 'about ' : '';
  const day = format(dateOf(start), 'd MMM yyyy');
  if (value.includes('/')) return value;
  if (granularity === 'day') return `${about}${format(dateOf(start), 'd MMM yyyy')}`;
  const clock = /T(\d\d):?(\d\d)?$/.exec(value);
  if (clock !== null) return `${about}${day} ${clock[1]}:${clock[2] ?? '00'}`;
  return granularity === 'month' || granularity === 'year' || granularity === 'season' ? `${about}${valueText(value)}` : value;
}

/** The time of a correction in words. */
export function correctedTimeText({ value, mod }: CorrectedTime): string {
  if (value === null) return 'not known';
  const words = value.split('/').map(valueText).join(' – ');
  const before: Partial<Record<NonNullable<CorrectedTime['mod']>, string>> = { APPROX: 'about ', START: 'early ', MID: 'mid ', END: 'late ', BEFORE: 'before ', AFTER: 'after ', ON_OR_BEFORE: 'by ', ON_OR_AFTER: 'from ' };
  return `${mod === null ? '' : before[mod] ?? ''}${words}`;
}
