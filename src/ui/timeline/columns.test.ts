import { describe, expect, it } from 'vitest';
import { eventId } from '../testing/build.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { candidatesOf } from './candidates.ts';
import { DAY, fromAxis, HOUR, toAxis } from './civil-time.ts';
import { columnsOf, passing } from './columns.ts';
import { holds, indexMarks, positionOf } from './mark-index.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
const early = inventedEvent({ id: 'early', start: '2031-04-17T00:00', end: '2031-04-18T00:00' });
const late = inventedEvent({ id: 'late', start: '2031-04-18T05:00', end: '2031-04-18T06:00', granularity: 'hour', articles: ['ledger', 'courier', 'ledger'] });
const undated = inventedEvent({ id: 'undated', start: null, end: null });

describe('columnsOf', () => {
  it('holds the dated events in the order of time, points without a length', () => {
    const all = [late, undated, early];
    const columns = columnsOf(all);
    expect([...columns.event]).toEqual([2, 0]);
    expect([...columns.from]).toEqual(['2031-04-17T00:00', '2031-04-18T05:00'].map((civil) => toAxis(fromAxis(Date.parse(`${civil}Z`)))));
    expect([...columns.to].map((to, position) => to - (columns.from[position] ?? 0))).toEqual([DAY, 0]);
    expect(columnsOf(all)).toBe(columns);
    expect(positionOf(columns, eventId('late'))).toBe(1);
    expect(positionOf(columns, eventId('undated'))).toBe(-1);
  });

  it.each([
    ['one of them', [1, 0, 0], [1, 0]],
    ['none', [1, 2, 4], [0, 0]],
    ['all that have a date', [0, 0, 1], null],
    ['all', null, null],
  ])('knows what passes: %s', (_, masks, passes) => {
    const answer = passing(columnsOf([late, early, undated]), masks === null ? null : Uint16Array.from(masks));
    expect(answer === null ? null : [...answer]).toEqual(passes);
  });
});

describe('indexMarks', () => {
  it('puts an event once into each lane that reports it, and leaves out what does not pass', () => {
    const all = [early, late];
    const lanes = [inventedLane('courier'), inventedLane('ledger')];
    const counts = (...masks: number[]) => [...indexMarks(columnsOf(all), Uint16Array.from(masks), lanes, 'sources').buckets.values()].map((buckets) => buckets.reduce((sum, { position }) => sum + position.length, 0));
    expect(counts(0, 0)).toEqual([2, 1]);
    expect(counts(0, 1)).toEqual([1, 0]);
    const index = indexMarks(columnsOf(all), null, lanes, 'sources');
    expect([holds(index, 'ledger', 0), holds(index, 'ledger', 1), holds(index, 'ledger', -1)]).toEqual([false, true, false]);
  });
});

describe('candidatesOf', () => {
  it('weighs as many of a hundred thousand events as of a thousand', () => {
    const weighed = (count: number): number => {
      const all = Array.from({ length: count }, (_, place) => {
        const start = MIDNIGHT + ((place * 7919) % 1000) * HOUR;
        return inventedEvent({ id: `e${place}`, start: fromAxis(start), end: fromAxis(start + DAY), salience: ((place * 31) % 97) / 97 });
      });
      const lanes = [inventedLane('courier')];
      const around = { from: MIDNIGHT + 3 * DAY, to: MIDNIGHT + 33 * DAY, width: 1000, selected: null, chosen: -1, found: null };
      return candidatesOf(indexMarks(columnsOf(all), null, lanes, 'sources'), ['courier'], new Map([['courier', 10]]), around).length;
    };
    expect(weighed(100_000)).toBeLessThanOrEqual(weighed(1000) + 50);
    expect(weighed(1000)).toBeGreaterThan(100);
  });
});
