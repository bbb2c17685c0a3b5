import { format } from './format.ts';
import type { Civil, EventTime, TimexMod } from '../core/index.ts';
import { MINUTES_A_DAY, civilOf, dateOf, minutesOf, readCivil } from './civil.ts';
import { openValueText, partName } from './timex.ts';

/** The parts of a time that the words need; an event's time has them all. */
export type Timed = Pick<EventTime, 'start' | 'end' | 'granularity' | 'value' | 'mod' | 'zone'>;

/** The time as precise as the reports give it, and no more: "Fri 11 Nov 2022, morning", "early March 2022", "No date". */
export function whenText(time: Timed): string {
  const { start, end } = time;
  if (start === null || end === null) return openValueText(time.value) ?? 'No date';
  const named = namedMoment(time) ?? start;
  return hasClock(time) ? `${day(named)}, ${clockText(time)}` : coarseText(named, end, time);
}

/** The same where it stands by itself, in a file that other programs read: what no words date says so. */
export function toldWhen(time: Timed & Pick<EventTime, 'certainty'>): string {
  return time.certainty === 'reported' ? `reported ${whenText(time)}; no words say when` : whenText(time);
}

/** What stands before a time that no words state: that it was worked out, or is the day of its report. Empty: words state it, or it is not known. */
export function signOf({ certainty }: Pick<EventTime, 'certainty'>): '' | '~' | 'reported ' {
  return certainty === 'inferred' ? '~' : certainty === 'reported' ? 'reported ' : '';
}

/** What is left to say under the heading of `groupText`; empty where the heading says it all. */
export function whenInGroup(time: Timed): string {
  if (time.start === null) return openValueText(time.value) ?? '';
  if (hasClock(time)) return clockText(time);
  return time.granularity === 'day' && (time.mod !== null || isRange(time)) ? whenText(time) : '';
}

/** The moment that the day of a time is read from; null: its time is no day and no part of one. */
function momentOfDay(time: Timed): Civil | null {
  return time.start !== null && (hasClock(time) || (time.granularity === 'day' && !isRange(time))) ? namedMoment(time) ?? time.start : null;
}

/** The day under whose name the list puts an event; null: its time is no day and no part of one. */
export function groupDay(time: Timed): string | null {
  return momentOfDay(time)?.slice(0, 10) ?? null;
}

/** Whether the words give an hour, or a part of the day. */
export function hasClock({ granularity }: Timed): boolean {
  return granularity === 'minute' || granularity === 'hour' || granularity === 'part';
}

/** The heading under which the list puts an event: its day, or the coarse time itself. */
export function groupText(time: Timed): string {
  if (time.start === null) return 'No date known';
  const moment = momentOfDay(time);
  if (moment !== null) return format(dateOf(moment), 'EEEE d MMMM yyyy');
  const text = whenText(time);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What goes into the attribute of a `<time>` element; null where HTML has no form for it. */
export function machineText(time: Timed): string | null {
  if (time.start === null) return null;
  const named = namedMoment(time) ?? time.start;
  switch (time.granularity) {
    case 'minute': case 'hour': return named;
    case 'part': case 'day': return named.slice(0, 10);
    case 'month': return named.slice(0, 7);
    case 'year': return named.slice(0, 4);
    default: return null;
  }
}

/** Several days that the words name, not one day with vague edges. */
function isRange({ start, end, mod, value }: Timed): boolean {
  if (start === null || end === null || mod !== null || /^\d{4}-\d\d-\d\d$/.test(value ?? '')) return false;
  return minutesOf(end) - minutesOf(start) > MINUTES_A_DAY;
}

/**
 * Where the words themselves point: "about 3 a.m." is named 03:00, though its interval begins earlier. Null where the value
 * names no month, day or clock time of its own.
 */
function namedMoment({ value }: Timed): Civil | null {
  const [, date, clock] = /^(\d{4}(?:-\d\d){0,2})(?=$|[T/])(?:T(\d\d(?::\d\d)?))?/.exec(value ?? '') ?? [];
  if (date === undefined) return null;
  return readCivil(`${date.padEnd(10, '-01')}T${clock === undefined ? '00:00' : clock.padEnd(5, ':00')}`);
}

function day(civil: Civil): string {
  return format(dateOf(civil), 'EEE d MMM yyyy');
}

function clockText(time: Timed): string {
  const { start, end, granularity, value, mod, zone } = time;
  if (start === null || end === null) return '';
  const stated = zone === null ? '' : ` (${zone})`;
  if (granularity !== 'part') {
    const named = /T\d\d/.test(value ?? '') ? namedMoment(time) : null;
    return `${prefix(mod)}${(named ?? start).slice(11)}${stated}`;
  }
  const part = partName(value);
  const last = civilOf(minutesOf(end) - 1);
  const clock = `between ${start.slice(11)} and ${end.slice(11)}`;
  // A night has two days; saying only the first would put it a day too early for many readers.
  if (part === 'night' && last.slice(0, 10) !== start.slice(0, 10)) return `night to ${format(dateOf(last), 'EEE d MMM')}${stated}`;
  return `${part === null ? clock : `${edge(mod)}${part}`}${stated}`;
}

function coarseText(start: Civil, end: Civil, time: Timed): string {
  const { granularity, mod, value } = time;
  const last = civilOf(minutesOf(end) - 1);
  switch (granularity) {
    case 'week': return minutesOf(end) - minutesOf(start) > 7 * MINUTES_A_DAY ? range(start, last, 'd MMM') : `${edgeOf(mod, 'the ')}week of ${day(start)}`;
    case 'month': {
      if (mod === null && start.slice(0, 7) !== last.slice(0, 7)) return range(start, last, 'MMMM');
      return `${edge(mod)}${format(dateOf(start), 'MMMM yyyy')}`;
    }
    case 'season': {
      const season = seasonName(value);
      return season === null ? range(start, last, 'MMMM') : `${edge(mod)}${season}`;
    }
    case 'quarter': return `${edgeOf(mod, '')}${format(dateOf(start), 'QQQQ')} of ${Number(start.slice(0, 4))}`;
    case 'year': return start.slice(0, 4) === last.slice(0, 4) || mod !== null
      ? `${edge(mod)}${Number(start.slice(0, 4))}` : `${Number(start.slice(0, 4))}–${Number(last.slice(0, 4))}`;
    case 'decade': return `${edgeOf(mod, 'the ')}${Number(start.slice(0, 3))}0s`;
    // The middle decides, so that a century may be counted from 1900 or from 1901.
    case 'century': return `${edgeOf(mod, 'the ')}${ordinal(Math.floor((Number(start.slice(0, 4)) + 50) / 100) + 1)} century`;
    case 'weekend': return `weekend of ${range(start, last, 'd MMM')}`;
    default: return isRange(time) ? range(start, last, 'd MMM') : `${edgeOf(mod, '')}${day(start)}`;
  }
}

/** "9–12 Nov 2022", "30 Oct – 2 Nov 2022", "March–May 2022": both ends are in. */
export function range(first: Civil, last: Civil, unit: 'd MMM' | 'MMMM'): string {
  const a = dateOf(first);
  const b = dateOf(last);
  const year = last.slice(0, 4);
  if (first.slice(0, 10) === last.slice(0, 10)) return unit === 'd MMM' ? day(first) : format(a, 'MMMM yyyy');
  if (first.slice(0, 4) !== year) return `${format(a, `${unit} yyyy`)} – ${format(b, `${unit} yyyy`)}`;
  if (unit === 'MMMM') return first.slice(0, 7) === last.slice(0, 7) ? format(a, 'MMMM yyyy') : `${format(a, 'MMMM')}–${format(b, 'MMMM yyyy')}`;
  return first.slice(0, 7) === last.slice(0, 7) ? `${format(a, 'd')}–${format(b, 'd MMM yyyy')}` : `${format(a, unit)} – ${format(b, `${unit} yyyy`)}`;
}

/** "20th" */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

const SEASONS: ReadonlyMap<string, string> = new Map([['SP', 'spring'], ['SU', 'summer'], ['FA', 'autumn'], ['WI', 'winter']]);

function seasonName(value: string | null): string | null {
  const season = value === null ? null : /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season === null) return null;
  return `${SEASONS.get(season[2] ?? '') ?? ''} ${Number(season[1])}`;
}

function prefix(mod: TimexMod | null): string {
  switch (mod) {
    case 'APPROX': return 'about ';
    case 'BEFORE': return 'before ';
    case 'AFTER': return 'after ';
    case 'ON_OR_BEFORE': return 'by ';
    case 'ON_OR_AFTER': return 'from ';
    default: return '';
  }
}

/** "early March", "mid-March", "end of March", "about March". */
function edge(mod: TimexMod | null): string {
  if (mod === 'START') return 'early ';
  if (mod === 'MID') return 'mid-';
  if (mod === 'END') return 'end of ';
  return prefix(mod);
}

/** For words that do not take a bare "early" or "mid-": "early on Fri 11 Nov", "early in the week of …". */
function edgeOf(mod: TimexMod | null, article: '' | 'the '): string {
  const join = article === '' ? 'on ' : 'in ';
  if (mod === 'START') return `early ${join}${article}`;
  if (mod === 'MID') return `in the middle of ${article}`;
  if (mod === 'END') return `late ${join}${article}`;
  return `${prefix(mod)}${article}`;
}
