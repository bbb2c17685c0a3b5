/** Calendars (iCalendar, RFC 5545): their events, each once. */
import { linesOf, refused, type Form, type FormRead } from '../forms/form.ts';
import { dayBefore, eventsAsText, titleOf, wordsOf, type FileEvent } from './event-text.ts';

export const calendar: Form = { is: (head) => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(head), read };

interface Line {
  readonly name: string;
  readonly value: string;
  /** In the file, from 1. */
  readonly number: number;
}

function read(text: string): FormRead {
  const events: FileEvent[] = [];
  let title = '';
  let [recurring, cancelled] = [0, 0];
  let fields = new Map<string, string>();
  const open: string[] = [];
  let begin = 0;
  for (const { name, value, number } of unfolded(text)) {
    if (name === 'BEGIN') {
      open.push(value.toUpperCase());
      if (open.at(-1) === 'VEVENT') [fields, begin] = [new Map(), number];
    } else if (name === 'END') {
      const ended = open.pop();
      if (ended !== 'VEVENT') continue;
      if (fields.get('STATUS')?.toUpperCase() === 'CANCELLED') cancelled++;
      else {
        if (fields.has('RRULE') || fields.has('RDATE')) recurring++;
        events.push(eventOf(fields, begin));
      }
    } else if (open.at(-1) === 'VEVENT') fields.set(name, value);
    else if (name === 'X-WR-CALNAME' && title === '') title = titleOf(plain(value));
  }
  if (events.length === 0) return refused('This is a calendar without an event.');
  const said = [
    ...(recurring > 0 ? [`Of its ${events.length} events ${recurring} recur: the first of each is told.`] : []),
    ...(cancelled > 0 ? [`Left out, as they were called off: ${cancelled} of its events.`] : []),
  ];
  return eventsAsText(events, title, said.map((message) => ({ message, record: null })));
}

/** Long lines go on behind a line end and a space. */
function unfolded(text: string): readonly Line[] {
  const found: { name: string; value: string; number: number }[] = [];
  for (const [at, line] of linesOf(text.replace(/^\uFEFF/, '')).entries()) {
    const last = found.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.value += line.slice(1);
      continue;
    }
    // What stands in quotation marks may hold a colon.
    const [head = ''] = /^(?:[^":]|"[^"]*")*/.exec(line) ?? [];
    if (head.length < line.length) found.push({ name: (head.split(';', 1)[0] ?? '').toUpperCase(), value: line.slice(head.length + 1), number: at + 1 });
  }
  return found;
}

const plain = (value: string): string => value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

function eventOf(fields: ReadonlyMap<string, string>, begin: number): FileEvent {
  const of = (name: string): string => plain(fields.get(name) ?? '');
  const [start, last] = [stamp(of('DTSTART')), stamp(of('DTEND'))];
  // Days end with the one before the day that is written.
  const end = last === null || start === null || last <= start ? null : last.includes('T') ? last : dayBefore(last);
  const words = [of('DESCRIPTION'), of('LOCATION')].map(wordsOf).filter((each) => each !== '').join('\n');
  return { start, end, utc: start !== null && start.includes('T') && /Z$/.test(of('DTSTART')), title: titleOf(of('SUMMARY')), words, place: `line ${begin}` };
}

/** "20310506", "20310506T140000Z". Null: it is none. */
function stamp(value: string): string | null {
  const [all, year = '', month = '', day = '', hour, minute = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/.exec(value.trim()) ?? [];
  return all === undefined ? null : `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`;
}
