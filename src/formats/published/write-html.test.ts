// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, filled, forReaders, jsonForHtml, writeHtml } from '../index.ts';
import { mill, withWords } from '../testing/mill.ts';
import { PAGE } from '../testing/page-parts.ts';

/** As a browser reads it: jsdom's reader of HTML, which runs nothing here. */
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const named = (title: string) => ({ title, address: null });
const elements = read(writeHtml(PAGE, mill, named('x'))).querySelectorAll('*').length;
const dataOf = (page: Document): unknown => JSON.parse(page.getElementById('dateline-timeline')?.textContent ?? '');

const signs = ['</script>', '</SCRIPT >', '<script>', '<!--', '-->', '<!-- <script>', ']]>', '</title>', '&lt;', '&', '"', "'", '$&', '$1', '%dateline-timeline%', '%dateline-title%', '__VITE_PRELOAD__', '!~{001}~', '%MODE%', '%BASE_URL%', 'import.meta.env.MODE', '${x}', '$`', '\\u003c', '\u2028', '\0', '\u{1F525}', '\ud800'];
const words = fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

describe('words in the place of marks', () => {
  it('stand there as they are, whatever they hold, between what stood around the marks', () => {
    fc.assert(fc.property(words, words, (one, other) => {
      expect(filled('<b>%a%</b>%a%<i>%b%</i>$&', [['%a%', one], ['%b%', other]])).toBe(`<b>${one}</b>%a%<i>${other}</i>$&`);
    }));
    expect(filled('%a%%b%', [['%a%', '%b%%a%'], ['%b%', '$&']])).toBe('%b%%a%$&');
  });

  it('as JSON come back from a script of HTML, which they do not end', () => {
    fc.assert(fc.property(fc.oneof(words, fc.jsonValue()), (value) => {
      const page = read(`<body><script type="application/json">${jsonForHtml({ value })}</script><p>`);
      expect(page.body.children).toHaveLength(2);
      expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual(JSON.parse(JSON.stringify({ value })));
    }));
  });

  it('as an attribute and as text come back from HTML', () => {
    fc.assert(fc.property(words, (hostile) => {
      const page = read(`<body><p title="${escapeHtml(hostile)}">${escapeHtml(hostile)}</p>`);
      const asRead = (text: string) => text.replace(/\r\n?/g, '\n');
      expect(page.body.children).toHaveLength(1);
      expect(page.querySelector('p')?.title).toBe(asRead(hostile).replaceAll('\0', '\uFFFD'));
      // As text a browser drops what is no character.
      expect(page.querySelector('p')?.textContent).toBe(asRead(hostile).replaceAll('\0', ''));
    }));
  });
});

describe('the published page', () => {
  it('holds its title and its timeline, as they are', () => {
    const page = read(writeHtml(PAGE, mill, named('The mill & “others”')));
    expect(page.title).toBe('The mill & “others”');
    expect(dataOf(page)).toEqual(forReaders(mill));
  });

  it('holds any words as data: the page has no element more, and they come back as they were', () => {
    fc.assert(fc.property(words, (hostile) => {
      const timeline = withWords(hostile);
      const html = writeHtml(PAGE, timeline, named(hostile));
      const page = read(html);
      expect(page.querySelectorAll('*')).toHaveLength(elements);
      // A browser makes a replacement of what is no character, and line feeds of other line ends, in the title alone.
      expect(page.querySelector('title')?.textContent).toBe(hostile.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n'));
      expect(dataOf(page)).toEqual(forReaders(timeline));
      expect([...page.querySelectorAll('script')].at(-1)?.textContent).toBe('"%dateline-title%"');
    }));
  });

  it('tells programs what it is, in words that are its own', () => {
    fc.assert(fc.property(words, (hostile) => {
      const page = read(writeHtml(PAGE, withWords(hostile), { title: hostile, address: 'https://orrin.example/mill.html' }));
      const asRead = hostile.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
      expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(asRead);
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://orrin.example/mill.html');
      expect(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toMatchObject({ '@type': 'NewsArticle', headline: hostile });
    }));
  });

  it('has what is seen first before the timeline, and no style in its markup', () => {
    const sight = { markup: '<p style="color:red" title=" style=&quot;">first</p>', panes: '<i style="x">pane</i>', rest: '<b>rest</b>', sight: { events: [{ id: '</script>' }] } };
    const html = writeHtml({ ...PAGE, sight }, mill, named('x'));
    const page = read(html);
    const [first] = page.getElementById('root')?.children ?? [];
    expect(Object.fromEntries([...first?.attributes ?? []].map(({ name, value }) => [name, value]))).toEqual({ 'data-style': 'color:red', 'title': ' style="' });
    expect(JSON.parse(page.getElementById('sight')?.textContent ?? '')).toEqual(sight.sight);
    expect(['first', 'see(', 'rest', '"dateline-timeline"'].map((part) => html.indexOf(part))).toEqual(['first', 'see(', 'rest', '"dateline-timeline"'].map((part) => html.indexOf(part)).toSorted((a, b) => a - b));
  });

  it('a template that lacks a mark is no template', () => {
    const { template } = PAGE;
    for (const [mark] of template.matchAll(/%dateline-(?:about|sight|rest|timeline)%/g)) {
      expect(() => writeHtml({ ...PAGE, template: template.replace(mark, '') }, mill, named('x'))).toThrow(`The template of the page has no ${mark}.`);
    }
  });
});
