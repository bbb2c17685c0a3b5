// @vitest-environment jsdom
/** Annotations of a saved page, anchored in that page by the programs of others. */
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from 'apache-annotator/dom';
import { W3CTextFormat } from '@recogito/text-annotator';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../core/index.ts';
import { analyseFile } from '../intake/index.ts';
import { exportFile } from '../formats/index.ts';

const inside = [
  '<nav><a href="/">Home</a> <a href="/news">News</a></nav>\n<main><article><h1>Ferry sinks off Lusk</h1>\n',
  '<p>The ferry <a href="/a">Alvilde</a> sank off\n      Lusk on Tuesday, the <em>coast guard</em>&nbsp;said. \u{1F30A} Nine people were\r\n saved on Tuesday.</p><p>Mayor Cara Bell visited the harbour on Wednesday.</p>',
  '<p>“It was built in 1902,” she said.<br>The quay of Tarnby was closed on Monday.</p><script>var late = "The quay";</script>\n\n',
  '<noscript><img src="x.gif"></noscript><p>Police arrested\ta captain in Arden on May 3, 2011.</p></article></main><footer>\u00A9 Lusk Post</footer>\n',
].join('');
const around = (body: string): string => `<!doctype html>\r\n<html lang="en"><head><meta charset="utf-8"><title>Ferry sinks off Lusk</title>\n<script>var early = 1;</script><link rel="canonical" href="https://lusk.example/ferry"><meta property="article:published_time" content="2011-05-04T06:00:00Z"></head>${body}</html>`;

interface Place { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
interface Words { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
interface Annotation { readonly id: string; readonly target: { readonly source: string; readonly selector: (Place | Words)[] } }

function annotationsOf(page: string): readonly Annotation[] {
  const timeline = assemble(analyseFile({ name: 'ferry.html', bytes: new TextEncoder().encode(page) }).analyses);
  const { content } = exportFile('annotations', timeline, { title: 'x', stamp: timeline.events[0]?.time.start ?? fail(), page: null, picture: null, address: null });
  const { first }: { readonly first: { readonly items: readonly Annotation[] } } = JSON.parse(String(content));
  return first.items;
}
function fail(): never { throw new Error('There are events.'); }

/** As jsdom reads a page where scripts may run: what a noscript holds is words. */
function bodyOf(page: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(page.replace(/<noscript>(.*?)<\/noscript>/g, (_, words: string) => `<noscript>${words.replaceAll('<', '&lt;')}</noscript>`), 'text/html');
  document.body.replaceWith(document.adoptNode(body));
  return document.body;
}

const plain = (words: string): string => words.replace(/[ \t\r\n\f]+/g, ' ');

describe.each([
  ['with a body', around(`<body>\n${inside}</body>\n`)],
  ['without tags around its body', around(`\n${inside}`)],
  ['that is one line', around(`<body>${inside.replace(/[\r\n\t ]+/g, ' ')}</body>`)],
])('a page %s', (_what, page) => {
  let annotations: readonly Annotation[] = [];
  let body: HTMLElement = document.body;
  beforeAll(() => {
    annotations = annotationsOf(page);
    body = bodyOf(page);
  });
  const selectorsOf = ({ target: { selector } }: Annotation): readonly [Place, Words] => [selector.find((each): each is Place => each.type === 'TextPositionSelector') ?? fail(), selector.find((each): each is Words => each.type === 'TextQuoteSelector') ?? fail()];
  async function rangesOf(matches: AsyncIterable<Range>): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const range of matches) found.push(range.toString());
    return found;
  }

  it('has an annotation for what it tells', () => {
    const told = annotations.map((annotation) => plain(selectorsOf(annotation)[1].exact));
    for (const words of ['sank off Lusk', 'Nine people were saved', 'visited the harbour', 'The quay of Tarnby', 'arrested a captain']) expect(told.some((exact) => exact.includes(words)), words).toBe(true);
    expect(new Set(annotations.map(({ target }) => target.source))).toEqual(new Set(['https://lusk.example/ferry']));
  });

  it('Apache Annotator finds each by its words and what stands around them, once, and by its place', async () => {
    for (const annotation of annotations) {
      const [{ start, end }, { exact, prefix, suffix }] = selectorsOf(annotation);
      expect(await rangesOf(createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(body))).toEqual([exact]);
      expect(await rangesOf(createTextPositionSelectorMatcher({ type: 'TextPositionSelector', start, end })(body))).toEqual([exact]);
    }
  });

  it('Recogito takes each, with its place in the text of the page', () => {
    const [characters] = [[...(body.textContent ?? '')]];
    for (const annotation of annotations) {
      const { parsed } = W3CTextFormat('https://lusk.example/ferry', body).parse({ ...annotation, body: [], '@context': 'http://www.w3.org/ns/anno.jsonld', 'type': 'Annotation' });
      const [selector] = parsed?.target.selector ?? [];
      expect(characters.slice(selector?.start, selector?.end).join('')).toBe(selector?.quote);
    }
  });
});
