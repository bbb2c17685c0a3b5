import type { Civil } from '../../core/index.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Civil time as milliseconds on an axis without a zone: the wall clock, read as if it were UTC. Reads a hundred thousand in some hundredths of a second. */
export function toAxis(civil: Civil): number {
  const year = digits(civil, 0) * 100 + digits(civil, 2);
  const time = Date.UTC(year, digits(civil, 5) - 1, digits(civil, 8), digits(civil, 11), digits(civil, 14));
  // Date.UTC takes a year under 100 for one of the last century.
  return year >= 100 ? time : new Date(time).setUTCFullYear(year);
}

function digits(civil: Civil, at: number): number {
  return civil.charCodeAt(at) * 10 + civil.charCodeAt(at + 1) - ZERO * 11;
}

const ZERO = '0'.charCodeAt(0);

/** The nearest minute of the wall clock; years are kept within 0100 and 9999, which is what the axis can show. */
export function fromAxis(time: number): Civil {
  const kept = Math.min(LAST, Math.max(FIRST, Math.round(time / MINUTE) * MINUTE));
  return new Date(kept).toISOString().slice(0, 16) as Civil;
}

const FIRST = Date.UTC(100, 0, 1);
const LAST = Date.UTC(9999, 11, 31, 23, 59);
