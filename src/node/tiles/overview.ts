import { periodOf, UNITS, type TileCount } from '../../formats/index.ts';

/** So many parts at most; the page draws no more than three hundred. */
const MOST = 1200;
/** A day is the finest part. */
const DAY = 10;

/** Counts what begins on each day. */
export interface DayCounts {
  add(start: string): void;
  /** As fine as there are not too many parts. */
  overview(): readonly TileCount[];
}

export function countDays(): DayCounts {
  const days = new Map<string, number>();
  return {
    add(start) {
      const day = start.slice(0, DAY);
      days.set(day, (days.get(day) ?? 0) + 1);
    },
    overview() {
      let counts: ReadonlyMap<string, number> = days;
      for (const unit of UNITS.filter((one) => one < DAY).toReversed()) if (counts.size > MOST) counts = coarser(counts, unit);
      return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([prefix, events]) => ({ ...periodOf(prefix), events }));
    },
  };
}

function coarser(counts: ReadonlyMap<string, number>, unit: number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [prefix, events] of counts) sums.set(prefix.slice(0, unit), (sums.get(prefix.slice(0, unit)) ?? 0) + events);
  return sums;
}
