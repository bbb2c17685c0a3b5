import { expect, it } from 'vitest';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { sightOf } from './sight.ts';

it('the first sight is drawn of the key events, of which no detail is one', () => {
  const folded = DETAILED.events.flatMap(({ id, detailOf }) => (detailOf === null ? [] : [id]));
  const shown = sightOf(DETAILED)?.events.map(({ id }) => id) ?? [];
  expect(shown.length).toBeGreaterThanOrEqual(8);
  expect(shown.filter((id) => folded.includes(id))).toEqual([]);
});

it('there is none of events of which none has a date', () => {
  expect(sightOf({ ...SAMPLE, events: SAMPLE.events.filter(({ time }) => time.start === null) })).toBeNull();
});
