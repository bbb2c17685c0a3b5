import fc from 'fast-check';
import library from 'moment/moment.js';
import { expect, test } from 'vitest';
import moment from './moment.ts';

const times = fc.integer({ min: Date.UTC(-200, 0, 1), max: Date.UTC(3000, 0, 1) });
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
const fields = ['year', 'month', 'date', 'hours', 'minutes', 'seconds', 'milliseconds', 'weekday'] as const;
/** What each field may be set to. */
const most: Readonly<Record<(typeof fields)[number], number>> = { year: 2600, month: 11, date: 28, hours: 23, minutes: 59, seconds: 59, milliseconds: 999, weekday: 6 };

test('reads as the library does', () => {
  fc.assert(fc.property(times, (time) => {
    for (const field of fields) expect(moment(time)[field]()).toBe(library.utc(time)[field]());
  }));
});

test('writes as the library does', () => {
  fc.assert(fc.property(times, fc.constantFrom(...fields), fc.nat(), (time, field, to) => {
    const value = to % (most[field] + 1);
    expect(moment(time)[field](value).valueOf()).toBe(library.utc(time)[field](value).valueOf());
  }));
});

test('adds and subtracts as the library does', () => {
  fc.assert(fc.property(times, fc.constantFrom(...units), fc.integer({ min: -400, max: 400 }), fc.boolean(), (time, unit, count, plural) => {
    const named = plural ? (`${unit}s` as const) : unit;
    expect(moment(time).add(count, named).valueOf()).toBe(library.utc(time).add(count, named).valueOf());
    expect(moment(time).subtract(count, named).valueOf()).toBe(library.utc(time).subtract(count, named).valueOf());
  }));
});

test('compares as the library does', () => {
  fc.assert(fc.property(times, fc.constantFrom(...units), fc.integer({ min: -800, max: 800 }), fc.constantFrom(...units), (time, by, count, unit) => {
    const other = library.utc(time).add(count, by).valueOf();
    expect(moment(time).isSame(other, unit)).toBe(library.utc(time).isSame(other, unit));
  }));
});

test('a copy goes its own way', () => {
  const one = moment(0);
  one.clone().add(1, 'day');
  expect(one.valueOf()).toBe(0);
});
