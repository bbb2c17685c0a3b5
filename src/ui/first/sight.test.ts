import { expect, it } from 'vitest';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { sightOf } from './sight.ts';

it('the first sight is drawn without the details, which the page folds', () => {
  const folded = DETAILED.events.flatMap(({ id, detailOf }) => (detailOf === null ? [] : [id]));
  const shown = sightOf(DETAILED)?.events.map(({ id }) => id) ?? [];
  expect(shown).toHaveLength(21);
  expect(shown.filter((id) => folded.includes(id))).toEqual([]);
  expect(sightOf(SAMPLE)?.events).toHaveLength(25);
});
