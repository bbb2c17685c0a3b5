import type { Stretch } from './time-window.ts';

/** Moves and shortens a stretch until it lies within the reach, whatever both are counted in. A file of its own: the page takes it without the timeline. */
export function keepWithin(stretch: Stretch, reach: Stretch): Stretch {
  const length = Math.min(stretch.to - stretch.from, reach.to - reach.from);
  const from = Math.min(Math.max(stretch.from, reach.from), reach.to - length);
  return { from, to: from + length };
}
