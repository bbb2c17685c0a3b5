import { describe, expect, it } from 'vitest';
import { termsOf } from '../../worker/protocol.ts';
import { findHere } from '../testing/find-here.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { namesOf } from '../state/filters.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { hitsOf } from './hits.ts';
import { resultsOf } from './results.ts';

const sources = sourceByArticle(sourcesOf(SAMPLE.articles));
const facts = SAMPLE.events.map((event) => ({ event, reporters: [], names: namesOf(event) }));

async function results(query: string, masks = new Uint16Array(facts.length)) {
  const hits = hitsOf(await findHere(SAMPLE).find(query), SAMPLE, masks, sources, { off: [], story: null }) ?? expect.unreachable();
  return resultsOf(hits, facts, masks, termsOf(query));
}

describe('the list of what was found', () => {
  it('has titles that hold the words first, then what weighs more', async () => {
    const { events, eventCount } = await results('fire');
    const titled = events.map(({ title }) => /fire/i.test(title));
    expect(titled).toEqual(titled.toSorted((a, b) => Number(b) - Number(a)));
    expect(events[0]?.id).toBe('fire');
    expect(eventCount).toBeGreaterThanOrEqual(events.length);
  });

  it.each([
    ['moe', ['Ina Moe 1']], ['ina mo', ['Ina Moe 1']], ['BRAND', ['Brandsund 1']], ['sund', ['Sundline & Sons 1']], ['rand', []],
  ])('names whom "%s" may mean, with their events', async (query, expected) => {
    expect((await results(query)).names.map(({ name, count }) => `${name} ${count}`)).toEqual(expected);
  });

  it('names nobody whose events are filtered out', async () => {
    const masks = Uint16Array.from(facts, ({ event }) => Number(event.id === 'alarm'));
    expect((await results('moe', masks)).names).toEqual([]);
  });
});
