import type { Day } from '../model.ts';
import { fold } from '../text/index.ts';
import { addDays, day, isDay } from '../time/index.ts';
import { fullDates } from './full-date.ts';
import type { Given } from './given.ts';

/** An article as a corpus holds it. */
export interface CorpusRecord {
  readonly text: string;
  readonly given: Given;
  /** What of it could not be used, in a plain sentence each; the rest is. */
  readonly flaws: readonly string[];
}

/** Reads `{docId | id, title, text, date | published, modified | updated, source, url}`; unknown fields are ignored. Else says in a plain sentence why it is no article. */
export function readRecord(value: unknown): CorpusRecord | { readonly reason: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: `It is ${nameOf(value)}, not an object with a "text".` };
  const record = new Map<string, unknown>(Object.entries(value));
  const text = record.get('text');
  if (text === undefined || text === null) return { reason: 'It has no "text".' };
  if (typeof text !== 'string') return { reason: `Its "text" is ${nameOf(text)}, not a string.` };
  if (!/\S/.test(text)) return { reason: 'Its "text" is empty.' };

  const flaws: string[] = [];
  const words = (...keys: readonly string[]): string | null => {
    const key = keys.find((each) => record.get(each) !== undefined && record.get(each) !== null);
    if (key === undefined) return null;
    const held = record.get(key);
    if (typeof held === 'string') return held.trim() === '' ? null : held.trim();
    if (typeof held === 'number') return String(held);
    flaws.push(`Its "${key}" is ${nameOf(held)}, so it was left out.`);
    return null;
  };
  const written = words('date', 'published');
  const published = written === null ? null : dayWritten(written);
  if (written !== null && published === null) flaws.push(`Its date "${written.slice(0, 40)}" is not one full day of the calendar, so it was left out: write it as YYYY-MM-DD.`);
  const changed = words('modified', 'updated');
  const publisher = record.get('source');
  if (typeof publisher === 'object' && publisher !== null && 'name' in publisher) record.set('source', publisher.name);
  const source = words('source');
  // A program that clips pages calls their address the source.
  const address = source !== null && /^https?:\/\/\S+$/i.test(source);
  return { text, given: { externalId: words('docId', 'id'), url: words('url') ?? (address ? source : null), title: words('title'), published, source: address ? null : source, modified: changed === null ? null : dayWritten(changed) }, flaws };
}

/** "2031-05-06", "2031-05-06T08:00:00Z", "20310506", "Tuesday, May 6, 2031 at 8:00": the day as written, whatever the zone. Null: none, or two. */
export function dayWritten(written: string): Day | null {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)(?:T\d{2,6}Z?)?$/.exec(written) ?? [];
  if (year !== undefined) {
    const basic = `${year}-${month}-${date}`;
    return isDay(basic) ? basic : null;
  }
  const days = new Set(fullDates(fold(written)).map((each) => each.day));
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : stampedDay(written.trim());
}

/** The day of a stamp as machines write it: seconds or thousandths since 1970, "Sun, 11 Oct 15 07:30:00 +0100", "Wed Jun 02 18:40:00 +0000 2027". Null: it is none. */
function stampedDay(stamp: string): Day | null {
  const [, dayOfMonth, short] = /^(?:[A-Z][a-z]{2}, )?(\d{1,2} [A-Z][a-z]{2}) (\d\d) \d\d:\d\d/.exec(stamp) ?? [];
  const [, monthDay, year] = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} +\d{1,2}) [\d:]{5,8}(?: [A-Z]{2,5}| [+-]\d{4})? (\d{4})$/.exec(stamp) ?? [];
  const inFull = short !== undefined ? `${dayOfMonth ?? ''} ${Number(short) < 70 ? 20 : 19}${short}` : year !== undefined ? `${(monthDay ?? '').replace(/ +/, ' ')} ${year}` : null;
  if (inFull !== null) return fullDates(inFull)[0]?.day ?? null;
  if (!/^\d{9,10}(?:\.\d{1,6}|\d{3})?$/.test(stamp)) return null;
  const seconds = Number(stamp);
  return addDays(day(1970, 1, 1), Math.floor((seconds < 1e11 ? seconds : seconds / 1000) / 86_400));
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string': return 'a string';
    case 'number': return 'a number';
    case 'boolean': return 'true or false';
    default: return 'an object';
  }
}
