import { describe, expect, it } from 'vitest';
import { keyOf, partingUnit, periodOf } from './periods.ts';

describe('the period of the times that begin alike', () => {
  it.each([
    ['', '0001-01-01T00:00', '9999-12-31T23:59'],
    ['0', '0001-01-01T00:00', '1000-01-01T00:00'],
    ['20', '2000-01-01T00:00', '2100-01-01T00:00'],
    ['203', '2030-01-01T00:00', '2040-01-01T00:00'],
    ['2031', '2031-01-01T00:00', '2032-01-01T00:00'],
    ['9999', '9999-01-01T00:00', '9999-12-31T23:59'],
    ['2031-12', '2031-12-01T00:00', '2032-01-01T00:00'],
    ['2032-02', '2032-02-01T00:00', '2032-03-01T00:00'],
    ['2032-02-28', '2032-02-28T00:00', '2032-02-29T00:00'],
    ['2031-05-06T23', '2031-05-06T23:00', '2031-05-07T00:00'],
    ['2031-05-06T23:59', '2031-05-06T23:59', '2031-05-07T00:00'],
  ])('%j is from %s to %s', (prefix, from, to) => expect(periodOf(prefix)).toEqual({ from, to }));
});

describe('the unit that parts times', () => {
  const days = (count: number, clock = 'T00:00') => Array.from({ length: count }, (_, n) => `2031-05-${String(n + 1).padStart(2, '0')}${clock}`);
  it.each<[string, readonly string[], number | null]>([
    ['nothing', [], null],
    ['one minute', ['2031-05-06T07:08', '2031-05-06T07:08'], null],
    ['minutes of an hour', ['2031-05-06T07:08', '2031-05-06T07:09'], 16],
    ['hours of a day', ['2031-05-06T07:08', '2031-05-06T09:09'], 13],
    ['days of a month', days(20), 10],
    ['days, some with an hour', [...days(3), ...days(3, 'T07:00'), ...days(3, 'T08:00')], 10],
    ['three years: their months', ['2029', '2030', '2031'].flatMap((year) => ['01', '02', '03'].map((month) => `${year}-${month}-01T00:00`)), 7],
    ['ten years', Array.from({ length: 120 }, (_, n) => `202${n % 10}-0${1 + (n % 9)}-01T00:00`), 4],
    ['two millennia', ['0999-01-01T00:00', '1999-01-01T00:00'], 1],
  ])('%s', (_, times, unit) => expect(partingUnit(times, 64)).toBe(unit));
});

it('a key stands in the name of a file', () => expect(keyOf('2031-05-06T07:08')).toBe('2031-05-06T0708'));
