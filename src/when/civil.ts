import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { Civil, Day } from '../core/index.ts';

const CIVIL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;
const FIRST = Date.parse('0001-01-01T00:00:00Z') / 60_000;
const LAST = Date.parse('9999-12-31T23:59:00Z') / 60_000;

/** Minutes from 1970 on the wall calendar, as if it were UTC: the system's zone has no say. */
export function minutesOf(civil: Civil): number {
  return Date.parse(`${civil}:00Z`) / 60_000;
}

/** The inverse of `minutesOf`, kept within the years 1 to 9999, which the fixed width can hold. */
export function civilOf(minutes: number): Civil {
  const kept = Math.min(LAST, Math.max(FIRST, Math.round(minutes)));
  return new UTCDateMini(kept * 60_000).toISOString().slice(0, 16) as Civil;
}

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`; null for anything else, also for a 30 February. */
export function readCivil(text: string): Civil | null {
  if (!CIVIL.test(text)) return null;
  const full = text.length === 10 ? `${text}T00:00` : text;
  const ms = Date.parse(`${full}:00Z`);
  if (Number.isNaN(ms) || new UTCDateMini(ms).toISOString().slice(0, 16) !== full) return null;
  return full as Civil;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function readDay(text: string): Day | null {
  return text.length === 10 && readCivil(text) !== null ? (text as Day) : null;
}

/** The shortest form that `readCivil` reads back: midnight is left off. */
export function shortCivil(civil: Civil): string {
  return civil.endsWith('T00:00') ? civil.slice(0, 10) : civil;
}

/** The instant as a date whose local fields are its UTC fields, for date-fns. */
export function dateOf(civil: Civil): Date {
  return new UTCDateMini(minutesOf(civil) * 60_000);
}

export const MINUTES_A_DAY = 1440;

/** Midnight at or before. */
export function startOfDay(civil: Civil): Civil {
  return civilOf(Math.floor(minutesOf(civil) / MINUTES_A_DAY) * MINUTES_A_DAY);
}

/** Midnight at or after. */
export function endOfDay(civil: Civil): Civil {
  return civilOf(Math.ceil(minutesOf(civil) / MINUTES_A_DAY) * MINUTES_A_DAY);
}
