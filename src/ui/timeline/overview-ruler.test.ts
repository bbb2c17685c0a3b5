import { describe, expect, it } from 'vitest';
import { inventedEvent } from '../testing/invented-events.ts';
import { DAY, fromAxis } from './civil-time.ts';
import { columnsOf } from './columns.ts';
import { evenScale, overviewScale } from './overview-scale.ts';
import { rulerOf } from './overview-ruler.ts';

const at = (text: string): number => Date.parse(`${text}Z`);
const ranks = (from: string, to: string) => {
  const ticks = rulerOf(evenScale({ from: at(from), to: at(to) }));
  return [0, 1, 2].map((rank) => ticks.filter((tick) => tick.rank === rank).length);
};

describe('rulerOf', () => {
  it.each([
    ['a hundred years', '1950-06-01', '2050-06-01', [99, 0, 0]],
    ['thousand years: none has room', '1000-06-01', '2000-06-01', [0, 0, 0]],
    ['five years', '2015-06-15', '2020-06-15', [5, 55, 0]],
    ['forty days, over a new year', '2019-12-10T12:00', '2020-01-19T12:00', [1, 0, 39]],
  ])('%s: years, months, days', (_, from, to, counts) => {
    expect(ranks(from.padEnd(16, 'T00:00'), to.padEnd(16, 'T00:00'))).toEqual(counts);
  });

  it('has days where a crowd is drawn wide, and none beside it', () => {
    const crowd = at('2022-11-08T00:00');
    const starts = [at('2014-01-01T00:00'), ...Array.from({ length: 60 }, (_, n) => crowd + (n % 5) * DAY)].sort((a, b) => a - b);
    const columns = columnsOf(starts.map((start, n) => inventedEvent({ id: `e${n}`, start: fromAxis(start), end: fromAxis(start + DAY) })));
    const scale = overviewScale(columns, { from: at('2013-10-01T00:00'), to: at('2023-01-01T00:00') });
    expect(scale.uneven).toBe(true);
    const days = rulerOf(scale).filter(({ rank }) => rank === 2).map(({ place }) => scale.time(place));
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(days.every((day) => Math.abs(day - crowd) < 10 * DAY)).toBe(true);
    expect(rulerOf(scale).filter(({ rank }) => rank === 0)).toHaveLength(9);
  });
});
