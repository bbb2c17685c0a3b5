import type { EventKind } from '../../core/index.ts';
import { columnsOfFacts, KINDS, type Numbered } from './fact-columns.ts';
import { bitOfName, FILTER_BITS, LEAST, type Fact } from './filters.ts';

/** How many events each choice of a filter would show, the other filters as they are. */
export interface Tally {
  readonly sources: ReadonlyMap<string, number>;
  readonly kinds: Readonly<Record<EventKind, number>>;
  readonly names: ReadonlyMap<string, number>;
  /** By the number of sources, from two on: how many events have so many or more. */
  readonly least: ReadonlyMap<number, number>;
  /** With any number of sources. */
  readonly any: number;
  readonly differing: number;
  readonly recounted: number;
  readonly stories: ReadonlyMap<string, number>;
}

export function tallyOf(facts: readonly Fact[], masks: Uint16Array): Tally {
  const { sources, names, stories, kind, reporters, differs, recounts } = columnsOfFacts(facts);
  const ofKind = new Uint32Array(KINDS.length);
  /** By the number of sources. */
  const told = new Uint32Array(sources.values.length + 1);
  let differing = 0;
  let recounted = 0;
  let any = 0;
  for (let at = 0; at < facts.length; at += 1) {
    const mask = masks[at] ?? 0;
    if ((mask & ~FILTER_BITS.kinds) === 0) ofKind[kind[at] ?? 0] = (ofKind[kind[at] ?? 0] ?? 0) + 1;
    if ((mask & ~FILTER_BITS.least) === 0) {
      any += 1;
      told[reporters[at] ?? 0] = (told[reporters[at] ?? 0] ?? 0) + 1;
    }
    if ((mask & ~FILTER_BITS.differing) === 0 && differs[at] === 1) differing += 1;
    if ((mask & ~FILTER_BITS.recounted) === 0 && recounts[at] === 1) recounted += 1;
  }
  const [event = 0, statement = 0, projection = 0] = ofKind;
  const kinds = { event, statement, projection };
  const least = new Map(LEAST.flatMap((step) => {
    const count = told.subarray(step).reduce((sum, each) => sum + each, 0);
    return count === 0 ? [] : [[step, count] as const];
  }));
  return {
    kinds, least, any, differing, recounted,
    sources: countsOf(sources, masks, () => FILTER_BITS.sources), stories: countsOf(stories, masks, () => FILTER_BITS.story), names: countsOf(names, masks, bitOfName),
  };
}

/**
 * How often each value stands with facts that nothing keeps out but the filter that the value belongs to. `masks`: by fact the
 * bits of the filters that keep it out; `bitOf`: the bit of the value's own filter.
 */
function countsOf({ values, first, number }: Numbered, masks: Uint16Array, bitOf: (value: string) => number): ReadonlyMap<string, number> {
  const sums = new Uint32Array(values.length);
  const others = Uint16Array.from(values, (value) => ~bitOf(value));
  for (let fact = 0; fact < masks.length; fact += 1) {
    const mask = masks[fact] ?? 0;
    // What two filters keep out counts for neither: more than one bit is set.
    if ((mask & (mask - 1)) !== 0) continue;
    const end = first[fact + 1] ?? 0;
    for (let place = first[fact] ?? 0; place < end; place += 1) {
      const value = number[place] ?? 0;
      if ((mask & (others[value] ?? 0)) === 0) sums[value] = (sums[value] ?? 0) + 1;
    }
  }
  return new Map(values.flatMap((value, at) => (sums[at] === 0 ? [] : [[value, sums[at] ?? 0] as const])));
}
