import { describe, expect, it } from 'vitest';
import { civil, eventId } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { lanesOf, neighbourOf, placeOf, reportersOf } from './visible.ts';

const sources = sourcesOf(SAMPLE.articles);
const map = sourceByArticle(sources);
const find = (id: string) => SAMPLE.events.find((event) => event.id === id) ?? SAMPLE.events[0]!;

describe('reportersOf', () => {
  it('names each source of an event once', () => {
    expect(reportersOf(find('fire'), map).map(({ key }) => key)).toEqual(['nordhavn-post', 'radio-vesterby', 'unnamed-unnamed']);
  });
});

describe('lanesOf', () => {
  it('leave a lane for each source that is on', () => {
    expect(lanesOf(sources, ['kystavisen']).map(({ label, sublabel }) => [label, sublabel])).toEqual([
      ['Nordhavn Post', null], ['Radio Vesterby', null], ['Harbour town mourns after blaze on the Alvilde', 'Unnamed source'],
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
