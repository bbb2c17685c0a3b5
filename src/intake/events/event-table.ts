/** Tables with a row for each event: those of TimelineJS, of calendars, and what people make by hand. */
import { headsOf, rowsOf, separatorOf, slashed } from '../forms/cells.ts';
import type { Form, FormRead } from '../forms/form.ts';
import { plainName } from '../forms/record-names.ts';
import { eventsAsText, titleOf, whenOfParts, whenWritten, wholeDays, withClock, wordsOf, type FileEvent } from './event-text.ts';

type Column = 'title' | 'words' | 'start' | 'end' | 'startClock' | 'endClock' | 'year' | 'month' | 'day' | 'clock' | 'endYear' | 'endMonth' | 'endDay' | 'type';

/** In lower case, without spaces, "_" and "-". */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: ['headline', 'title', 'event', 'eventtitle', 'eventname', 'subject', 'name', 'summary', 'label'],
  words: ['text', 'description', 'details', 'notes', 'body', 'excerpts'],
  start: ['start', 'startdate', 'startson', 'begin', 'begindate', 'begins', 'dtstart', 'eventdate', 'date'],
  end: ['end', 'enddate', 'endson', 'ends', 'dtend'],
  startClock: ['starttime', 'begintime'], endClock: ['endtime'],
  year: ['year'], month: ['month'], day: ['day'], clock: ['time'],
  endYear: ['endyear'], endMonth: ['endmonth'], endDay: ['endday'], type: ['type'],
};
const COLUMNS: readonly Column[] = ['title', 'words', 'start', 'end', 'startClock', 'endClock', 'year', 'month', 'day', 'clock', 'endYear', 'endMonth', 'endDay', 'type'];

/** What says that the rows are events, and no articles: an event by name, or when it begins. */
const OF_EVENTS = new Set(['event', 'eventtitle', 'eventname', 'eventdate', 'start', 'startdate', 'startson', 'begin', 'begindate', 'begins', 'dtstart']);

export const eventTable: Form = {
  is: (head, name) => {
    if (!/\.(?:csv|tsv|tab|txt)$/i.test(name)) return false;
    const heads = headsOf(head).map(plainName);
    const has = (column: Column): boolean => NAMES[column].some((each) => heads.includes(each));
    // The table of TimelineJS has its parts of a date each in a column.
    return has('title') && ((has('start') && heads.some((each) => OF_EVENTS.has(each))) || (heads.includes('headline') && has('year')));
  },
  read,
};

function read(text: string): FormRead {
  const { rows: [heads = [], ...rows], lines: [, ...lines], open } = rowsOf(text, separatorOf(text) ?? ',');
  const plain = heads.map(plainName);
  // The first of its names counts, whichever column comes first.
  const at = new Map(COLUMNS.map((column) => [column, plain.indexOf(NAMES[column].find((each) => plain.includes(each)) ?? '\0')]));
  const dates = (['start', 'end'] as const).map((column) => at.get(column) ?? -1);
  const whole = slashed(rows.flatMap((row) => dates.map((column) => row[column] ?? '')));
  const events: FileEvent[] = [];
  let title = '';
  for (const [index, row] of rows.entries()) {
    const cell = (column: Column): string => (row[at.get(column) ?? -1] ?? '').trim();
    // What TimelineJS shows before the first event.
    if (cell('type').toLowerCase() === 'title') title ||= titleOf(cell('title'));
    else events.push({ ...timeOf(cell, whole), title: titleOf(cell('title')), words: wordsOf(cell('words')), place: `line ${lines[index] ?? 0}` });
  }
  const said = open === null ? [] : [{ message: `Line ${lines[open - 1] ?? 1}: A quotation mark is never closed, so that everything behind it is one cell.`, record: null }];
  return eventsAsText(events, title, events.length === 0 && said.length === 0 ? [{ message: 'This table of events holds no row.', record: null }] : said);
}

function timeOf(cell: (column: Column) => string, whole: (cell: string) => string): Pick<FileEvent, 'start' | 'end'> {
  if (cell('year') !== '') return wholeDays(whenOfParts(cell('year'), cell('month'), cell('day'), cell('clock')), whenOfParts(cell('endYear'), cell('endMonth'), cell('endDay'), ''));
  const written = (column: 'start' | 'end', clock: 'startClock' | 'endClock'): string | null => {
    const when = whenWritten(whole(cell(column)));
    return when === null ? null : withClock(when, cell(clock));
  };
  return wholeDays(written('start', 'startClock'), written('end', 'endClock'));
}
