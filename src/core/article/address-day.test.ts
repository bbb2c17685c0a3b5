import { describe, expect, it } from 'vitest';
import { addressDay } from './address-day.ts';
import { readArticle, correctArticle, type Given } from './index.ts';
import type { Correction } from '../model.ts';
import { day } from '../time/index.ts';

describe('the day in an address', () => {
  it.each([
    ['https://orrin.example/2031/05/06/mill-burns', '2031-05-06'],
    ['https://orrin.example/2031/5/6/mill-burns', '2031-05-06'],
    ['https://orrin.example/world/2031/may/06/mill-burns', '2031-05-06'],
    ['https://orrin.example/news/2031/05/06', '2031-05-06'],
    ['https://orrin.example/2031-05-06-mill-burns.html', '2031-05-06'],
    ['https://orrin.example/mill-burns-2031-05-06', '2031-05-06'],
    ['https://orrin.example/20310506/mill-burns', '2031-05-06'],
    ['https://orrin.example/20310506-mill-burns', '2031-05-06'],
    ['https://orrin.example/2031/05/06/a-2031-05-06.html', '2031-05-06'],
  ])('%s', (url, day) => expect(addressDay(url)).toBe(day));

  it.each([
    ['no day of the calendar', 'https://orrin.example/2031/02/30/mill'],
    ['no month', 'https://orrin.example/2031/xyz/06/mill'],
    ['a month alone', 'https://orrin.example/2031/05/mill'],
    ['two days', 'https://orrin.example/2031/05/06/mill-2031-05-09'],
    ['the number of a page', 'https://orrin.example/news-20310506'],
    ['a longer number', 'https://orrin.example/203105061/mill'],
    ['numbers that go on', 'https://orrin.example/2031-05-06-07/mill'],
    ['what follows the path', 'https://orrin.example/mill?from=2031-05-06#2031-05-06'],
    ['the name of the host', 'https://2031-05-06.example/mill'],
    ['a year before the web', 'https://orrin.example/1885/05/06/mill'],
    ['no address', '2031/05/06'],
  ])('not %s', (_, url) => expect(addressDay(url)).toBeNull());
});

const given: Given = { externalId: null, url: 'https://orrin.example/2031/05/06/mill', title: null, published: null, source: null, modified: null };
const read = (text: string, more: Partial<Given> = {}) => readArticle('mill.txt', text, { ...given, ...more });
const body = 'The mill in Orrin burned down on Tuesday.';

describe('an article with a day in its address', () => {
  it('is dated by it, and says so', () => expect(read(body).published).toMatchObject({ date: '2031-05-06', certainty: 'inferred', steps: [{ kind: 'address', quote: null, value: '2031-05-06' }] }));

  it.each([
    ['its record', read(body, { published: day(2031, 5, 5) })],
    ['its own words', read(`Published: 5 May 2031\n\n${body}`)],
  ])('is dated by %s first', (_, article) => expect(article.published).toMatchObject({ date: '2031-05-05', certainty: 'stated' }));

  it.each([
    ['https://orrin.example/2031/05/08/mill', '2031-05-08'],
    ['https://orrin.example/mill', null],
    [null, null],
  ])('is dated anew where a person gives it the address %s', (url, expected) => {
    const correction: Extract<Correction, { kind: 'article' }> = { kind: 'article', id: '1', article: read(body).id, file: 'mill.txt', change: { url } };
    expect(correctArticle(read(body), [correction]).published.date).toBe(expected);
    const stated = read(body, { published: day(2031, 5, 5) });
    expect(correctArticle(stated, [correction]).published.date).toBe('2031-05-05');
  });

  it('stays without a date where a person says that it is not known, whatever the address', () => {
    const correction: Extract<Correction, { kind: 'article' }> = { kind: 'article', id: '1', article: read(body).id, file: 'mill.txt', change: { published: null, url: 'https://orrin.example/2031/05/08/mill' } };
    expect(correctArticle(read(body), [correction]).published).toMatchObject({ date: null, certainty: 'unknown' });
  });
});
