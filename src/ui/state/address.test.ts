import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, civil, eventId } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { civilOf, readDay } from '../../when/index.ts';
import { readAddress, writeAddress } from './address.ts';
import { sourcesOf } from '../model/sources.ts';
import { KINDS, LEAST, MUCH, NO_FILTERS, nameKey } from './filters.ts';
import { COLUMNS, VIEWS } from './state.ts';

const sources = sourcesOf(SAMPLE.articles);
const keys = sources.map(({ key }) => key);
const read = (query: string) => readAddress(query, SAMPLE, sources);

const day = fc.constantFrom(...['2019-05-08', '2019-05-10', '0301-02-28'].map((text) => readDay(text) ?? never()));
function never(): never { throw new Error('These are days.'); }

const states = fc.record({
  view: fc.constantFrom(...VIEWS),
  selected: fc.option(fc.constantFrom(...SAMPLE.events.map(({ id }) => id))),
  place: fc.option(fc.constantFrom(...SAMPLE.articles.map(({ id }) => id)).chain((id) => fc.record({
    article: fc.constant(id), spot: fc.option(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 100 })).map(([start, size]) => ({ start, end: start + size }))),
  }))),
  columns: fc.constantFrom(...COLUMNS),
  off: fc.subarray(keys),
  kinds: fc.subarray([...KINDS]),
  story: fc.constant(null),
  names: fc.subarray([nameKey('place', 'Brandsund'), nameKey('person', 'Ina Moe'), nameKey('organisation', 'Sundline & Sons')]),
  since: fc.option(day),
  until: fc.option(day),
  least: fc.constantFrom(1, ...LEAST),
  differing: fc.boolean(),
  recounted: fc.boolean(),
  much: fc.option(fc.constantFrom(...MUCH)),
  search: fc.oneof(fc.record({ find: fc.constant(''), onlyHits: fc.constant(false) }), fc.record({ find: fc.string({ minLength: 1 }).map((text) => `x${text}`), onlyHits: fc.boolean() })),
  window: fc.option(fc.tuple(fc.integer({ min: -1e9, max: 4e9 }), fc.integer({ min: 1, max: 1e8 })).map(([from, size]) => ({ from: civilOf(from), to: civilOf(from + size) }))),
});

describe('the address', () => {
  it('gives back any state that was written into it', () => {
    fc.assert(fc.property(states, ({ place, search, ...rest }) => {
      const state = { ...rest, ...search, article: place?.article ?? null, spot: place?.spot ?? null };
      const reading = read(writeAddress(state, sources));
      expect(reading.unknown).toEqual([]);
      expect({ ...reading.part, off: [...reading.part.off].sort(), names: [...reading.part.names].sort() }).toEqual({ ...state, off: [...state.off].sort(), names: [...state.names].sort() });
    }));
  });

  it('never fails, whatever it holds', () => {
    fc.assert(fc.property(fc.webQueryParameters(), fc.string(), (query, more) => {
      const { part } = read(`?${query}&sources=${more}&kinds=${more}&from=${more}&to=2019-05-10&event=${more}&at=${more}&article=post&since=${more}&least=${more}&person=${more}&find=${more}`);
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
    ['what stands across', { view: 'coverage', columns: 'people' }, '?view=coverage&columns=people'],
    ['kinds', { kinds: ['event', 'statement'] }, '?kinds=event.statement'],
    ['words', { find: 'car deck', onlyHits: true }, '?find=car+deck&only=hits'],
    ['names', { names: ['place:Brandsund', 'person:Ina Moe'] }, '?place=Brandsund&person=Ina+Moe'],
    ['days, a number of sources, disagreement', { since: readDay('2019-05-08'), least: 2, differing: true }, '?since=2019-05-08&least=2&only=differing'],
    ['counts that vary, and what was found', { recounted: true, find: 'deck', onlyHits: true }, '?find=deck&only=recounted.hits'],
    ['how much is shown', { much: 'everything' }, '?much=everything'],
    ['a view, and as much of it as it opens with', { view: 'list', much: null }, '?view=list'],
    ['a passage', { article: articleId('post'), spot: { start: 3, end: 9 } }, '?article=post&at=3-9'],
    ['a period', { window: { from: civil('2019-05-08'), to: civil('2019-05-10T05:20') } }, '?from=2019-05-08&to=2019-05-10T05:20'],
  ] as const)('%s', (_name, change, expected) => {
    expect(writeAddress({ ...NO_FILTERS, view: 'story', columns: 'sources', selected: null, article: null, spot: null, story: null, find: '', window: null, ...change }, sources)).toBe(expected);
  });

  it.each([
    ['?event=no-such', ['an event']],
    ['?article=nothing&view=globe', ['a view', 'an article']],
    ['?sources=daily-fern.nordhavn-post', ['the source “daily-fern”']],
    ['?view=coverage&columns=moods', ['columns']],
    ['?kinds=rumour', ['a kind of event']],
    ['?story=s1', ['a story']],
    ['?from=2019-02-30&to=2019-03-01', ['a period']],
    ['?from=2019-05-10&to=2019-05-09', ['a period']],
    ['?something=else', []],
    ['?article=post&at=9-3', ['a passage']],
    ['?article=post&at=0-999999', ['a passage']],
    ['?person=King+Olav&place=Brandsund', ['the name “King Olav”']],
    ['?least=4', ['a number of sources']],
    ['?since=2019-02-30', ['a day']],
    ['?only=differing.rumours.gossip', ['a filter']],
    ['?only=differing.recounted', []],
    ['?details=hidden', ['a filter']],
    ['?details=shown', []],
    ['?much=most', ['how much to show']],
  ])('%s is left out and named', (query, unknown) => {
    expect(read(query).unknown).toEqual(unknown);
  });

  it('shows everything rather than nothing where no source is known', () => {
    expect(read('?sources=daily-fern').part.off).toEqual([]);
  });
});
