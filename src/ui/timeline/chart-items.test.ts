// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DAY, fromAxis } from './civil-time.ts';
import { eventId } from '../testing/build.ts';
import { chartItems, itemContent } from './chart-items.ts';
import { foundAt } from './columns.ts';
import { levelOfDetail } from './level-of-detail.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
const lanes = [inventedLane('courier', 'navy'), inventedLane('ledger', 'brown')];
const day = { start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY) };

function items(events: Parameters<typeof inventedEvent>[0][], mode: 'sources' | 'merged' = 'sources', rows = 3, hits: readonly string[] | null = null) {
  const ids = mode === 'merged' ? ['all'] : lanes.map(({ id }) => id);
  const index = inventedIndex(events.map(inventedEvent), lanes, mode);
  const found = hits === null ? null : foundAt(index.columns, new Set(hits.map(eventId)));
  const view = { from: MIDNIGHT - DAY, to: MIDNIGHT + 2 * DAY, width: 900, selected: null, chosen: -1, found, rows: new Map(ids.map((id) => [id, rows])) };
  return chartItems(levelOfDetail(index, ids, view), mode, found);
}

describe('chartItems', () => {
  it.each([
    ['a stated day', { ...day }, 'range', 'mark mark-event'],
    ['an inferred day', { ...day, certainty: 'inferred' }, 'range', 'mark mark-event mark-inferred'],
    ['about a day', { ...day, mod: 'APPROX' }, 'range', 'mark mark-event mark-open-start mark-open-end'],
    ['an hour', { start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY / 24), granularity: 'hour' }, 'point', 'mark mark-event'],
    ['a year', { start: '2031-01-01T00:00', end: '2032-01-01T00:00', granularity: 'year' }, 'range', 'mark mark-event mark-long'],
  ] as const)('%s', (_, time, type, className) => {
    expect(items([{ id: 'a', ...time }])).toMatchObject([{ id: 'a@courier', group: 'courier', type, className, style: '--row: 0; --lane: navy' }]);
  });

  it('carries the number of sources where they are merged', () => {
    const [shared, single] = items([{ id: 'a', ...day, articles: ['courier', 'ledger'] }, { id: 'b', ...day }], 'merged');
    expect(shared).toMatchObject({ badge: '2', style: '--row: 0; --lane: var(--timeline-several)' });
    expect(single).toMatchObject({ badge: '', style: '--row: 1; --lane: navy' });
  });

  it('ends a crowded lane with a bubble', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: `e${index}`, ...day, title: `Boat ${index} leaves the harbour` }));
    expect(items(crowd).at(-1)).toMatchObject({
      className: 'bubble', text: '+6 more', style: '--row: 3; --lane: navy', hint: '+6 more events, Fri 18 Apr 2031, among them: Boat 3 leaves the harbour',
    });
  });

  it('marks what a search found, and counts it in bubbles', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: `e${index}`, ...day, title: `Boat ${index} leaves the harbour` }));
    const all = items(crowd, 'sources', 3, ['e1', 'e5', 'e7']);
    expect(all.map(({ found }) => found)).toEqual([false, true, false, true]);
    expect(all[1]?.hint).toBe('Boat 1 leaves the harbour · found');
    expect(all.at(-1)).toMatchObject({ text: '2 of 6', hint: '2 of 6 events found, Fri 18 Apr 2031, among them: Boat 3 leaves the harbour' });
  });
});

describe('itemContent', () => {
  it('is text, whatever the title says', () => {
    const [item] = items([{ id: 'a', ...day, title: '<img src=x onerror=alert(1)> & <b>more</b>' }]);
    if (item === undefined) throw new Error('The event is drawn.');
    const content = itemContent(item);
    expect(content.querySelector('img, b')).toBeNull();
    expect(content.textContent).toBe('<img src=x onerror=alert(1)> & <b>more</b>');
    expect(content.title).toBe('<img src=x onerror=alert(1)> & <b>more</b>');
    expect(content.style.maxWidth).toMatch(/^\d+px$/);
  });
});
