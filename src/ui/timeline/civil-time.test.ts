import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Civil } from '../../core/index.ts';
import { DAY, fromAxis, MINUTE, toAxis } from './civil-time.ts';

describe('civil time on the axis', () => {
  it.each([
    ['1970-01-01T00:00', 0],
    ['1970-01-02T00:01', DAY + MINUTE],
    ['2031-04-18T05:30', Date.UTC(2031, 3, 18, 5, 30)],
    // The hour that many places skip in spring exists on the wall calendar.
    ['2031-03-30T02:30', Date.UTC(2031, 2, 30, 2, 30)],
  ])('%s', (civil, time) => {
    expect(toAxis(civil as Civil)).toBe(time);
    expect(fromAxis(time)).toBe(civil);
  });

  it('comes back the same from every minute of four centuries', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1800, 0, 1) / MINUTE, max: Date.UTC(2200, 0, 1) / MINUTE }), (minute) => {
      expect(toAxis(fromAxis(minute * MINUTE))).toBe(minute * MINUTE);
    }));
  });

  it('keeps to years of four figures', () => {
    expect(fromAxis(Date.UTC(12000, 0, 1))).toBe('9999-12-31T23:59');
    expect(fromAxis(Date.UTC(-50, 0, 1))).toBe('0100-01-01T00:00');
  });
});
