import { expect, it } from 'vitest';
import { articleId, eventId } from '../testing/build.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';
import { foundAt } from './columns.ts';
import { foundInLanes } from './found-lanes.ts';

const day = { start: '2031-04-18T00:00', end: '2031-04-19T00:00' };
const events = [{ id: 'a', ...day, articles: ['courier', 'ledger'] }, { id: 'b', ...day, articles: ['ledger'] }, { id: 'c', ...day }].map(inventedEvent);
const ids = new Set(['a', 'b'].map(eventId));
const hits = Object.assign(ids, { articlesOf: () => [articleId('ledger')] });

it.each([
  ['sources', [['courier', [0, 0, 0]], ['ledger', [1, 1, 0]]]],
  ['merged', [['all', [1, 1, 0]]]],
] as const)('a hit stands in the lanes that say the words: %s', (mode, expected) => {
  const index = inventedIndex(events, [inventedLane('courier'), inventedLane('ledger')], mode);
  const found = foundInLanes(index, foundAt(index.columns, hits), hits);
  expect([...found].map(([lane, flags]) => [lane, [...flags]])).toEqual(expected);
});
