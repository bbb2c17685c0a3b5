import { describe, expect, it } from 'vitest';
import { dayLabel, majorLabel, minorLabel, periodLabel, timeLabel, yearsLabel } from './axis-labels.ts';

const at = (text: string): number => Date.parse(`${text}Z`);

describe('labels of the axis', () => {
  it.each([
    ['minute', '2031-04-18T05:30', '05:30', 'Fri 18 Apr 2031'],
    ['hour', '2031-04-18T17:00', '17:00', 'Fri 18 Apr 2031'],
    ['weekday', '2031-09-01T00:00', 'Mon 1 Sep', 'September 2031'],
    ['day', '2031-04-18T00:00', '18 Apr', 'April 2031'],
    ['month', '2031-04-01T00:00', 'Apr', '2031'],
    ['year', '2031-01-01T00:00', '2031', ''],
  ])('%s', (scale, time, minor, major) => {
    expect(minorLabel(at(time), scale)).toBe(minor);
    expect(majorLabel(at(time), scale)).toBe(major);
  });
});

describe('periodLabel', () => {
  it.each([
    ['2031-04-18T00:00', '2031-04-19T00:00', 'Fri 18 Apr 2031'],
    ['2031-04-16T00:00', '2031-04-20T00:00', '16–19 Apr 2031'],
    ['2031-04-28T00:00', '2031-05-03T00:00', '28 Apr – 2 May 2031'],
    ['2031-04-18T03:00', '2031-04-18T09:30', 'Fri 18 Apr 2031, 03:00–09:30'],
    ['2031-04-17T20:00', '2031-04-18T08:00', 'Thu 17 Apr, 20:00 – Fri 18 Apr 2031, 08:00'],
    ['2030-12-20T00:00', '2031-01-05T00:00', '20 Dec 2030 – 4 Jan 2031'],
    ['2031-03-01T00:00', '2031-12-01T00:00', 'Mar–Nov 2031'],
    ['2030-03-01T00:00', '2031-12-01T00:00', 'Mar 2030 – Nov 2031'],
    ['2014-01-01T00:00', '2032-01-01T00:00', '2014–2031'],
  ])('%s to %s', (from, to, words) => {
    expect(periodLabel(at(from), at(to))).toBe(words);
  });

  it('names the years of a window', () => {
    expect(yearsLabel(at('2013-05-01T00:00'), at('2024-01-01T00:00'))).toBe('2013–2023');
    expect(yearsLabel(at('2013-01-01T00:00'), at('2014-01-01T00:00'))).toBe('2013');
  });

  it('names a day', () => {
    expect(dayLabel(at('2031-04-18T05:30'))).toBe('18 Apr 2031');
  });
});

it.each([
  ['2031-04-18T05:30', '2031-04-18T05:30', '18 Apr 2031'],
  ['2031-04-18T00:00', '2031-04-19T00:00', '18 Apr 2031'],
  ['2031-04-14T00:00', '2031-04-21T00:00', 'Apr 2031'],
  ['2031-04-01T00:00', '2031-05-01T00:00', 'Apr 2031'],
  ['2031-01-01T00:00', '2032-01-01T00:00', '2031'],
  ['1914-01-01T00:00', '1919-01-01T00:00', '1914–1918'],
  ['0079-01-01T00:00', '0080-01-01T00:00', '79'],
])('a time of %s to %s is written %s', (from, to, words) => expect(timeLabel(at(from), at(to))).toBe(words));
