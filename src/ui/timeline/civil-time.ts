import type { Civil } from '../../core/index.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Civil time as milliseconds on an axis without a zone: the wall clock, read as if it were UTC. */
export function toAxis(civil: Civil): number {
  return Date.UTC(
    Number(civil.slice(0, 4)), Number(civil.slice(5, 7)) - 1, Number(civil.slice(8, 10)),
    Number(civil.slice(11, 13)), Number(civil.slice(14, 16)),
  );
}

/** The nearest minute of the wall clock; years are kept within 0100 and 9999, which is what the axis can show. */
export function fromAxis(time: number): Civil {
  const kept = Math.min(LAST, Math.max(FIRST, Math.round(time / MINUTE) * MINUTE));
  return new Date(kept).toISOString().slice(0, 16) as Civil;
}

const FIRST = Date.UTC(100, 0, 1);
const LAST = Date.UTC(9999, 11, 31, 23, 59);
