import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, eventId } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { civilOf } from '../words/civil.ts';
import { readAddress, writeAddress } from './address.ts';
import { sourcesOf } from './sources.ts';
import { KINDS, VIEWS } from './state.ts';

const sources = sourcesOf(SAMPLE.articles);
const keys = sources.map(({ key }) => key);
const read = (query: string) => readAddress(query, SAMPLE, sources);

const states = fc.record({
  view: fc.constantFrom(...VIEWS),
  selected: fc.option(fc.constantFrom(...SAMPLE.events.map(({ id }) => id))),
  article: fc.option(fc.constantFrom(...SAMPLE.articles.map(({ id }) => id))),
  off: fc.subarray(keys),
  kinds: fc.subarray([...KINDS]),
  story: fc.constant(null),
  window: fc.option(fc.tuple(fc.integer({ min: -1e9, max: 4e9 }), fc.integer({ min: 1, max: 1e8 })).map(([from, size]) => ({ from: civilOf(from), to: civilOf(from + size) }))),
});

describe('the address', () => {
  it('gives back any state that was written into it', () => {
    fc.assert(fc.property(states, (state) => {
      const reading = read(writeAddress(state, sources));
      expect(reading.unknown).toEqual([]);
      expect({ ...reading.part, off: [...reading.part.off].sort() }).toEqual({ ...state, off: [...state.off].sort() });
    }));
  });

  it('never fails, whatever it holds', () => {
    fc.assert(fc.property(fc.webQueryParameters(), fc.string(), (query, more) => {
      const { part } = read(`?${query}&sources=${more}&kinds=${more}&from=${more}&to=2019-05-10&event=${more}`);
      expect(VIEWS).toContain(part.view);
      expect(part.off.every((key) => keys.includes(key))).toBe(true);
    }));
  });

  it.each([
    ['the first view is bare', {}, ''],
    ['a view and an event', { view: 'merged', selected: eventId('fire') }, '?view=merged&event=fire'],
    ['the shorter list of sources: off', { off: ['kystavisen'] }, '?sources=-kystavisen'],
    ['the shorter list of sources: on', { off: ['kystavisen', 'radio-vesterby', 'unnamed-unnamed'] }, '?sources=nordhavn-post'],
    ['no source', { off: keys }, '?sources=none'],
    ['kinds', { kinds: ['event', 'statement'] }, '?kinds=event.statement'],
    ['a period', { window: { from: civil('2019-05-08'), to: civil('2019-05-10T05:20') } }, '?from=2019-05-08&to=2019-05-10T05:20'],
  ] as const)('%s', (_name, change, expected) => {
    expect(writeAddress({ view: 'sources', selected: null, article: null, off: [], story: null, kinds: KINDS, window: null, ...change }, sources)).toBe(expected);
  });

  it.each([
    ['?event=no-such', ['an event']],
    ['?article=nothing&view=globe', ['a view', 'an article']],
    ['?sources=daily-fern.nordhavn-post', ['the source “daily-fern”']],
    ['?kinds=rumour', ['a kind of event']],
    ['?story=s1', ['a story']],
    ['?from=2019-02-30&to=2019-03-01', ['a period']],
    ['?from=2019-05-10&to=2019-05-09', ['a period']],
    ['?something=else', []],
  ])('%s is left out and named', (query, unknown) => {
    expect(read(query).unknown).toEqual(unknown);
  });

  it('shows everything rather than nothing where no source is known', () => {
    expect(read('?sources=daily-fern').part.off).toEqual([]);
  });
});
