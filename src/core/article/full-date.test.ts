import { describe, expect, it } from 'vitest';
import { fullDates } from './full-date.ts';

const table: readonly (readonly [words: string, days: readonly string[]])[] = [
  ['2031-05-06', ['2031-05-06']],
  ['2031-05-06T10:15Z', ['2031-05-06']],
  ['2031-05-06-bridge.txt', ['2031-05-06']],
  ['https://ardenpost.example/2031/05/06/bridge', ['2031-05-06']],
  ['May 6, 2031', ['2031-05-06']],
  ['Sept. 6th, 2031', ['2031-09-06']],
  ['6 May 2031 and 7th of June 2031', ['2031-05-06', '2031-06-07']],
  ['06-May-2031', ['2031-05-06']],
  ['6.5.2031', ['2031-05-06']],
  ['26/05/2031', ['2031-05-26']],
  ['05/26/2031', ['2031-05-26']],
  ['05/06/2031', []],
  ['February 29, 2031', []],
  ['February 29, 2032', ['2032-02-29']],
  ['2031-13-06', []],
  ['May 6', []],
  ['1931-05-061', []],
  ['May 6, 0031', []],
];

describe('fullDates', () => {
  it.each(table)('%s', (words, days) => {
    expect(fullDates(words).map(({ day }) => day)).toEqual(days);
  });

  it('says where', () => {
    expect(fullDates('On May 6, 2031.')).toEqual([{ start: 3, end: 14, day: '2031-05-06' }]);
  });
});
