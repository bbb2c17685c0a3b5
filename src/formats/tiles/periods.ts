import type { Civil } from '../../core/index.ts';
import { civilOf, minutesOf, readCivil } from '../../when/index.ts';

/** How many letters of a civil time name its millennium, century, decade, year, month, day, hour and minute. */
export const UNITS: readonly number[] = [1, 2, 3, 4, 7, 10, 13, 16];

const LATEST = '9999-12-31T23:59';

/** The name of a period in files: no colon may stand there. */
export function keyOf(prefix: string): string {
  return prefix.replace(':', '');
}

/** The period of the times that begin with these letters, of which there are as many as a unit has. Half-open. */
export function periodOf(prefix: string): { readonly from: Civil; readonly to: Civil } {
  const { length } = prefix;
  const from = civil(length <= 4 ? `${prefix.padEnd(4, '0')}-01-01T00:00` : `${prefix}${'-01-01T00:00'.slice(length - 4)}`);
  const year = Number(prefix.slice(0, Math.min(4, length)));
  if (length <= 4) return { from, to: startOf((year + 1) * 10 ** (4 - length), 1) };
  if (length === 7) {
    const month = Number(prefix.slice(5));
    return { from, to: month === 12 ? startOf(year + 1, 1) : startOf(year, month + 1) };
  }
  return { from, to: civilOf(minutesOf(from) + (length === 10 ? 1440 : length === 13 ? 60 : 1)) };
}

/** Of the year 0, which no calendar has, the first minute of the year 1. */
function startOf(year: number, month: number): Civil {
  return year > 9999 ? civil(LATEST) : civil(`${String(Math.max(1, year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-01T00:00`);
}

function civil(text: string): Civil {
  const read = readCivil(text.startsWith('0000') ? `0001${text.slice(4)}` : text);
  if (read === null) throw new Error(`${text} is no time of the calendar.`);
  return read;
}

/** The length of the prefix that names a day: what is told by days begins at midnight, and would stand in the first hour alone. */
const DAY = 10;
/** Fewer parts than these are few, and a finer unit is better. */
const SEVERAL = 8;

/**
 * The unit that parts times into several groups and at most `most`, as the length of its prefix: the coarsest that gives enough, and
 * none finer than a day unless all are of one. Null: they all begin in one minute. `prefixes`: of all times, equally long, which is
 * as fine as the answer may be.
 */
export function partingUnit(prefixes: Iterable<string>, most: number): number | null {
  const all = [...new Set(prefixes)];
  const longest = all[0]?.length ?? 0;
  const fitting = UNITS.filter((unit) => unit <= longest).map((unit) => [unit, new Set(all.map((prefix) => prefix.slice(0, unit))).size] as const).filter(([, count]) => count >= 2 && count <= most);
  const [first] = fitting;
  if (first === undefined || first[0] > DAY) return first?.[0] ?? null;
  const best = fitting.filter(([unit]) => unit <= DAY).reduce((a, b) => (a[1] >= SEVERAL || b[1] <= a[1] ? a : b));
  return best[0];
}
