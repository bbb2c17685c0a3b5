/** Every form in which a timeline is taken away, read by the programs of others. */
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import type { Civil, Timeline } from '../../src/core/index.ts';
import { exportFile, exportFormats, forReaders, isExportFormat, readTimeml, type ExportFormat, type PageParts } from '../../src/formats/index.ts';
import { readCivil } from '../../src/when/index.ts';
import { guarded, type Say } from '../finding.ts';
import type { Luck } from '../luck.ts';
import { checkCsv } from './csv.ts';
import { checkMarkdown } from './notes.ts';

/** So many forms of a case are written. */
const FORMS = 3;

/** Built like the page of a published timeline. */
const PAGE: PageParts = {
  template: '<!doctype html><html><head><meta charset="utf-8"><title>%dateline-title%</title>%dateline-about%</head><body>%dateline-sight%<script>see()</script>%dateline-rest%<script type="application/json" id="dateline-timeline">%dateline-timeline%</script><script>run()</script></body></html>',
  sight: { markup: '', panes: '', rest: '', sight: null },
};
const ELEMENTS = 'html head meta title meta meta meta meta meta meta meta script body div p script script script';
const stamp: Civil = readCivil('2031-06-19T08:30') ?? fail();
function fail(): never { throw new Error('This is a moment.'); }

type Check = (content: string | Uint8Array, timeline: Timeline, say: Say, title: string) => void;
const text = (content: string | Uint8Array): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));

const CHECKS: Readonly<Record<ExportFormat, Check>> = {
  html: (content, timeline, say, title) => checkHtml(text(content), timeline, say, title),
  svg: (content, timeline, say) => checkPicture(text(content), timeline, say),
  png: (content, _, say) => { if (typeof content === 'string' || !PNG.every((byte, at) => content[at] === byte)) say('png', 'the picture is no PNG'); },
  json: (content, timeline, say) => { if (JSON.stringify(JSON.parse(text(content))) !== JSON.stringify(timeline)) say('reread', 'the JSON is not the timeline'); },
  csv: (content, timeline, say) => checkCsv(text(content), timeline, say),
  markdown: (content, _, say) => checkMarkdown(text(content), say),
  icalendar: (content, timeline, say) => checkCalendar(text(content), timeline, say),
  timelinejs: (content, _, say) => checkSlides(text(content), say),
  annotations: (content, _, say) => checkAnnotations(text(content), say),
  timeml: (content, timeline, say) => checkTimeml(content, timeline, say),
};

const formats = Object.keys(exportFormats).filter(isExportFormat);

const written = (format: ExportFormat, timeline: Timeline, title: string): string | Uint8Array => exportFile(format, timeline, { title, stamp, page: PAGE, picture: { keys: timeline.events.slice(0, PICTURED).map(({ id }) => id), fonts: [] }, address: null }).content;

/** Whether this is the timeline in that form; null: as it is written. */
export function checkForm(format: ExportFormat, timeline: Timeline, title: string, content: string | Uint8Array | null, say: Say): void {
  CHECKS[format](content ?? written(format, timeline, title), timeline, say, title);
}

/** Some of the forms, since all would take most of the time of a case. */
export function checkExports(timeline: Timeline, title: string, luck: Luck, say: Say): void {
  for (const format of new Set(luck.several(FORMS, FORMS, () => luck.one(formats)))) {
    guarded(say, `export as ${format}`, () => {
      const content = written(format, timeline, title);
      if (luck.chance(0.1) && text(written(format, timeline, title)) !== text(content)) say('repeatable', `export as ${format}`);
      checkForm(format, timeline, title, content, say);
    });
  }
}

/** The elements of a page, and the words of each. */
function elementsOf(html: string): readonly { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; words: string }[] {
  const elements: { tag: string; attributes: Readonly<Record<string, string>>; words: string }[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => void elements.push({ tag, attributes, words: '' }),
    ontext: (words) => {
      const last = elements.at(-1);
      if (last !== undefined) last.words += words;
    },
  });
  parser.end(html);
  return elements;
}

function checkHtml(html: string, timeline: Timeline, say: Say, title: string): void {
  const elements = elementsOf(html);
  const tags = elements.map(({ tag }) => tag).join(' ');
  if (tags !== ELEMENTS) say('html', 'an element that the template does not have', tags);
  const data = elements.find(({ attributes }) => attributes['id'] === 'dateline-timeline')?.words ?? 'null';
  if (JSON.stringify(JSON.parse(data)) !== JSON.stringify(forReaders(timeline))) say('html', 'the timeline in the page is another');
  if (elements.find(({ tag }) => tag === 'title')?.words !== title) say('html', 'the title in the page is another', title);
}

/** The day with four digits of the year, which are not written of early years. */
const wide = (moment: string): string => moment.replace(/^\d+/, (year) => year.padStart(4, '0')).slice(0, 10);

/** So many events are in a picture. */
const PICTURED = 15;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function checkPicture(svg: string, { events }: Timeline, say: Say): void {
  const tags = elementsOf(svg).map(({ tag }) => tag);
  const alien = tags.find((tag) => !['svg', 'title', 'rect', 'circle', 'text'].includes(tag));
  if (alien !== undefined) say('svg', 'an element that no picture has', alien);
  if (tags.filter((tag) => tag === 'circle').length !== Math.min(PICTURED, events.length)) say('svg', 'a picture without one of its events');
}

function checkCalendar(content: string, { events }: Timeline, say: Say): void {
  const component = new ICAL.Component(ICAL.parse(content));
  const entries = component.getAllSubcomponents('vevent');
  const dated = events.filter(({ time }) => time.start !== null);
  if (entries.length !== dated.length) say('icalendar', 'entries that are no events', { entries: entries.length, dated: dated.length });
  for (const [at, entry] of entries.entries()) {
    const event = new ICAL.Event(entry);
    const url = entry.getFirstPropertyValue('url');
    if (url !== null && !/^https?:\/\/\S+$/i.test(String(url))) say('icalendar', 'a link of another scheme', String(url));
    const start = dated[at]?.time.start ?? '';
    if (wide(event.startDate.toString()) !== start.slice(0, 10)) say('icalendar', 'another day', { start, there: event.startDate.toString() });
    if (event.endDate.compare(event.startDate) < 0) say('icalendar', 'an end before the start', { start, end: event.endDate.toString() });
  }
  if (content.split('\r\n').some((line) => /[\r\n]/.test(line))) say('icalendar', 'a line end of another kind');
}

function checkSlides(content: string, say: Say): void {
  const { events, title }: { events: { start_date: object; end_date?: object; group: string; display_date: string; text: { headline: string; text: string } }[]; title: { text: { headline: string; text: string } } } = JSON.parse(content);
  for (const words of [title.text.headline, ...events.flatMap(({ text: slide, group, display_date }) => [slide.headline, slide.text, group, display_date])]) {
    for (const { tag, attributes } of elementsOf(words)) {
      if (!/^(?:p|a|blockquote)$/.test(tag)) say('timelinejs', `an element ${tag}`, words);
      if (Object.keys(attributes).some((name) => name !== 'href')) say('timelinejs', 'an attribute', words);
      if (attributes['href'] !== undefined && !/^https?:\/\//i.test(attributes['href'])) say('timelinejs', 'a link of another scheme', attributes['href']);
    }
  }
  for (const { start_date, end_date } of events) {
    if (![start_date, end_date ?? {}].every((moment) => Object.values(moment).every((number) => Number.isInteger(number)))) say('timelinejs', 'a date that is no date', { start_date, end_date });
  }
}

function checkAnnotations(content: string, say: Say): void {
  const { first }: { first: { items: { id: string; target: { source: string } }[] } } = JSON.parse(content);
  for (const { target } of first.items) if (!/^(?:https?:\/\/[^\s<>"]+|urn:[^\s<>"]+)$/i.test(target.source)) say('annotations', 'a target that is no address', target.source);
  const ids = first.items.map(({ id }) => id);
  if (new Set(ids).size < ids.length) say('annotations', 'two of one id');
}

const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function checkTimeml(content: string | Uint8Array, { articles }: Timeline, say: Say): void {
  const documents = typeof content === 'string' ? [content] : Object.values(unzipSync(content)).map(text);
  if (documents.length !== articles.length) say('timeml', 'documents are not as many as articles', { documents: documents.length, articles: articles.length });
  const texts = new Set(documents.map((each) => readTimeml(each)?.text));
  for (const article of articles) if (!texts.has(article.text.replace(NO_XML, '\uFFFD'))) say('timeml', 'another text', article.text);
}
