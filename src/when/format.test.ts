import { format as whole } from 'date-fns/format';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilOf, dateOf } from './civil.ts';
import { format } from './format.ts';

it('says what date-fns says', () => {
  const pattern = fc.constantFrom('EEEE d MMMM yyyy', 'EEE d MMM yyyy', 'EEE d MMM', 'MMMM yyyy', 'QQQQ', 'd MMM', 'd', 'MMMM');
  fc.assert(fc.property(fc.integer({ min: -1.03e9, max: 4e9 }), pattern, (minutes, text) => {
    const date = dateOf(civilOf(minutes));
    expect(format(date, text)).toBe(whole(date, text));
  }), { numRuns: 500 });
});
