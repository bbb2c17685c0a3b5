import type { TimeExpression } from '../model.ts';
import { fold } from '../text/index.ts';
import { intervalOfValue } from './value.ts';

const JOIN = / ?-{1,2} ?|\/| ?& ?| (?:to|through|until|till|and) /;

/**
 * The two ends of each stretch as expressions of their own, as TimeML has them: "between 1994 and 1996" is `1994` and
 * `1996`. Everything else stays as it is. The ends have no modifier.
 */
export function rangeEnds(expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  return expressions.flatMap((whole) => {
    const slash = whole.value.indexOf('/');
    const join = slash < 0 ? null : JOIN.exec(fold(whole.exact));
    if (join === null) return [whole];
    const end = (from: number, to: number, value: string): TimeExpression => {
      const dated = intervalOfValue(value, null);
      return { ...whole, start: whole.start + from, end: whole.start + to, exact: whole.exact.slice(from, to), value, mod: null, ...dated };
    };
    return [end(0, join.index, whole.value.slice(0, slash)), end(join.index + join[0].length, whole.exact.length, whole.value.slice(slash + 1))];
  });
}
