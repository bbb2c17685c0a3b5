import { describe, expect, it } from 'vitest';
import { spanLabel } from './bubble-words.ts';
import { toAxis } from './civil-time.ts';
import type { Civil } from '../../core/index.ts';

describe('heldLabel', () => {
  it.each([
    ['2031-04-18T00:00', '2031-04-19T00:00', false, 'Fri 18 Apr 2031'],
    ['2031-04-18T06:00', '2031-04-18T12:00', false, 'Fri 18 Apr 2031'],
    ['2031-04-18T00:00', '2031-04-20T00:00', false, 'Fri 18 – Sat 19 Apr 2031'],
    ['2031-04-30T21:27', '2031-05-02T00:00', false, 'Wed 30 Apr – Thu 1 May 2031'],
    ['2031-12-31T00:00', '2032-01-02T00:00', false, 'Wed 31 Dec 2031 – Thu 1 Jan 2032'],
    ['2031-04-01T00:00', '2031-04-20T00:00', false, '1–19 Apr 2031'],
    ['2031-01-01T00:00', '2032-01-01T00:00', false, 'Jan–Dec 2031'],
    ['2031-04-18T05:00', '2031-04-18T09:30', true, 'Fri 18 Apr 2031, 05:00–09:30'],
    ['2031-04-18T00:00', '2031-04-18T00:00', true, 'Fri 18 Apr 2031, 00:00'],
    ['2031-04-18T05:00', '2031-04-19T00:00', true, 'Fri 18 – Sat 19 Apr 2031'],
  ])('from %s to %s, moments %s: %s', (from, to, exact, words) => {
    expect(spanLabel({ span: { from: toAxis(from as Civil), to: toAxis(to as Civil) }, exact })).toBe(words);
  });
});
