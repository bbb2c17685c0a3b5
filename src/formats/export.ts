/** Every form in which a timeline can be taken away as one file. */
import type { Civil, Timeline } from '../core/index.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCsv } from './write-csv.ts';
import { writeIcalendar } from './write-icalendar.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeTimelinejs } from './write-timelinejs.ts';

export interface ExportOptions {
  /** What the timeline is called in the file. */
  readonly title: string;
  /** When the file is made; only a calendar says so. */
  readonly stamp: Civil;
}

interface Form {
  /** The ending of the file's name. */
  readonly ending: string;
  readonly mediaType: string;
  /** For people who choose. */
  readonly label: string;
  readonly write: (timeline: Timeline, options: ExportOptions) => string;
}

export const exportFormats = {
  json: { ending: 'dateline.json', mediaType: 'application/json', label: 'Dateline file: everything, to open here again', write: (timeline) => `${JSON.stringify(timeline)}\n` },
  csv: { ending: 'csv', mediaType: 'text/csv', label: 'Table for a spreadsheet (CSV)', write: (timeline) => writeCsv(timeline) },
  timelinejs: { ending: 'timelinejs.json', mediaType: 'application/json', label: 'TimelineJS', write: (timeline, { title }) => writeTimelinejs(timeline, title) },
  icalendar: { ending: 'ics', mediaType: 'text/calendar', label: 'Calendar (iCalendar)', write: (timeline, { title, stamp }) => writeIcalendar(timeline, title, stamp) },
  annotations: { ending: 'annotations.jsonld', mediaType: 'application/ld+json', label: 'Web annotations (W3C)', write: (timeline, { title }) => writeAnnotations(timeline, title) },
  markdown: { ending: 'md', mediaType: 'text/markdown', label: 'Notes (Markdown)', write: (timeline, { title }) => writeMarkdown(timeline, title) },
} as const satisfies Readonly<Record<string, Form>>;

export type ExportFormat = keyof typeof exportFormats;

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(exportFormats, name);

/** The timeline in this form; of a timeline that was filtered, just what is in it. */
export function writeExport(format: ExportFormat, timeline: Timeline, options: ExportOptions): string {
  return exportFormats[format].write(timeline, options);
}
