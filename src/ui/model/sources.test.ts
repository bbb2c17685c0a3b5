import { describe, expect, it } from 'vitest';
import { article } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { colourOf, nameOf, shapeOf, sourcesOf } from './sources.ts';

const dated = { date: '2019-05-10', certainty: 'stated' } as const;

describe('sourcesOf', () => {
  it('gives one source a publisher, in the order of the articles', () => {
    const found = sourcesOf([article('a.txt', 'Daily Fern', 'One\n', dated), article('b.txt', 'Moss Radio', 'Two\n', dated), article('c.txt', 'Daily Fern', 'Three\n', dated)]);
    expect(found.map(({ key, label, articles }) => [key, label, articles.length])).toEqual([['daily-fern', 'Daily Fern', 2], ['moss-radio', 'Moss Radio', 1]]);
  });

  it('keeps unnamed articles apart and shows their headlines, never a made-up name', () => {
    const found = sourcesOf([article('a.txt', null, 'First headline\n', dated), article('b.txt', null, 'Second headline\n', dated)]);
    expect(found.map(({ label, sublabel, named }) => [label, sublabel, named])).toEqual([
      ['Unnamed source', 'First headline', false], ['Unnamed source', 'Second headline', false],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it.each([['www.fern.example', 'fern.example'], ['www. and more', 'www. and more'], ['Fern', 'Fern']])('calls %s %s', (name, label) => {
    expect(sourcesOf([article('a.txt', name, 'One\n', dated)])[0]?.label).toBe(label);
  });

  it.each([
    ['Fern', 'A headline', 'Fern'],
    [null, 'A headline', '“A headline”'],
    [null, 'The ferry that nobody saw leave is found adrift', '“The ferry that nobody saw leave is…”'],
    [null, 'Donaudampfschifffahrtsgesellschaftskapitän', '“Donaudampfschifffahrtsgesellschaftsk…”'],
  ])('is told from others in few words: %s, %s', (name, headline, told) => {
    expect(sourcesOf([article('a.txt', name, `${headline}\n`, dated)]).map(nameOf)).toEqual([told]);
  });

  it('tells names apart that look alike in an address', () => {
    const found = sourcesOf(['Fern!', 'fern', 'None', '***'].map((name, i) => article(`${i}.txt`, name, 'T\n', dated)));
    expect(found.map(({ key }) => key)).toEqual(['fern', 'fern-2', 'none-2', 'source']);
  });

  it('gives forty sources forty different looks', () => {
    const found = sourcesOf(Array.from({ length: 40 }, (_, i) => article(`${i}.txt`, `Paper ${i}`, 'T\n', dated)));
    expect(new Set(found.map((source) => `${colourOf(source)} ${shapeOf(source)}`)).size).toBe(40);
  });

  it('takes every article of the sample once', () => {
    expect(sourcesOf(SAMPLE.articles).flatMap(({ articles }) => articles)).toHaveLength(SAMPLE.articles.length);
  });
});
