import type { Correction } from '../../core/index.ts';

/** In the order in which they were made. */
export type Corrections = readonly Correction[];

/** What a person did to a list of corrections. It says as much about a list that others have changed meanwhile. */
export interface Step {
  readonly before: Corrections;
  readonly after: Corrections;
}

/** The first list without what is in the other. */
export function without(list: Corrections, others: Corrections): Corrections {
  return list.filter(({ id }) => !others.some((other) => other.id === id));
}

/** Does a step to another list than that from which it was made: what it added is added, what it took back goes, what others did stays. */
export function merged({ before, after }: Step, list: Corrections): Corrections {
  const idsOf = (all: Corrections) => new Set(all.map(({ id }) => id));
  const [had, there] = [idsOf(before), idsOf(list)];
  const result = after.filter(({ id }) => there.has(id) || !had.has(id));
  // What others added stands behind what it stood behind.
  let at = 0;
  for (const each of list) {
    const found = result.findIndex(({ id }) => id === each.id);
    if (found >= 0) at = found + 1;
    else if (!had.has(each.id)) {
      result.splice(at, 0, each);
      at += 1;
    }
  }
  return result;
}
