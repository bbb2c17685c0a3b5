import { expect, it } from 'vitest';
import { articleId } from '../testing/build.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';
import { foundInLanes } from './found-lanes.ts';

const day = { start: '2031-04-18T00:00', end: '2031-04-19T00:00' };
const events = [{ id: 'a', ...day, articles: ['courier', 'ledger'] }, { id: 'b', ...day, articles: ['ledger'] }, { id: 'c', ...day }].map(inventedEvent);
const hits = { all: events, articles: ['courier', 'ledger'].map((id) => ({ id: articleId(id) })), reports: { events: Uint32Array.of(0, 1), articles: Uint32Array.of(1, 1) } };

it.each([
  ['sources', [['courier', [0, 0, 0]], ['ledger', [1, 1, 0]]]],
  ['merged', [['all', [1, 1, 0]]]],
] as const)('a hit stands in the lanes that say the words: %s', (mode, expected) => {
  const index = inventedIndex(events, [inventedLane('courier'), inventedLane('ledger')], mode);
  const found = foundInLanes(index, hits);
  expect([...found.any]).toEqual([1, 1, 0]);
  expect([...found.lanes].map(([lane, flags]) => [lane, [...flags]])).toEqual(expected);
});

it('knows its events in a part of the pile, too', () => {
  const index = inventedIndex(events.slice(1), [inventedLane('courier'), inventedLane('ledger')], 'sources');
  expect([...foundInLanes(index, hits).any]).toEqual([1, 0]);
});
