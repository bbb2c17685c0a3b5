/** iCalendar (RFC 5545): an entry for each dated event, all day long unless a clock time is told. */
import { webAddress, type Civil, type Timeline, type TimelineEvent } from '../core/index.ts';
import { toldWhen } from '../when/index.ts';
import { articlesById, differenceLines, oneLine, reference, saidByPerson, toldBy } from './told.ts';

/** Undated events have no place in a calendar and are left out. `stamp` is when the file is made; the same timeline and stamp give the same file. */
export function writeIcalendar(timeline: Timeline, title: string, stamp: Civil): string {
  const articles = articlesById(timeline);
  const entries = timeline.events.flatMap((event) => {
    if (event.time.start === null) return [];
    const told = toldBy(event, articles);
    const description = [
      `When: ${toldWhen(event.time)}`,
      ...saidByPerson(event),
      ...differenceLines(event, articles).map(({ name, claims }) => `${name}: ${claims.join(', ')}`),
      ...told.map(({ excerpt, article }) => `\u201C${oneLine(excerpt.exact)}\u201D \u2014 ${reference(article)}`),
    ].join('\n');
    const url = told.map(({ article }) => webAddress(article.url)).find((each) => each !== null);
    return [
      'BEGIN:VEVENT', `UID:${event.id}@dateline`, `DTSTAMP:${compact(stamp)}00Z`, ...dates(event), `SUMMARY:${escaped(event.title)}`, `DESCRIPTION:${escaped(description)}`,
      ...(url === undefined ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT', 'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Dateline//EN', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(title)}`, ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (civil: string): string => civil.replace(/[-:]/g, '');

/** Wall-clock times without a zone are "floating": the zone that a report states stays in its words. */
function dates({ time: { start, end, granularity } }: TimelineEvent): readonly string[] {
  if (start === null || end === null) return [];
  if (granularity === 'minute' || granularity === 'hour' || granularity === 'part') return [`DTSTART:${compact(start)}00`, ...(end > start ? [`DTEND:${compact(end)}00`] : [])];
  return [`DTSTART;VALUE=DATE:${compact(start.slice(0, 10))}`, ...(end.slice(0, 10) > start.slice(0, 10) ? [`DTEND;VALUE=DATE:${compact(end.slice(0, 10))}`] : [])];
}

// Control characters have no place in a line of a calendar.
const escaped = (words: string): string => words.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ');

/** Lines of at most 75 bytes; the next begins with a space. A character is never cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
