/** Events that a file lists, as the text of a list of events: the core reads a row as one event, and tells nothing else of it. */
import { addDays, dayWritten, isDay, listedEvents } from '../../core/index.ts';
import type { FormRead, Said } from '../forms/form.ts';
import { parseHtml } from '../parse-markup.ts';
import { textOf } from '../text-of.ts';

export interface FileEvent {
  /** "2031", "2031-05", "2031-05-06" or "2031-05-06T14:00"; null: it does not say, or not in a way that has one meaning. */
  readonly start: string | null;
  /** The last that is in it; null: it is as long as its start. */
  readonly end: string | null;
  /** The clock is that of UTC. */
  readonly utc?: boolean;
  readonly title: string;
  readonly words: string;
  /** Where it stands in the file: "line 4". */
  readonly place: string;
}

/** One record for the file; `said`: what is amiss with it besides. */
export function eventsAsText(events: readonly FileEvent[], title: string, said: readonly Said[]): FormRead {
  const rows = events.filter((event) => event.title !== '').map(rowOf);
  const nameless = events.length - rows.length;
  const undated = rows.filter(({ dated }) => !dated).map(({ place }) => place);
  const notes: Said[] = [
    ...(nameless > 0 ? [`${nameless} of its ${events.length} events have no title and were left out.`] : []),
    ...(undated.length > 0 ? [`Of its ${events.length} events ${undated.length} have no day, or one that can be read in two ways: they are told without (${undated.slice(0, NAMED).join(', ')}${undated.length > NAMED ? ', …' : ''}).`] : []),
  ].map((message) => ({ message, record: null }));
  return { records: rows.length === 0 ? [] : [{ text: rows.map(({ text }) => text).join('\n\n'), title }], said: [...said, ...notes], whole: true };
}

/** So many are named one by one. */
const NAMED = 10;

function rowOf({ start, end, utc = false, title, words, place }: FileEvent): { readonly text: string; readonly dated: boolean; readonly place: string } {
  const line = (when: string): string => `${when} | ${title} | ${place}`;
  const zone = utc ? 'Z' : '';
  const spans = start === null ? [] : [...(end === null || end === start ? [] : [`${start}/${end}${zone}`]), `${start}${zone}`];
  const first = spans.map(line).find((each) => listedEvents(each) !== null);
  return { text: [first ?? line('undated'), ...(words === '' ? [] : [words])].join('\n'), dated: first !== undefined, place };
}

/** On one line, without a bar, which parts what stands in a row. */
export const titleOf = (written: string): string => plain(written).replace(/\s+/g, ' ').replaceAll(' | ', ' / ').trim();

/** Without a blank line, which parts the rows. */
export const wordsOf = (written: string): string => plain(written).split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');

const plain = (written: string): string => (/<\/?[a-z][^<>]{0,500}>/i.test(written) ? textOf(parseHtml(written).root) : written);

const CLOCK = /(?:^|[^\d:])(\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?: ?([ap])\.?m\b)?/i;

/** A day, month, year or time as people and programs write it; null: it is none, or could be two. */
export function whenWritten(written: string): string | null {
  const cell = written.trim();
  if (/^\d{4}(?:-\d\d)?$/.test(cell)) return cell;
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(cell)?.[0] ?? dayWritten(cell);
  return day === null ? null : withClock(day, cell);
}

/** A day with the clock that stands in some words, if one does. */
export function withClock(day: string, words: string): string {
  const [, hour = '', minute = '', half] = CLOCK.exec(words.replace(/T(?=\d\d:)/, ' ')) ?? [];
  if (hour === '' || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? day : `${day}T${String(hours).padStart(2, '0')}:${minute}`;
}

/** Year, month and day from cells or fields of their own; null: no year of four figures. */
export function whenOfParts(year: string, month: string, day: string, clock: string): string | null {
  if (!/^\d{1,4}$/.test(year) || Number(year) === 0) return null;
  const two = (part: string): string | null => (/^\d{1,2}$/.test(part) ? part.padStart(2, '0') : null);
  const [y, m, d] = [year.padStart(4, '0'), two(month), two(day)];
  return m === null ? y : d === null ? `${y}-${m}` : withClock(`${y}-${m}-${d}`, clock);
}

/** Both ends as the list has them. Programs that count in midnights end what lasts a day with the next. */
export function wholeDays(start: string | null, end: string | null): Pick<FileEvent, 'start' | 'end'> {
  const midnight = /T00:00$/;
  if (start === null || end === null || !midnight.test(end) || end <= start) return { start, end: end !== null && start !== null && end < start ? null : end };
  return midnight.test(start) ? { start: start.slice(0, 10), end: dayBefore(end.slice(0, 10)) } : { start, end };
}

export const dayBefore = (day: string): string => (isDay(day) ? addDays(day, -1) : day);
