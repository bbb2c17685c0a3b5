import Ajv from 'ajv/dist/2020.js';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Civil, Timeline } from '../core/index.ts';
import { exportFile, exportFormats, isExportFormat, type ExportFormat } from './index.ts';
import { mill, withWords } from './testing/mill.ts';
import { PAGE } from './testing/page-parts.ts';

const options = { title: 'The mill', stamp: '2031-06-19T08:30' as Civil, page: PAGE, picture: { keys: mill.events.map(({ id }) => id), fonts: [] }, address: null };
const file = (format: ExportFormat, timeline: Timeline) => exportFile(format, timeline, options);
function write(format: ExportFormat, timeline: Timeline): string {
  const { content } = file(format, timeline);
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
}
/** Words that mean something to one form or another. */
const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.constantFrom('=1+1', '-2', '@x', 'a,b;c\\d"e"', 'line\nline', '\r', '<script>alert(1)</script>', '&amp; &', '# *a* _b_ [c](d)', '1. one', ' ', '"', '\u{1F525}'.repeat(40)));
const parsed = (text: string): unknown => JSON.parse(text);

describe('every form', () => {
  const formats = Object.keys(exportFormats).filter(isExportFormat);
  it.each(formats)('%s: an empty timeline is no fault', (format) => expect(write(format, { ...mill, articles: [], events: [] })).toMatch(/\S/));
  it.each(formats)('%s: the same timeline gives the same file', (format) => expect(write(format, mill)).toBe(write(format, mill)));
  it('a form that is none is told from those that are', () => expect([isExportFormat('csv'), isExportFormat('toString'), isExportFormat('')]).toEqual([true, false, false]));
});

describe('CSV, read by Papa Parse', () => {
  const rows = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ',', newline: '\r\n' });

  it('has a row for each event, with its sources, excerpts and addresses', () => {
    const { data, errors } = rows(write('csv', mill));
    expect(errors).toEqual([]);
    expect(data.map((row) => row['id'])).toEqual(mill.events.map(({ id }) => id));
    const differs = mill.events.findIndex(({ disagreements }) => disagreements.length > 0);
    expect(data[differs]).toMatchObject({ sources: 'The Orrin Herald; Lusk Post', start: '2031-06-17T00:00', differs_in: 'injured' });
    expect(data[differs]?.['excerpts']?.split('\n')).toHaveLength(mill.events[differs]?.excerpts.length ?? 0);
  });
});

describe('iCalendar, read by ical.js', () => {
  const entries = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  it('has an entry for each dated event, all day long unless a clock time is told', () => {
    const found = entries(write('icalendar', mill));
    const dated = mill.events.filter(({ time }) => time.start !== null);
    expect(found.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@dateline`));
    for (const [at, { time }] of dated.entries()) {
      const fine = ['minute', 'hour', 'part'].includes(time.granularity);
      expect(found[at]?.startDate.isDate).toBe(!fine);
      expect(found[at]?.startDate.toString().slice(0, fine ? 16 : 10)).toBe(time.start?.slice(0, fine ? 16 : 10));
      expect(found[at]?.endDate.toString().slice(0, 10)).toBe(time.end?.slice(0, 10));
    }
  });

  it('gives back any words in lines of at most 75 bytes', () => {
    fc.assert(fc.property(words, (title) => {
      const text = write('icalendar', withWords(title));
      expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      const plain = title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ');
      expect(entries(text)[0]?.summary).toBe(plain);
    }));
  });
});

describe('TimelineJS', () => {
  // As its documentation has it: https://timeline.knightlab.com/docs/json-format.html
  const text = { type: 'object', properties: { headline: { type: 'string' }, text: { type: 'string' } }, additionalProperties: false };
  const date = { type: 'object', required: ['year'], properties: { year: { type: 'integer' }, month: { type: 'integer', minimum: 1, maximum: 12 }, day: { type: 'integer', minimum: 1, maximum: 31 }, hour: { type: 'integer', minimum: 0, maximum: 23 }, minute: { type: 'integer', minimum: 0, maximum: 59 } }, additionalProperties: false };
  const schema = {
    type: 'object', required: ['events'], additionalProperties: false,
    properties: {
      title: { type: 'object', properties: { text } },
      events: { type: 'array', items: { type: 'object', required: ['start_date', 'text'], properties: { unique_id: { type: 'string' }, start_date: date, end_date: date, display_date: { type: 'string' }, group: { type: 'string' }, text }, additionalProperties: false } },
    },
  };
  const valid = new Ajv().compile<{ events: { start_date: { year: number; month?: number; day?: number }; end_date?: { day?: number }; text: { headline: string; text: string } }[] }>(schema);

  it('has the form that is documented, and a slide for each dated event, as fine as its date', () => {
    const value = parsed(write('timelinejs', mill));
    expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
    if (!valid(value)) return;
    expect(value.events).toHaveLength(mill.events.filter(({ time }) => time.start !== null).length);
    expect(value.events.map(({ start_date }) => start_date)).toContainEqual({ year: 2031, month: 6, day: 17 });
    expect(value.events.map(({ start_date }) => start_date)).toContainEqual({ year: 1911 });
  });

  it('lets no words become markup', () => {
    fc.assert(fc.property(words, (title) => {
      const value = parsed(write('timelinejs', withWords(title)));
      if (!valid(value)) throw new Error(JSON.stringify(valid.errors));
      expect(value.events[0]?.text.headline).not.toMatch(/[<>"]/);
      expect((value.events[0]?.text.text ?? '').replace(/<\/?(?:blockquote|p|a)(?: href="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
    }));
  });
});

describe('web annotations', () => {
  const schema = {
    type: 'object', required: ['@context', 'type', 'total', 'first'],
    properties: {
      '@context': { const: 'http://www.w3.org/ns/anno.jsonld' }, type: { const: 'AnnotationCollection' }, total: { type: 'integer' },
      first: { type: 'object', required: ['type', 'items'], properties: { type: { const: 'AnnotationPage' }, items: { type: 'array', items: {
        type: 'object', required: ['id', 'type', 'body', 'target'], properties: {
          id: { type: 'string', pattern: '^urn:' }, type: { const: 'Annotation' }, motivation: { const: 'describing' },
          body: { type: 'array', items: { type: 'object', required: ['type', 'value'], properties: { type: { const: 'TextualBody' } } } },
          target: { type: 'object', required: ['source', 'selector'], properties: { source: { type: 'string' }, selector: { type: 'array', minItems: 2, maxItems: 2 } } },
        },
      } } } },
    },
  };
  const valid = new Ajv().compile<{ total: number; first: { items: { target: { source: string; selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }] } }[] } }>(schema);

  it('has both selectors for every excerpt, and each finds the words by itself', () => {
    const value = parsed(write('annotations', mill));
    expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
    if (!valid(value)) return;
    const excerpts = mill.events.flatMap(({ excerpts: own }) => own);
    expect(value.total).toBe(excerpts.length);
    for (const [at, { target: { source, selector: [position, quote] } }] of value.first.items.entries()) {
      const article = mill.articles.find(({ id, url }) => source === url || source === `urn:dateline:article:${id}`);
      expect([...(article?.text ?? '')].slice(position.start, position.end).join('')).toBe(excerpts[at]?.exact);
      const found = (article?.text ?? '').indexOf(quote.prefix + quote.exact + quote.suffix);
      expect(found + quote.prefix.length).toBe(excerpts[at]?.start);
    }
  });
});

describe('an address that is no page of the web', () => {
  const withUrl = (url: string): Timeline => ({ ...mill, articles: mill.articles.map((article) => ({ ...article, url })) });
  const formats = Object.keys(exportFormats).filter(isExportFormat).filter((format) => format !== 'json' && format !== 'html');
  const urls = ['javascript:alert(1)', ' JavaScript:alert(1)//http://a.example', 'data:text/html,x', 'file:///home/ida/mill.html', 'mill.html', '//mill.example/a', 'https://?mill', 'https://a.example/a b', 'https://bank.example@a.example/'];

  it.each(formats.flatMap((format) => urls.map((url) => [format, url] as const)))('goes into no link: %s, %j', (format, url) => expect(write(format, withUrl(url)).replace(/\r\n /g, '')).not.toContain(url.trim()));

  it.each(urls)('is a name of the article for an annotation: %j', (url) => {
    const sources = [...write('annotations', withUrl(url)).matchAll(/"source": "([^"]*)"/g)].map(([, source]) => source);
    expect(new Set(sources)).toEqual(new Set(mill.articles.map(({ id }) => `urn:dateline:article:${id}`)));
  });

  it('is told from one that is, in which no sign means anything to the form', () => {
    const url = 'https://a.example/`x`_*y*[z](<b>)?a=1&copy;=2"';
    const address = 'https://a.example/%60x%60_*y*[z](%3Cb%3E)?a=1&copy;=2%22';
    const timeline = withUrl(url);
    expect(write('icalendar', timeline).replace(/\r\n /g, '')).toContain(`URL:${address}\r\n`);
    expect(write('annotations', timeline)).toContain(`"source": "${address}"`);
    expect(write('csv', timeline)).toContain(`,${address.replace(';', '%3B')},`);
    expect(write('timelinejs', timeline)).toContain(`<a href=\\"${address.replace('&', '&amp;')}\\">`);
    expect(new HtmlRenderer().render(new Parser().parse(write('markdown', timeline)))).toContain(`<a href="${address.replace('[z]', '%5Bz%5D').replace('&', '&amp;')}">`);
  });
});

it.each(['markdown', 'timelinejs', 'icalendar'] as const)('say of which day each of the counts is: %s', (form) => {
  const events = mill.events.map((event) => ({ ...event, disagreements: [], recounts: event.disagreements.map(({ what, claims }) => ({ what, claims })) }));
  const words = write(form, { ...mill, events }).replace(/\r\n /g, '');
  expect(words).toMatch(/Counts of different days \(injured\): 2031-06-17 “Six people”(?: ·|\\?,) 2031-06-18 “Nine people”/);
  expect(words).not.toContain('Sources differ');
});

describe('Markdown', () => {
  it('sets plans apart from the excerpts', () => {
    const [first, second] = mill.events;
    const [plan] = second?.excerpts ?? [];
    if (first === undefined || plan === undefined) throw new Error('The mill has two events.');
    const notes = write('markdown', { ...mill, events: [{ ...first, foretold: [plan] }] });
    expect(notes.split('Foretold before, in plans and announcements:').map((part) => part.includes(plan.exact))).toEqual([false, true]);
  });

  it('reads like a notebook', () => expect(write('markdown', mill)).toMatchInlineSnapshot(`
    "# The mill

    ## 1911

    ### The mill was built

    *1 source*

    > “The mill was built in 1911.”
    > — [The Orrin Herald, 2031-06-17, Mill in Orrin burns down](<https://herald.example/mill?a=1&b=2>)

    ## Tue 17 Jun 2031

    ### The old mill in Orrin burned down

    *1 source*

    > “The old mill in Orrin burned down early on Tuesday.”
    > — [The Orrin Herald, 2031-06-17, Mill in Orrin burns down](<https://herald.example/mill?a=1&b=2>)

    ### People were injured

    *2 sources · date inferred*

    Sources differ (injured): “Six people” · “Nine people”

    > “Six people were injured.”
    > — [The Orrin Herald, 2031-06-17, Mill in Orrin burns down](<https://herald.example/mill?a=1&b=2>)

    > “Nine people were injured when the mill burned.”
    > — Lusk Post, 2031-06-18, Nine hurt as mill burns

    ## Tue 17 Jun 2031, 04:15

    ### A siren was heard

    *1 source*

    > “A 🔥 rose, and a siren was heard at 4:15.”
    > — [The Orrin Herald, 2031-06-17, Mill in Orrin burns down](<https://herald.example/mill?a=1&b=2>)

    ## July 2031

    ### The council will decide

    *1 source · planned or projected*

    > “The council will decide in July.”
    > — Lusk Post, 2031-06-18, Nine hurt as mill burns

    ## 24 February, year not known

    ### A bridge was closed

    *1 source*

    > “A bridge was closed on February 24.”
    > — Unnamed source, Bridge

    ## Sources

    - [The Orrin Herald, 2031-06-17, Mill in Orrin burns down](<https://herald.example/mill?a=1&b=2>)
    - Unnamed source, Bridge
    - Lusk Post, 2031-06-18, Nine hurt as mill burns
    "
  `));

  it('lets no words become markup', () => {
    fc.assert(fc.property(words, (title) => {
      const line = write('markdown', withWords(title)).split('\n').find((each) => each.startsWith('### ')) ?? '';
      expect(line.slice(4)).not.toMatch(/(?<!\\)[`*_{}[\]<>#|~]/);
    }));
  });
});

describe('what a person corrected', () => {
  const corrected: Timeline = { ...mill, events: mill.events.map((event, at) => (at > 0 ? event : { ...event, edited: (['title', 'time', 'title', 'merged'] as const).map((what) => ({ what, by: 'c1', was: null })) })) };
  const said = 'Corrected by a person: its title, its time, joined of several';

  it.each(['timelinejs', 'icalendar', 'annotations'] as const)('is said in %s', (format) => {
    expect(write(format, corrected).replace(/\r\n /g, '').replace(/\\,/g, ',').split(said)).toHaveLength(2);
    expect(write(format, mill)).not.toContain('by a person');
  });

  it('has a column in the table, and stands among the notes', () => {
    const { data } = Papa.parse<Record<string, string>>(write('csv', corrected), { header: true, skipEmptyLines: true, delimiter: ',', newline: '\r\n' });
    expect(data.map((row) => row['corrected'])).toEqual(['its title, its time, joined of several', '', '', '', '', '']);
    expect(write('markdown', corrected)).toContain('*1 source \u00B7 corrected by a person: its title, its time, joined of several*');
  });
});

it('the Dateline file is the timeline', () => expect(parsed(write('json', mill))).toEqual(mill));
