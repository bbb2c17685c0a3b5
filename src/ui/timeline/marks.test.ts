import { describe, expect, it } from 'vitest';
import { DAY, HOUR, toAxis } from './civil-time.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex, marksOf } from '../testing/invented-index.ts';
import type { Civil } from '../../core/index.ts';

const lanes = [inventedLane('courier', 'navy'), inventedLane('ledger', 'brown')];
const day = { start: '2031-04-18T00:00', end: '2031-04-19T00:00' };

describe('marks', () => {
  it('stands in every lane that reports it, by source', () => {
    const marks = marksOf(inventedIndex([inventedEvent({ id: 'a', ...day, articles: ['courier', 'ledger', 'courier'] })], lanes, 'sources'));
    expect(marks.map(({ id, lane, sources, colour }) => [id, lane, sources, colour])).toEqual([
      ['a@courier', 'courier', 2, 'navy'],
      ['a@ledger', 'ledger', 2, 'brown'],
    ]);
  });

  it('is one mark with its number of sources, merged', () => {
    const events = [
      inventedEvent({ id: 'a', ...day, articles: ['courier', 'ledger'] }),
      inventedEvent({ id: 'b', ...day, articles: ['ledger'] }),
      inventedEvent({ id: 'c', ...day, articles: ['elsewhere'] }),
    ];
    expect(marksOf(inventedIndex(events, lanes, 'merged')).map(({ id, sources, colour }) => [id, sources, colour])).toEqual([
      ['a@all', 2, null],
      ['b@all', 1, 'brown'],
      ['c@all', 0, null],
    ]);
  });

  it.each([
    ['a minute', { start: '2031-04-18T05:30', end: '2031-04-18T05:31', granularity: 'minute' }, 'point', 0],
    ['an hour', { start: '2031-04-18T05:00', end: '2031-04-18T06:00', granularity: 'hour' }, 'point', 0],
    ['an evening', { start: '2031-04-18T18:00', end: '2031-04-19T00:00', granularity: 'part' }, 'bar', 6 * HOUR],
    ['a day', { ...day, granularity: 'day' }, 'bar', DAY],
    ['a month', { start: '2031-04-01T00:00', end: '2031-05-01T00:00', granularity: 'month' }, 'bar', 30 * DAY],
  ] as const)('%s is a %s', (_, time, shape, length) => {
    const [mark] = marksOf(inventedIndex([inventedEvent({ id: 'a', ...time })], lanes, 'sources'));
    expect(mark).toMatchObject({ shape, from: toAxis(time.start as Civil) });
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBe(length);
  });

  it.each([
    [undefined, false, false],
    ['APPROX', true, true],
    ['END', true, true],
    ['BEFORE', true, false],
    ['ON_OR_AFTER', false, true],
  ] as const)('the words leave ends open: %s', (mod, openStart, openEnd) => {
    const [mark] = marksOf(inventedIndex([inventedEvent({ id: 'a', ...day, ...(mod === undefined ? {} : { mod }) })], lanes, 'sources'));
    expect(mark).toMatchObject({ openStart, openEnd });
  });

  it('leaves out what has no date, and what no lane reports', () => {
    const events = [inventedEvent({ id: 'a', start: null, end: null }), inventedEvent({ id: 'b', ...day, articles: ['elsewhere'] })];
    expect(marksOf(inventedIndex(events, lanes, 'sources'))).toEqual([]);
  });
});
