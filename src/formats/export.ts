/** Every form in which a timeline can be taken away as one file. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Civil, Timeline } from '../core/index.ts';
import type { ExportFormat } from './export-formats.ts';
import { timelineTimeml, type NamedDocument } from './timeline-timeml.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';
import { writeIcalendar } from './write-icalendar.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeTimelinejs } from './write-timelinejs.ts';

export interface ExportOptions {
  /** What the timeline is called in the file. */
  readonly title: string;
  /** When the file is made; only a calendar and an archive say so. */
  readonly stamp: Civil;
  /** The page that `html` is made of; null: it is not at hand, and `html` may not be asked for. */
  readonly template: string | null;
}

/** What is to be saved. */
export interface ExportFile {
  /** The ending of its name, without the dot before it. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The timeline in this form; of a timeline that was filtered, just what is in it. */
export function exportFile(format: ExportFormat, timeline: Timeline, { title, stamp, template }: ExportOptions): ExportFile {
  switch (format) {
    case 'html':
      if (template === null) throw new Error('The page for a published timeline is not at hand.');
      return { ending: 'html', mediaType: 'text/html', content: writeHtml(template, timeline, title) };
    case 'json': return { ending: 'dateline.json', mediaType: 'application/json', content: `${JSON.stringify(timeline)}\n` };
    case 'csv': return { ending: 'csv', mediaType: 'text/csv', content: writeCsv(timeline) };
    case 'markdown': return { ending: 'md', mediaType: 'text/markdown', content: writeMarkdown(timeline, title) };
    case 'icalendar': return { ending: 'ics', mediaType: 'text/calendar', content: writeIcalendar(timeline, title, stamp) };
    case 'timelinejs': return { ending: 'timelinejs.json', mediaType: 'application/json', content: writeTimelinejs(timeline, title) };
    case 'annotations': return { ending: 'annotations.jsonld', mediaType: 'application/ld+json', content: writeAnnotations(timeline, title) };
    case 'timeml': return oneOrZip(timelineTimeml(timeline), stamp);
  }
}

function oneOrZip(documents: readonly NamedDocument[], stamp: Civil): ExportFile {
  const [first] = documents;
  if (first !== undefined && documents.length === 1) return { ending: 'tml', mediaType: 'application/xml', content: first.text };
  // An archive knows the years from 1980 to 2107 alone.
  const mtime = stamp >= '1980' && stamp < '2100' ? stamp : '1980-01-01T00:00';
  const files: Zippable = Object.fromEntries(documents.map(({ name, text }) => [name, [strToU8(text), { mtime }]]));
  return { ending: 'timeml.zip', mediaType: 'application/zip', content: zipSync(files) };
}
