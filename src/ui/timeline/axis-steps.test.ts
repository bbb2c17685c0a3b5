import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './civil-time.ts';
import { axisSteps } from './axis-steps.ts';

/** Years under 100 are none of the last century, and have four digits. */
const at = (text: string): number => Date.parse(`${text}Z`);
const shown = (from: string, to: string, least: number, days: number | null = null) => {
  const { steps, begins } = axisSteps({ from: at(from), to: at(to) }, least, days);
  return [begins, steps.map(({ label, major }) => (major === null ? label : `${label} | ${major}`)).join(', ')];
};

describe('axisSteps', () => {
  it.each([
    ['minutes', '2031-04-18T05:58', '2031-04-18T06:01', 30_000, 'Fri 18 Apr 2031', '05:58, 05:59, 06:00, 06:01'],
    ['quarters of an hour, over midnight', '2031-04-18T23:40', '2031-04-19T00:20', 12 * MINUTE, 'Fri 18 Apr 2031', '23:30, 23:45, 00:00 | Sat 19 Apr 2031, 00:15'],
    ['four hours', '2031-04-18T09:00', '2031-04-18T17:00', 2 * HOUR, 'Fri 18 Apr 2031', '08:00, 12:00, 16:00'],
    ['weekdays, over the turn of the year', '2030-12-31T10:00', '2031-01-02T00:00', 6 * HOUR, 'December 2030', 'Tue 31 Dec, Wed 1 Jan | January 2031, Thu 2 Jan'],
    ['days, a leap day', '2032-02-28T00:00', '2032-03-01T00:00', 14 * HOUR, 'February 2032', '28 Feb, 29 Feb, 1 Mar | March 2032'],
    ['days, no leap day in a full century', '2100-02-27T00:00', '2100-03-01T00:00', 14 * HOUR, 'February 2100', '27 Feb, 28 Feb, 1 Mar | March 2100'],
    ['two days, a month of 31', '2031-01-28T00:00', '2031-02-03T00:00', 30 * HOUR, 'January 2031', '27 Jan, 29 Jan, 31 Jan, 1 Feb | February 2031, 3 Feb'],
    ['two days, a month of 30', '2031-04-28T00:00', '2031-05-03T00:00', 30 * HOUR, 'April 2031', '27 Apr, 29 Apr, 1 May | May 2031, 3 May'],
    ['two days, a leap day', '2032-02-26T00:00', '2032-03-02T00:00', 30 * HOUR, 'February 2032', '25 Feb, 27 Feb, 29 Feb, 1 Mar | March 2032'],
    ['months', '2030-11-20T00:00', '2031-02-01T00:00', 20 * DAY, '2030', 'Nov, Dec, Jan | 2031, Feb'],
    ['quarters', '2030-11-20T00:00', '2031-08-01T00:00', 60 * DAY, '2030', 'Oct, Jan | 2031, Apr, Jul'],
    ['years', '2013-05-01T00:00', '2016-02-01T00:00', 200 * DAY, '2013–2016', '2013, 2014, 2015, 2016'],
    ['five years', '2013-05-01T00:00', '2023-05-01T00:00', 500 * DAY, '2013–2023', '2010, 2015, 2020'],
    ['a century', '1750-01-01T00:00', '1999-01-01T00:00', 60 * 360 * DAY, '1750–1998', '1700, 1800, 1900'],
    ['a thousand years', '0900-01-01T00:00', '2100-01-01T00:00', 600 * 360 * DAY, '900–2099', '0, 1000, 2000'],
    ['years under a hundred', '0050-02-01T00:00', '0053-01-01T00:00', 200 * DAY, '50–52', '50, 51, 52, 53'],
    ['days of a year under a hundred', '0099-12-31T00:00', '0100-01-01T00:00', 14 * HOUR, 'December 99', '31 Dec, 1 Jan | January 100'],
  ])('%s', (_, from, to, least, begins, labels) => {
    expect(shown(from, to, least)).toEqual([begins, labels]);
  });

  it.each([
    ['five days; the 31st has no room', 5, '2031-01-20T00:00', '2031-02-08T00:00', 'January 2031', '16 Jan, 21 Jan, 26 Jan, 1 Feb | February 2031, 6 Feb'],
    ['five days, a month of 28', 5, '2031-02-20T00:00', '2031-03-04T00:00', 'February 2031', '16 Feb, 21 Feb, 26 Feb, 1 Mar | March 2031'],
    ['ten days', 10, '2031-01-05T00:00', '2031-02-12T00:00', 'January 2031', '1 Jan | January 2031, 11 Jan, 21 Jan, 1 Feb | February 2031, 11 Feb'],
  ])('%s', (_, days, from, to, begins, labels) => {
    expect(shown(from, to, 0, days)).toEqual([begins, labels]);
  });

  it.each([MINUTE / 2, 12 * MINUTE, 2 * HOUR, 14 * HOUR, 30 * HOUR, 20 * DAY, 60 * DAY, 300 * DAY, 900 * DAY, 20_000 * DAY])('has no gap and no overlap: steps longer than %d', (least) => {
    const window = { from: at('2031-12-30T05:07'), to: at('2031-12-30T05:07') + 40 * least };
    const { steps } = axisSteps(window, least);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps[0]?.from).toBeLessThanOrEqual(window.from);
    expect(steps[0]?.to).toBeGreaterThan(window.from);
    steps.slice(1).forEach(({ from }, before) => expect(from).toBe(steps[before]?.to));
    expect(steps.at(-1)?.from).toBeLessThanOrEqual(window.to);
    expect(steps.at(-1)?.to).toBeGreaterThan(window.to);
  });
});
