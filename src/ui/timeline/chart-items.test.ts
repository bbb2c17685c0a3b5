import { describe, expect, it } from 'vitest';
import { DAY, fromAxis } from './civil-time.ts';
import { eventId } from '../testing/build.ts';
import { chartItems } from './chart-items.ts';
import type { ChartWords } from './chart-words.ts';
import { foundAt } from '../testing/found-at.ts';
import { levelOfDetail } from './level-of-detail.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
const lanes = [inventedLane('courier', 'navy'), inventedLane('ledger', 'brown')];
/** A search for "leaves". */
const WORDS: ChartWords = {
  of: ({ lane }) => ['Fri 18 Apr 2031', lane],
  hits: (title) => [...title.matchAll(/leaves/g)].map(({ index }) => ({ start: index, end: index + 6 })),
};
const day = { start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY) };

function items(events: Parameters<typeof inventedEvent>[0][], mode: 'sources' | 'merged' = 'sources', rows = 3, hits: readonly string[] | null = null, selected: string | null = null) {
  const ids = mode === 'merged' ? ['all'] : lanes.map(({ id }) => id);
  const index = inventedIndex(events.map(inventedEvent), lanes, mode);
  const found = hits === null ? null : new Map([['courier', foundAt(index.columns, new Set(hits.map(eventId)))]]);
  const view = { from: MIDNIGHT - DAY, to: MIDNIGHT + 2 * DAY, width: 900, selected: null, chosen: -1, found, rows: new Map(ids.map((id) => [id, rows])) };
  return chartItems(levelOfDetail(index, ids, view), mode, found, selected === null ? null : eventId(selected), WORDS);
}

describe('chartItems', () => {
  it.each([
    ['a stated day', { ...day }, 'mark mark-event mark-bar mark-stated'],
    ['an inferred day', { ...day, certainty: 'inferred' }, 'mark mark-event mark-bar mark-inferred'],
    ['the day of a report', { ...day, certainty: 'reported' }, 'mark mark-event mark-bar mark-reported'],
    ['about a day', { ...day, mod: 'APPROX' }, 'mark mark-event mark-bar mark-stated mark-open-start mark-open-end'],
    ['an hour', { start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY / 24), granularity: 'hour' }, 'mark mark-event mark-point mark-stated'],
    ['a year', { start: '2031-01-01T00:00', end: '2032-01-01T00:00', granularity: 'year' }, 'mark mark-event mark-bar mark-stated mark-long'],
  ] as const)('%s', (_, time, className) => {
    expect(items([{ id: 'a', ...time }])).toMatchObject([{ id: 'a@courier', lane: 'courier', className, row: 0, colour: 'navy' }]);
  });

  it.each([
    ['several sources', ['courier', 'ledger', 'radio'], 'event', 'mark mark-event mark-bar mark-stated mark-widely'],
    ['two sources', ['courier', 'ledger'], 'statement', 'mark mark-statement mark-bar mark-stated'],
    ['what one source has of one person', ['courier'], 'statement', 'mark mark-statement mark-bar mark-stated mark-slight'],
  ] as const)('weighs %s', (_, articles, kind, className) => {
    const three = [...lanes, inventedLane('radio')];
    const index = inventedIndex([{ ...inventedEvent({ id: 'a', ...day, articles }), kind }], three, 'sources');
    const view = { from: MIDNIGHT - DAY, to: MIDNIGHT + 2 * DAY, width: 900, selected: null, chosen: -1, found: null, rows: new Map([['courier', 3]]) };
    expect(chartItems(levelOfDetail(index, ['courier'], view), 'sources', null, null, WORDS)).toMatchObject([{ className }]);
  });

  it.each([[2, 1], [7, 2], [13, 3], [26, 4], [49, 5], [4000, 5]])('a bubble of %i weighs %i', (count, weight) => {
    const crowd = Array.from({ length: count + 3 }, (_, index) => ({ id: `e${index}`, ...day }));
    expect(items(crowd).find(({ id }) => id.startsWith('more:'))?.className).toBe(`bubble bubble-${weight}`);
  });

  it('parts the thousands of what a bubble counts', () => {
    const crowd = Array.from({ length: 4003 }, (_, index) => ({ id: `e${index}`, ...day }));
    const plain = items(crowd).find(({ id }) => id.startsWith('more:'));
    expect(plain?.text.join('')).toBe('+4,000 more');
    expect(plain?.hint).toMatch(/^\+4,000 more events, /);
    const found = items(crowd, 'sources', 3, crowd.slice(0, 2000).map(({ id }) => id)).find(({ id }) => id.startsWith('more:'));
    expect(found?.text.join('')).toMatch(/^[12],\d{3} of 4,000$/);
  });

  it('carries the number of sources where they are merged', () => {
    const [shared, single] = items([{ id: 'a', ...day, articles: ['courier', 'ledger'] }, { id: 'b', ...day }], 'merged');
    expect(shared).toMatchObject({ badge: '2', row: 0, colour: 'var(--timeline-several)' });
    expect(single).toMatchObject({ badge: '', row: 1, colour: 'navy' });
  });

  it('is in the order of time, whatever the rows are', () => {
    const later = { start: fromAxis(MIDNIGHT + DAY), end: fromAxis(MIDNIGHT + 2 * DAY) };
    const year = { start: '2031-01-01T00:00', end: '2032-01-01T00:00', granularity: 'year' } as const;
    expect(items([{ id: 'late', ...later }, { id: 'early', ...day }, { id: 'year', ...year }]).map(({ id }) => id)).toEqual(['year@courier', 'early@courier', 'late@courier']);
  });

  it('shows the selection on every mark of the event', () => {
    const two = [{ id: 'a', ...day, articles: ['courier', 'ledger'] }, { id: 'b', ...day }];
    expect(items(two, 'sources', 3, null, 'a').map(({ id, selected }) => [id, selected])).toEqual([['a@courier', true], ['b@courier', false], ['a@ledger', true]]);
    expect(items(two, 'sources', 3, null, 'a').filter(({ className }) => className.includes('mark-selected'))).toHaveLength(2);
  });

  it('ends a crowded lane with a bubble', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: `e${index}`, ...day, title: `Boat ${index} leaves the harbour` }));
    expect(items(crowd).find(({ id }) => id.startsWith('more:'))).toMatchObject({
      className: 'bubble bubble-2', text: ['', '+6', ' more'], row: 3, colour: 'navy', hint: '+6 more events, Fri 18 Apr 2031, among them: Boat 3 leaves the harbour',
    });
  });

  it('folds first what no words date, however much is made of it', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => ({ id: `e${index}`, ...day, salience: index === 2 || index === 5 ? 0.9 : 0.1, certainty: index === 2 || index === 5 ? 'reported' as const : 'stated' as const }));
    const all = items(crowd);
    expect(all.flatMap(({ id, className }) => (id.startsWith('more:') ? [] : [className.includes('mark-reported')]))).toEqual([false, false, false]);
    expect(items(crowd, 'sources', 7).filter(({ className }) => className.includes('mark-reported')).map(({ id }) => id)).toEqual(['e2@courier', 'e5@courier']);
  });

  it('marks what a search found in the lane where the words stand, and in no other', () => {
    const all = items([{ id: 'a', ...day, articles: ['courier', 'ledger'] }], 'sources', 3, ['a']);
    expect(all.map(({ id, found }) => [id, found])).toEqual([['a@courier', true], ['a@ledger', false]]);
  });

  it('marks what a search found, and counts it in bubbles', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: `e${index}`, ...day, title: `Boat ${index} leaves the harbour` }));
    const all = items(crowd, 'sources', 3, ['e1', 'e5', 'e7']);
    expect(all.filter(({ found }) => found).map(({ id }) => id)).toEqual([expect.stringMatching(/^more:/)]);
    expect(all.find(({ id }) => id === 'e1@courier')).toMatchObject({ text: ['Boat 1 ', 'leaves', ' the harbour'], hint: 'Boat 1 leaves the harbour, Fri 18 Apr 2031, courier, found' });
    expect(all.find(({ id }) => id === 'e0@courier')).toMatchObject({ text: ['Boat 0 leaves the harbour'], found: false });
    expect(all.find(({ id }) => id.startsWith('more:'))).toMatchObject({ text: ['', '2', ' of 6'], hint: '2 of 6 events found, Fri 18 Apr 2031, among them: Boat 3 leaves the harbour' });
  });
});
