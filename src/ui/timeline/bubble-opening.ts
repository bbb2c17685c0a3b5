import { standsIn, type Part } from './bubbles.ts';
import { MINUTE } from './civil-time.ts';
import { at, lowerBound } from './columns.ts';
import type { MarkIndex } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { widen, type Stretch } from './time-window.ts';

/** So much of the window at most is a step closer. */
const CLOSER = 0.7;

/** What a bubble holds, by position, which is in the order of time, without what is only counted. Looks at each: only what is pressed is asked. */
export function positionsIn(index: MarkIndex, lane: string, live: readonly Mark[], part: Part): readonly number[] {
  const drawn = new Set(live.map(({ position }) => position));
  const held: number[] = [];
  for (const { position, from, to, longest, sums } of index.buckets.get(lane) ?? []) {
    if (sums !== undefined) continue;
    const end = lowerBound(from, part.to);
    for (let place = lowerBound(from, part.edge ? part.from - longest : part.from); place < end; place += 1) {
      const own = at(position, place);
      if (!drawn.has(own) && standsIn({ from: at(from, place), to: at(to, place) }, part)) held.push(own);
    }
  }
  return held.sort((a, b) => a - b);
}

/** Whether a zoom parts what a bubble holds: not where most of it begins together, or before the bubble's time. `begins`: where each of it begins. */
export function canPart(begins: readonly number[], part: Part): boolean {
  const together = new Map<number, number>();
  for (const begin of begins) {
    const minute = Math.floor(Math.max(begin, part.from) / MINUTE);
    together.set(minute, (together.get(minute) ?? 0) + 1);
  }
  return Math.max(0, ...together.values()) * 2 <= begins.length;
}

/** The window about what a bubble holds. Null: the one that is shown is as close already. */
export function closerLook({ from, to }: Stretch, window: Stretch): Stretch | null {
  const closer = widen({ from, to }, 0.15, 30 * MINUTE);
  return closer.to - closer.from < (window.to - window.from) * CLOSER ? closer : null;
}
