import { columnsOfFacts } from './fact-columns.ts';
import type { Fact } from './filters.ts';

const SHOWN = 6;

/** Those of the facts that no filter keeps out which most sources report, the more salient first. One pass that keeps the best. */
export function mostReported(facts: readonly Fact[], masks: Uint16Array): readonly Fact[] {
  const { reporters, salience } = columnsOfFacts(facts);
  const isMore = (one: number, other: number): boolean => {
    const more = (reporters[one] ?? 0) - (reporters[other] ?? 0);
    return more > 0 || (more === 0 && (salience[one] ?? 0) > (salience[other] ?? 0));
  };
  const best: number[] = [];
  /** The fewest reporters among the best, as long as there are enough of them: nearly all of a hundred thousand stop at this. */
  let fewest = 0;
  for (let at = 0; at < facts.length; at += 1) {
    if (masks[at] !== 0 || (reporters[at] ?? 0) < fewest) continue;
    const last = best[SHOWN - 1];
    if (last !== undefined && !isMore(at, last)) continue;
    const place = best.findIndex((other) => isMore(at, other));
    best.splice(place < 0 ? best.length : place, 0, at);
    if (best.length > SHOWN) best.pop();
    if (best.length === SHOWN) fewest = reporters[best[SHOWN - 1] ?? 0] ?? 0;
  }
  return best.flatMap((at) => facts[at] ?? []);
}
