import { describe, expect, it } from 'vitest';
import { civil, eventId } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { sourceByArticle, sourcesOf } from './sources.ts';
import { KINDS } from './state.ts';
import { countsByKind, countsBySource, culpritOf, lanesOf, neighbourOf, placeOf, reportersOf, visibleEvents } from './visible.ts';

const sources = sourcesOf(SAMPLE.articles);
const map = sourceByArticle(sources);
const all = sources.map(({ key }) => key);
const except = (...on: readonly string[]) => all.filter((key) => !on.includes(key));
const ids = (filters: Parameters<typeof visibleEvents>[2]) => visibleEvents(SAMPLE.events, map, filters).map(({ id }) => id);
const find = (id: string) => SAMPLE.events.find((event) => event.id === id) ?? SAMPLE.events[0]!;

describe('filters', () => {
  it('show everything when nothing is off', () => {
    expect(ids({ off: [], kinds: KINDS })).toHaveLength(SAMPLE.events.length);
  });

  it('keep an event while one of its sources is on', () => {
    expect(reportersOf(find('fire'), map).map(({ key }) => key)).toEqual(['nordhavn-post', 'radio-vesterby', 'unnamed-unnamed']);
    expect(ids({ off: except('radio-vesterby'), kinds: KINDS })).toContain(eventId('fire'));
    expect(ids({ off: except('kystavisen'), kinds: KINDS })).toEqual(['began', 'alarm', 'test', 'hospital']);
  });

  it('count sources by the kinds that are on, and kinds by the sources that are on', () => {
    expect(countsBySource(SAMPLE.events, map, ['projection'])).toEqual(new Map([['nordhavn-post', 1], ['unnamed-unnamed', 1], ['radio-vesterby', 1]]));
    expect(countsByKind(SAMPLE.events, map, except('kystavisen'))).toEqual({ event: 4, statement: 0, projection: 0 });
  });

  it('count what would be seen', () => {
    const counts = countsBySource(SAMPLE.events, map, KINDS);
    for (const key of all) expect(counts.get(key)).toBe(ids({ off: except(key), kinds: KINDS }).length);
  });

  it('leave a lane for each source that is on', () => {
    expect(lanesOf(sources, ['kystavisen']).map(({ label, sublabel }) => [label, sublabel])).toEqual([
      ['Nordhavn Post', null], ['Radio Vesterby', null], ['Unnamed source', 'Harbour town mourns after blaze on the Alvilde'],
    ]);
  });
});

describe('placeOf', () => {
  const window = { from: civil('2019-05-10'), to: civil('2019-05-11') };
  it.each([
    ['left', 'before'], ['began', 'inside'], ['closed', 'inside'], ['warning', 'after'], ['test', 'undated'], ['bought', 'before'],
  ])('%s is %s', (id, place) => expect(placeOf(find(id), window)).toBe(place));

  it('gives a moment to the window that begins with it, not to the one that ends with it', () => {
    expect(placeOf(find('closed'), { from: civil('2019-05-10T05:20'), to: civil('2019-05-11') })).toBe('inside');
    expect(placeOf(find('closed'), { from: civil('2019-05-10'), to: civil('2019-05-10T05:20') })).toBe('after');
  });
});

describe('neighbourOf', () => {
  const three = SAMPLE.events.slice(0, 3);
  it.each([
    ['nothing selected, on', null, 1, 'founded'], ['nothing selected, back', null, -1, 'built'], ['middle, on', 'torunn', 1, 'built'],
    ['middle, back', 'torunn', -1, 'founded'], ['end, on', 'built', 1, undefined], ['start, back', 'founded', -1, undefined], ['gone', 'king', 1, 'founded'],
  ] as const)('%s', (_name, selected, step, expected) => {
    expect(neighbourOf(three, selected === null ? null : eventId(selected), step)?.id).toBe(expected);
  });
});

describe('culpritOf', () => {
  it.each([
    ['nothing is missing', [], KINDS, null],
    ['sources', all, KINDS, 'sources'],
    ['kinds', [], [], 'kinds'],
    ['kinds that the source lacks', except('kystavisen'), ['projection'] as const, 'sources'],
    ['both', all, [], 'both'],
  ])('%s', (_name, off, kinds, filter) => {
    expect(culpritOf(SAMPLE.events, map, { off, kinds })?.filter ?? null).toBe(filter);
  });
});
