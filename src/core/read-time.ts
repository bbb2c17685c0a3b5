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

const HOW = 'Write it like 11 Nov 2022, 11 Nov 2022, morning, 11 Nov 2022 15:30, March 2022, 2022 or 1914–1918.';

/** Years that a person writes short: "1914–18", "1914/18". */
const SHORT_YEARS = /^(\d{2})(\d{2}) ?[-–—/] ?(\d{2})$/;
const YEARS = /^(\d{4}) ?[-–—/] ?(\d{4})$/;
/** A year before 1000, which is written without noughts. */
const EARLY_YEAR = /^\d{1,3}$/;
/** "about 2014", "c. 1700", "before 3 May": a word that says on which side of a time, or how near. */
const LEAD = /^(about|around|roughly|circa|ca\.?|c\.|before|after|by|until|from|since|early(?: on| in)?|mid(?:dle of)?|late(?: on| in)?) ?([^ ].{0,60})$/i;
/** "11 Nov 2022 03:00", "2022-11-11 3:00": the clock time behind a day. */
const CLOCK = /[ ,T](?:at )?([01]?\d|2[0-3])[:.]([0-5]\d)$/;
/** "11 Nov 2022, morning": the part of a day behind it. */
const PART = /[ ,](?:in the |at )?(morning|midday|afternoon|evening|night|daytime)$/i;
/** "11 Nov 2022 – 3 Dec 2022" */
const ENDS = /^(.{4,40}?) [-–—] (.{4,40})$/;

const MODS: ReadonlyMap<string, TimexMod> = new Map([
  ...['about', 'around', 'roughly', 'circa', 'ca', 'ca.', 'c.'].map((word) => [word, 'APPROX'] as const), ['before', 'BEFORE'], ['after', 'AFTER'], ['by', 'ON_OR_BEFORE'], ['until', 'ON_OR_BEFORE'],
  ['from', 'ON_OR_AFTER'], ['since', 'ON_OR_AFTER'], ['early', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'],
]);
const PARTS: ReadonlyMap<string, string> = new Map([['morning', 'MO'], ['midday', 'MI'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI'], ['daytime', 'DT']]);

/**
 * The time that a person typed, at whatever precision: "March 2022", "11 Nov 2022, morning", "early 2014", "1914–18". It has to
 * be a time from end to end. "Friday" and "last month" count from `published`.
 */
export function readTime(typed: string, published: Day | null): TypedTime {
  const text = typed.trim();
  if (text === '') return { reason: `Write when it was. ${HOW}` };
  const own = placedTime(EARLY_YEAR.test(text) ? text.padStart(4, '0') : text, null);
  if (own !== null) return own;
  const [, century = '', first = '', last = ''] = SHORT_YEARS.exec(text) ?? [];
  if (last !== '') return plain(`${century}${first}/${century}${last}`, text);
  const [, from, until] = YEARS.exec(text) ?? [];
  if (from !== undefined) return plain(`${from}/${until}`, text);
  return partOfDay(text, published) ?? led(text, published) ?? between(text, published)
    ?? wholly(text, published) ?? wholly(text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()), published) ?? { reason: `“${text.slice(0, 60)}” is not understood as a time. ${HOW}` };
}

/** A time as a part of another: what is said of it is said already, or it leaves something open. */
function bare(text: string, published: Day | null): PlacedTime | null {
  const read = text.trim() === '' ? null : readTime(text, published);
  return read !== null && 'value' in read && read.mod === null ? read : null;
}

/** A clock time or a part of a day behind its day; null: it is neither. */
function partOfDay(text: string, published: Day | null): TypedTime | null {
  const [clock, part] = [CLOCK.exec(text), PART.exec(text)];
  const [, hour = '', minute = ''] = clock ?? [];
  const time = clock !== null ? `${hour.padStart(2, '0')}:${minute}` : PARTS.get((part?.[1] ?? '').toLowerCase());
  const day = time === undefined ? null : bare(text.slice(0, (clock ?? part)?.index ?? 0).replace(/,$/, ''), published);
  return day?.granularity === 'day' && !day.value.includes('/') ? plain(`${day.value}T${time}`, text) : null;
}

/** A time with a word before it that says on which side of it, or how near; null: it has none, or the rules read both as one. */
function led(text: string, published: Day | null): TypedTime | null {
  const [, word = '', rest = ''] = LEAD.exec(text) ?? [];
  const mod = MODS.get(word.toLowerCase().replace(/ (?:on|in|of)$/, ''));
  if (mod === undefined) return null;
  const asOne = mod === 'START' || mod === 'MID' || mod === 'END' ? wholly(text, published) : null;
  if (asOne !== null && 'value' in asOne) return asOne;
  const time = bare(rest.replace(/^-/, ''), published);
  return time === null ? null : placedTime(time.value, mod);
}

/** From one time to another that is as fine; null: it is no such stretch. */
function between(text: string, published: Day | null): TypedTime | null {
  const [, from = '', until = ''] = ENDS.exec(text) ?? [];
  const [first, last] = [bare(from, published), bare(until, published)];
  return first === null || last === null || first.granularity !== last.granularity || `${first.value}${last.value}`.includes('/') ? null : plain(`${first.value}/${last.value}`, text);
}

/** A text that is one time from end to end, but for a word that leads to it; null: it is not. */
function wholly(text: string, published: Day | null): TypedTime | null {
  const [found, ...more] = timesIn(text, published);
  if (found === undefined || more.length > 0 || (found.type !== 'DATE' && found.type !== 'TIME')) return null;
  if (!/^(?:(?:on|in|at|the) )*$/iu.test(text.slice(0, found.start)) || !/^[.\s]*$/u.test(text.slice(found.end))) return null;
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
