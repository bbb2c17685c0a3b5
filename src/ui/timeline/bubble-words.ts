import { periodLabel } from './axis-labels.ts';
import type { Bubble } from './bubbles.ts';
import { DAY } from './civil-time.ts';

/** Longer than this it is said without the days of the week. */
const WEEK = 7;

/** When what a bubble holds begins and ends, as coarse as that is: hours of moments of one day, else days. "Fri 11 – Sat 12 Nov 2022" */
export function spanLabel({ span: { from, to }, exact }: Pick<Bubble, 'span' | 'exact'>): string {
  const first = Math.floor(from / DAY) * DAY;
  if (exact && to < first + DAY) return `${day(first)}, ${clock(from)}${to === from ? '' : `–${clock(to)}`}`;
  const end = exact ? (Math.floor(to / DAY) + 1) * DAY : Math.max(first + DAY, Math.ceil(to / DAY) * DAY);
  if (end === first + DAY || end - first > WEEK * DAY) return periodLabel(first, end);
  const [a, b] = [day(first), day(end - DAY)];
  // " Nov 2022" and " 2022" are said once.
  const same = [9, 5].find((letters) => a.slice(-letters) === b.slice(-letters)) ?? 0;
  return `${a.slice(0, a.length - same)} – ${b}`;
}

function day(time: number): string {
  return periodLabel(time, time + DAY);
}

function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 16);
}
