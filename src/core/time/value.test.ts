import { describe, expect, it } from 'vitest';
import { day } from './calendar.ts';
import { shiftInterval } from './duration.ts';
import { contains, intersect, intervalOfDay, overlaps } from './interval.ts';
import type { TimexMod } from '../model.ts';
import { intervalOfValue } from './value.ts';

const shown = (value: string, mod: TimexMod | null): string => {
  const { interval, granularity } = intervalOfValue(value, mod);
  return interval === null ? granularity : `${interval.start} ${interval.end} ${granularity}`;
};

describe('intervals of values', () => {
  it.each<readonly [value: string, mod: TimexMod | null, expected: string]>([
    ['2021-05-04', null, '2021-05-04T00:00 2021-05-05T00:00 day'],
    ['2021-05', null, '2021-05-01T00:00 2021-06-01T00:00 month'],
    ['2021', null, '2021-01-01T00:00 2022-01-01T00:00 year'],
    ['199', null, '1990-01-01T00:00 2000-01-01T00:00 decade'],
    ['19', null, '1900-01-01T00:00 2000-01-01T00:00 century'],
    // There is no year 0.
    ['00', null, '0001-01-01T00:00 0100-01-01T00:00 century'],
    ['000', null, '0001-01-01T00:00 0010-01-01T00:00 decade'],
    ['2021-W24', null, '2021-06-14T00:00 2021-06-21T00:00 week'],
    ['2021-W24-WE', null, '2021-06-19T00:00 2021-06-21T00:00 weekend'],
    ['2021-SU', null, '2021-06-01T00:00 2021-09-01T00:00 season'],
    ['2021-WI', null, '2021-12-01T00:00 2022-03-01T00:00 season'],
    ['2021-Q2', null, '2021-04-01T00:00 2021-07-01T00:00 quarter'],
    ['2021-H2', null, '2021-07-01T00:00 2022-01-01T00:00 season'],
    ['2021-05-04TMO', null, '2021-05-04T00:00 2021-05-04T12:00 part'],
    ['2021-05-04TMO', 'START', '2021-05-04T00:00 2021-05-04T09:00 part'],
    ['2021-05-04TNI', null, '2021-05-04T18:00 2021-05-05T06:00 part'],
    ['2021-05-04TNI', 'END', '2021-05-04T21:00 2021-05-05T02:00 part'],
    ['2021-05-04TEV', 'END', '2021-05-04T21:40 2021-05-05T00:00 part'],
    ['2021-05-04T17:30', null, '2021-05-04T17:30 2021-05-04T17:31 minute'],
    ['2021-05-04T17', null, '2021-05-04T17:00 2021-05-04T18:00 hour'],
    ['2021-05-04T24:00', null, '2021-05-05T00:00 2021-05-05T00:01 minute'],
    ['2021-05-04T03:00', 'APPROX', '2021-05-04T02:30 2021-05-04T03:30 hour'],
    ['2021-05-04T03:00', 'AFTER', '2021-05-04T03:00 2021-05-04T03:30 hour'],
    ['2021-05-04', 'APPROX', '2021-05-02T00:00 2021-05-07T00:00 week'],
    ['2021-05-04', 'END', '2021-05-04T17:00 2021-05-05T00:00 part'],
    ['2021-06', 'START', '2021-06-01T00:00 2021-06-11T00:00 month'],
    ['2021-06', 'MID', '2021-06-11T00:00 2021-06-21T00:00 month'],
    ['2021-06', 'END', '2021-06-21T00:00 2021-07-01T00:00 month'],
    ['2021-05-03/2021-05-05', null, '2021-05-03T00:00 2021-05-06T00:00 day'],
    ['2021-05-03T21:00/2021-05-04T02:00', null, '2021-05-03T21:00 2021-05-04T02:00 hour'],
    ['2021-05-05/2021-05-03', null, 'unknown'],
    ['XXXX-02-24', null, 'unknown'], ['XXXX-WXX-5', null, 'unknown'], ['XXXX-XX-XXT03:00', null, 'unknown'], ['P6W', null, 'unknown'], ['PAST_REF', null, 'unknown'], ['2021-13', null, 'unknown'], ['', null, 'unknown'],
    // The calendar ends with its last minute.
    ['9999-12-31', null, '9999-12-31T00:00 9999-12-31T23:59 day'], ['9999', null, '9999-01-01T00:00 9999-12-31T23:59 year'], ['9999-12-31TEV', null, '9999-12-31T17:00 9999-12-31T23:59 part'],
    ['9999-12-31T23', null, '9999-12-31T23:00 9999-12-31T23:59 hour'], ['9999-12-31T23:59', null, 'unknown'],
  ])('%s %s is %s', (value, mod, expected) => {
    expect(shown(value, mod)).toBe(expected);
  });
});

it.each(['', '/', '2021/2022/2023', '2021/'.repeat(50_000), '2021-02-30', '0000', '2021-W54', '2021-05-04T25', 'Friday'])('%.20s has no place in the calendar', (value) => {
  expect(intervalOfValue(value, null).interval).toBeNull();
});

describe('durations from an interval', () => {
  const from = intervalOfDay(day(2021, 3, 31));
  it.each<readonly [duration: string, direction: 1 | -1, expected: string]>([
    ['P1D', 1, '2021-04-01T00:00 2021-04-02T00:00 day'],
    ['P6W', 1, '2021-05-09T00:00 2021-05-16T00:00 week'],
    ['P1M', -1, '2021-02-13T00:00 2021-03-16T00:00 month'],
    ['P1Y', 1, '2021-09-30T00:00 2022-09-30T00:00 year'],
    ['PT3H', 1, '2021-03-31T02:30 2021-04-01T03:30 hour'],
    ['PT10M', -1, '2021-03-30T23:50 2021-03-31T23:50 minute'],
  ])('%s in direction %i: %s', (duration, direction, expected) => {
    const to = shiftInterval(from, duration, direction);
    expect(to === null ? null : `${to.interval.start} ${to.interval.end} ${to.granularity}`).toBe(expected);
  });

  it.each(['PXW', 'P1Q', '2021', '', 'PT', 'P2Y6M'])('%s cannot be counted', (duration) => {
    expect(shiftInterval(from, duration, 1)).toBeNull();
  });

  it.each(['P9999D', 'PT99999M'])('%s leads off the calendar', (duration) => {
    expect(shiftInterval(intervalOfDay(day(9999, 12, 30)), duration, 1)).toBeNull();
  });
});

describe('intervals', () => {
  const may4 = intervalOfDay(day(2021, 5, 4));
  const may5 = intervalOfDay(day(2021, 5, 5));
  const may = intervalOfValue('2021-05', null).interval ?? may4;
  it('no day is empty, the last of the calendar neither', () => {
    for (const { start, end } of [intervalOfDay(day(1, 1, 1)), intervalOfDay(day(9999, 12, 31))]) expect(start < end).toBe(true);
  });

  it('neighbours do not overlap, and what they share is nothing', () => {
    expect([overlaps(may4, may5), intersect(may4, may5)]).toEqual([false, null]);
  });
  it('a month holds its days', () => {
    expect([contains(may, may5), contains(may5, may), intersect(may, may5)]).toEqual([true, false, may5]);
  });
});
