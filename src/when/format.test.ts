import { format as whole } from 'date-fns/format';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilOf, dateOf, readCivil } from './civil.ts';
import { format } from './format.ts';

it('says what date-fns says', () => {
  const pattern = fc.constantFrom('EEEE d MMMM yyyy', 'EEE d MMM yyyy', 'EEE d MMM', 'MMMM yyyy', 'QQQQ', 'd MMM', 'd', 'MMMM');
  fc.assert(fc.property(fc.integer({ min: -1.03e9, max: 4e9 }), pattern, (minutes, text) => {
    const date = dateOf(civilOf(minutes));
    // But for years before 1000, which are written without noughts.
    expect(format(date, text)).toBe(whole(date, text).replace(/(^| )0+(?=\d+$)/, '$1'));
  }), { numRuns: 500 });
});

it('writes a year before 1000 without noughts', () => {
  const civil = readCivil('0079-08-24') ?? expect.unreachable();
  expect(format(dateOf(civil), 'd MMM yyyy')).toBe('24 Aug 79');
});
