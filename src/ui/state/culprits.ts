import { FILTER_BITS, type FilterName } from './filters.ts';

/** A filter that leaves nothing, with the number of events that come back without it. */
export interface Culprit {
  readonly filters: readonly FilterName[];
  readonly without: number;
}

/** What to blame when nothing passes: each filter that does it alone, else all of them together. Details that are folded come first, and are no event that another filter would bring back. Empty: something is shown, or there is nothing. */
export function culpritsOf(masks: Uint16Array): readonly Culprit[] {
  const alone = new Map<number, number>();
  let all = 0;
  let any = 0;
  for (const mask of masks) {
    if (mask === 0) return [];
    if ((mask & FILTER_BITS.story) !== 0) continue;
    add(alone, mask);
    // What is folded comes back by being unfolded alone.
    if ((mask & FILTER_BITS.details) !== 0) continue;
    any += 1;
    all |= mask;
  }
  const names = filterNames();
  const folded = alone.get(FILTER_BITS.details) ?? 0;
  const single = names.flatMap((filter) => {
    const without = alone.get(FILTER_BITS[filter]) ?? 0;
    return without > 0 ? [{ filters: [filter], without }] : [];
  }).sort((a, b) => b.without - a.without);
  if (folded > 0) return [{ filters: ['details'], without: folded }, ...single];
  return single.length > 0 || any === 0 ? single : [{ filters: names.filter((filter) => (all & FILTER_BITS[filter]) !== 0), without: any }];
}

function filterNames(): readonly FilterName[] {
  return ['hits', 'period', 'person', 'place', 'organisation', 'sources', 'kinds', 'least', 'differing', 'recounted'];
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
