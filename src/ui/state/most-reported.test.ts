import { expect, it } from 'vitest';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { namesOf, type Fact } from './filters.ts';
import { mostReported } from './most-reported.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { reportersOf } from './visible.ts';

const sources = sourceByArticle(sourcesOf(SAMPLE.articles));
const facts = SAMPLE.events.map((event): Fact => ({ event, reporters: reportersOf(event, sources), names: namesOf(event) }));

it.each<readonly [string, (fact: Fact) => boolean]>([
  ['all', () => true],
  ['without the fire', ({ event }) => event.id !== 'fire'],
  ['no more than two', ({ event }) => event.id === 'fire' || event.id === 'closed'],
  ['nothing', () => false],
])('the most reported of %s', (_, shown) => {
  const masks = Uint16Array.from(facts, (fact) => Number(!shown(fact)));
  const expected = facts.filter(shown).sort((a, b) => b.reporters.length - a.reporters.length || b.event.salience - a.event.salience).slice(0, 6);
  expect(mostReported(facts, masks).map(({ event }) => event.id)).toEqual(expected.map(({ event }) => event.id));
});
