/** Every form in which a timeline can be taken away as one file. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Civil, Timeline } from '../core/index.ts';
import type { ExportFormat } from './export-formats.ts';
import { writeAnnotations } from './annotations/write-annotations.ts';
import { drawing } from './picture/drawing.ts';
import { writePng } from './picture/write-png.ts';
import { writeSvg } from './picture/write-svg.ts';
import type { Publication } from './published/about.ts';
import { writeHtml, type PageParts } from './published/write-html.ts';
import { timelineTimeml, type NamedDocument } from './timeline-timeml.ts';
import { writeCsv } from './write-csv.ts';

import { writeIcalendar } from './write-icalendar.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeTimelinejs } from './write-timelinejs.ts';

export interface ExportOptions {
  /** What the timeline is called in the file. */
  readonly title: string;
  /** When the file is made; only a calendar and an archive say so. */
  readonly stamp: Civil;
  /** What `html` is made of; null: it is not at hand, and `html` may not be asked for. */
  readonly page: PageParts | null;
  /** What pictures are made of; null: it is not at hand, and no picture may be asked for. */
  readonly picture: PictureParts | null;
  /** Where the page will be read, without a query; null: not known. */
  readonly address: string | null;
}

/** What a picture is made of, beside its timeline. */
export interface PictureParts {
  /** The events that it shows, by their ids. */
  readonly keys: readonly string[];
  /** Files of WOFF, for PNG alone. */
  readonly fonts: readonly Uint8Array[];
}

/** What is to be saved. */
export interface ExportFile {
  /** The ending of its name, without the dot before it. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The timeline in this form; of a timeline that was filtered, just what is in it. */
export function exportFile(format: ExportFormat, timeline: Timeline, { title, stamp, page, picture, address }: ExportOptions): ExportFile {
  switch (format) {
    case 'html':
      if (page === null) throw new Error('The page for a published timeline is not at hand.');
      return { ending: 'html', mediaType: 'text/html', content: writeHtml(page, timeline, { title, address }) };
    case 'svg': return { ending: 'svg', mediaType: 'image/svg+xml', content: writeSvg(drawing(pictured(timeline, title, picture))) };
    case 'png': return { ending: 'png', mediaType: 'image/png', content: writePng(drawing(pictured(timeline, title, picture)), picture?.fonts ?? []) };
    case 'json': return { ending: 'dateline.json', mediaType: 'application/json', content: `${JSON.stringify(timeline)}\n` };
    case 'csv': return { ending: 'csv', mediaType: 'text/csv', content: writeCsv(timeline) };
    case 'markdown': return { ending: 'md', mediaType: 'text/markdown', content: writeMarkdown(timeline, title) };
    case 'icalendar': return { ending: 'ics', mediaType: 'text/calendar', content: writeIcalendar(timeline, title, stamp) };
    case 'timelinejs': return { ending: 'timelinejs.json', mediaType: 'application/json', content: writeTimelinejs(timeline, title) };
    case 'annotations': return { ending: 'annotations.jsonld', mediaType: 'application/ld+json', content: writeAnnotations(timeline, title) };
    case 'timeml': return oneOrZip(timelineTimeml(timeline), stamp);
  }
}

function pictured(timeline: Timeline, title: string, picture: PictureParts | null): Pick<Publication, 'timeline' | 'title' | 'keys'> {
  if (picture === null) throw new Error('What a picture is made of is not at hand.');
  return { timeline, title, keys: new Set(picture.keys) };
}

function oneOrZip(documents: readonly NamedDocument[], stamp: Civil): ExportFile {
  const [first] = documents;
  if (first !== undefined && documents.length === 1) return { ending: 'tml', mediaType: 'application/xml', content: first.text };
  // An archive knows the years from 1980 to 2107 alone.
  const mtime = stamp >= '1980' && stamp < '2100' ? stamp : '1980-01-01T00:00';
  const files: Zippable = Object.fromEntries(documents.map(({ name, text }) => [name, [strToU8(text), { mtime }]]));
  return { ending: 'timeml.zip', mediaType: 'application/zip', content: zipSync(files) };
}
