import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, addMonths, civil, day, daysBetween, isDay, isoWeekOf, mondayOf, weekdayOf } from './calendar.ts';

const anyDay = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => day(y, m, d));
/** Far enough from the first and last year that steps do not stop there. */
const midDay = fc.tuple(fc.integer({ min: 200, max: 9800 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => day(y, m, d));

describe('days', () => {
  it.each([['2024-02-29', true], ['2023-02-29', false], ['1900-02-29', false], ['2000-02-29', true], ['2021-13-01', false], ['2021-04-31', false], ['2021-4-1', false], ['0000-01-01', false]])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  it.each([['2021-06-16', 3], ['2000-01-01', 6], ['1970-01-01', 4], ['0001-01-01', 1], ['2024-02-29', 4]])('%s is weekday %i', (text, weekday) => {
    expect(isDay(text) && weekdayOf(text)).toBe(weekday);
  });

  it.each([['2021-01-03', 2020, 53], ['2021-01-04', 2021, 1], ['2024-12-30', 2025, 1], ['2021-06-16', 2021, 24]])('%s is in week %i-W%i', (text, year, week) => {
    expect(isDay(text) && isoWeekOf(text)).toEqual({ year, week });
  });

  it('refuses days and times that do not exist', () => {
    expect(() => day(2021, 2, 30)).toThrow('2021-2-30');
    expect(() => civil(2021, 2, 3, 24, 0)).toThrow('24:0');
  });

  it('agrees with the platform about the length of every month', () => {
    fc.assert(fc.property(midDay, fc.integer({ min: -30000, max: 30000 }), (d, n) => {
      const platform = new Date(`${d}T00:00:00Z`);
      platform.setUTCDate(platform.getUTCDate() + n);
      expect(addDays(d, n)).toBe(platform.toISOString().slice(0, 10));
    }), { numRuns: 300 });
  });

  it('counts back what it counts on', () => {
    fc.assert(fc.property(midDay, fc.integer({ min: -40000, max: 40000 }), (d, n) => {
      expect(daysBetween(d, addDays(d, n))).toBe(n);
    }), { numRuns: 200 });
  });

  it('finds the Monday of the week a day is in', () => {
    fc.assert(fc.property(midDay, (d) => {
      const { year, week } = isoWeekOf(d);
      expect(mondayOf(year, week)).toBe(addDays(d, 1 - weekdayOf(d)));
    }), { numRuns: 200 });
  });

  it('stays on the calendar whatever is added', () => {
    fc.assert(fc.property(anyDay, fc.integer(), (d, n) => {
      expect(isDay(addDays(d, n)) && isDay(addMonths(d, n))).toBe(true);
    }), { numRuns: 200 });
  });
});

describe('months and minutes', () => {
  it.each([['2021-01-31', 1, '2021-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2021-03-31', -1, '2021-02-28'], ['2021-11-30', 3, '2022-02-28'], ['2021-05-15', -17, '2019-12-15']])('%s and %i months is %s', (from, n, to) => {
    expect(isDay(from) && addMonths(from, n)).toBe(to);
  });

  it.each([
    [5, '2021-12-31T23:59', '2022-01-01T00:04'], [-61, '2021-03-01T01:00', '2021-02-28T23:59'], [2880, '2024-02-28T12:30', '2024-03-01T12:30'],
    [60, '9999-12-31T23:30', '9999-12-31T23:59'], [1440, '9999-12-31T08:00', '9999-12-31T23:59'], [-60, '0001-01-01T00:30', '0001-01-01T00:00'], [-1500, '0001-01-01T23:30', '0001-01-01T00:00'],
  ])('%i minutes from %s is %s', (n, from, to) => {
    const m = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(from);
    expect(addMinutes(civil(Number(m?.[1]), Number(m?.[2]), Number(m?.[3]), Number(m?.[4]), Number(m?.[5])), n)).toBe(to);
  });
});
