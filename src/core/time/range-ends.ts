import type { TimeExpression } from '../model.ts';
import { fold } from '../text/index.ts';
import { readCount } from './lexicon.ts';
import { durationValue } from './rules/durations.ts';
import { intervalOfValue } from './value.ts';

const JOIN = / ?-{1,2} ?|\/| ?& ?| (?:to|through|until|till|and) /;

/** Weekdays that only confirm the days behind them: "Thursday-Friday, June 3-4". */
const WEEKDAYS_BEFORE = /^[a-z]{3,6}day(?: ?-{1,2} ?|\/| & | (?:to|through|and) )[a-z]{3,6}day,? /i;

/**
 * The two ends of each stretch as expressions of their own, as TimeML has them: "between 1994 and 1996" is `1994` and
 * `1996`. Everything else stays as it is. The ends have no modifier.
 */
export function rangeEnds(expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  if (!expressions.some(({ rule, value }) => rule === 'duration-range' || value.includes('/'))) return expressions;
  return expressions.flatMap((whole) => {
    if (whole.rule === 'duration-range') return durationEnds(whole);
    const slash = whole.value.indexOf('/');
    const words = fold(whole.exact);
    const lead = WEEKDAYS_BEFORE.exec(words)?.[0].length ?? 0;
    const join = slash < 0 ? null : JOIN.exec(words.slice(lead));
    if (join === null) return [whole];
    const end = (from: number, to: number, value: string): TimeExpression => {
      const dated = intervalOfValue(value, null);
      return { ...whole, start: whole.start + from, end: whole.start + to, exact: whole.exact.slice(from, to), value, mod: null, ...dated };
    };
    const at = lead + join.index;
    return [end(lead, at, whole.value.slice(0, slash)), end(at + join[0].length, whole.exact.length, whole.value.slice(slash + 1))];
  });
}

const COUNTS = /^([\w-]+?)( to | or |-| and )([\w ]+) (minute|hour|day|week|month|quarter|year|decade|centurie)s$/i;

/** "12 to 18 months" is `P12M` and `P18M`; "the next 12 to 18 months" is one stretch of nobody knows which length. */
function durationEnds(whole: TimeExpression): readonly TimeExpression[] {
  const m = COUNTS.exec(fold(whole.exact));
  const value = m === null ? null : durationValue(readCount(m[3] ?? ''), (m[4] ?? '').toLowerCase());
  if (m === null || value === null) return [whole];
  const [first = '', join = ''] = [m[1], m[2]];
  const second = first.length + join.length;
  return [
    { ...whole, end: whole.start + first.length, exact: whole.exact.slice(0, first.length), mod: null },
    { ...whole, start: whole.start + second, exact: whole.exact.slice(second), value, mod: null },
  ];
}
