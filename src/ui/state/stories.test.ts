import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { TWO_STORIES } from '../testing/two-stories.ts';
import { readAddress, writeAddress } from './address.ts';
import { sourcesOf } from '../model/sources.ts';
import { INITIAL } from './state.ts';
import { eventsOf, sourcesByStory, storiesOf } from './stories.ts';

const stories = storiesOf(TWO_STORIES);
const sources = sourcesOf(TWO_STORIES.articles);
const labels = (story: string | null) => sourcesByStory(sources, stories, story).map(({ label }) => label);

describe('stories', () => {
  it('the one with the most articles comes first, named by its event of most attention', () => {
    expect(stories).toEqual([{ id: 's1', name: 'The ferry Alvilde catches fire in Brandsund harbour', articles: 4 }, { id: 's2', name: 'The tunnel under the Sund opens', articles: 2 }]);
  });

  it('without an event a story has the headline of its first article', () => {
    expect(storiesOf({ ...TWO_STORIES, events: [] }).map(({ name }) => name)).toEqual([expect.stringContaining('Alvilde'), 'Tunnel under the Sund opens']);
  });

  it('one story is nothing to tell apart, and moves no source', () => {
    expect(storiesOf(SAMPLE)).toEqual([]);
    expect(sourcesByStory(sources, [], null)).toBe(sources);
  });

  it('every event is of one of them', () => {
    expect(stories.map(({ id }) => eventsOf(TWO_STORIES.events, id).length)).toEqual([SAMPLE.events.length, 2]);
    expect(eventsOf(TWO_STORIES.events, null)).toBe(TWO_STORIES.events);
  });

  it('the sources of a story stand side by side, in the order of the stories', () => {
    expect(sources.map(({ label }) => label)[0]).toBe('Sund Courier');
    expect(labels(null)).toEqual(['Kystavisen', 'Nordhavn Post', 'Radio Vesterby', 'Unnamed source', 'Sund Courier']);
    expect(labels('s2')).toEqual(['Sund Courier', 'Nordhavn Post']);
  });

  it('the address keeps the one that is chosen', () => {
    const query = writeAddress({ ...INITIAL, story: 's2' }, sources);
    expect(query).toBe('?story=s2');
    expect(readAddress(query, TWO_STORIES, sources)).toMatchObject({ part: { story: 's2' }, unknown: [] });
    expect(readAddress('?story=s3', TWO_STORIES, sources)).toMatchObject({ part: { story: null }, unknown: ['a story'] });
  });
});
