import type { Day, EventTime, TimexMod } from './model.ts';
import { lettersOf, splitSentences } from './text/index.ts';
import { intervalOfValue, readTimes, resolveTimes } from './time/index.ts';

/** A time with its place in the calendar. */
export type PlacedTime = Pick<EventTime, 'start' | 'end' | 'granularity' | 'mod'> & { readonly value: string };

/** What a person typed, as a time; or why it is none, in a sentence that says what to do. */
export type TypedTime = PlacedTime | { readonly reason: string };

/** A value with its place in the calendar; null: the calendar does not have it. */
export function placedTime(value: string, mod: TimexMod | null): PlacedTime | null {
  const { interval, granularity } = intervalOfValue(value, mod);
  return interval === null ? null : { ...interval, granularity, value, mod };
}

const HOW = 'Write it like 11 Nov 2022, 11 Nov 2022 15:30, March 2022, 2022 or 1914–1918.';

/** Years that a person writes short: "1914–18", "1914/18". */
const SHORT_YEARS = /^(\d{2})(\d{2}) ?[-–—/] ?(\d{2})$/;
const YEARS = /^(\d{4}) ?[-–—/] ?(\d{4})$/;
/** "about 2014", "c. 1700" */
const ABOUT = /^(?:about|around|roughly|circa|ca?\.) ?(.{4,40})$/i;
/** "11 Nov 2022 03:00", "2022-11-11 3:00": the clock time behind a day. */
const CLOCK = /[ ,T](?:at )?([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/**
 * The time that a person typed, at whatever precision: "March 2022", "11 Nov 2022 03:00", "early 2014", "1914–18". It has to
 * be a time from end to end. "Friday" and "last month" count from `published`.
 */
export function readTime(typed: string, published: Day | null): TypedTime {
  const text = typed.trim();
  if (text === '') return { reason: `Write when it was. ${HOW}` };
  const own = placedTime(text, null);
  if (own !== null) return own;
  const [, century = '', first = '', last = ''] = SHORT_YEARS.exec(text) ?? [];
  if (last !== '') return plain(`${century}${first}/${century}${last}`, text);
  const [, from, until] = YEARS.exec(text) ?? [];
  if (from !== undefined) return plain(`${from}/${until}`, text);
  const [, roughly] = ABOUT.exec(text) ?? [];
  const rough = roughly === undefined ? null : readTime(roughly, published);
  if (rough !== null && 'value' in rough && rough.mod === null) return placedTime(rough.value, 'APPROX') ?? rough;
  const clock = CLOCK.exec(text);
  const [, hour = '', minute = ''] = clock ?? [];
  const date = text.slice(0, clock?.index ?? 0).trim().replace(/,$/, '');
  const day = date === '' ? null : readTime(date, published);
  if (day !== null && 'value' in day && day.granularity === 'day') return plain(`${day.value}T${hour.padStart(2, '0')}:${minute}`, text);
  return wholly(text, published) ?? wholly(text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()), published) ?? { reason: `“${text.slice(0, 60)}” is not understood as a time. ${HOW}` };
}

/** A text that is one time from end to end, but for a word that leads to it; null: it is not. */
function wholly(text: string, published: Day | null): TypedTime | null {
  const [found, ...more] = timesIn(text, published);
  if (found === undefined || more.length > 0 || (found.type !== 'DATE' && found.type !== 'TIME')) return null;
  if (!/^(?:(?:on|in|at|by|from|the) )*$/iu.test(text.slice(0, found.start)) || !/^[.\s]*$/u.test(text.slice(found.end))) return null;
  return placedTime(found.value, found.mod) ?? { reason: `“${text.slice(0, 60)}” leaves open which year or day is meant. ${HOW}` };
}

/** The first time that words tell of; null: none with a place in the calendar. */
export function timeTold(words: string, published: Day | null): PlacedTime | null {
  const found = timesIn(words, published).find(({ type, interval }) => (type === 'DATE' || type === 'TIME') && interval !== null);
  return found === undefined ? null : placedTime(found.value, found.mod);
}

function timesIn(text: string, publication: Day | null) {
  const letters = lettersOf(text);
  return resolveTimes(text, readTimes(text, splitSentences(text, undefined, letters), letters), { publication });
}

/** A value, if the calendar has it. */
function plain(value: string, text: string): TypedTime {
  return placedTime(value, null) ?? { reason: `“${text.slice(0, 60)}” is not in the calendar. ${HOW}` };
}
