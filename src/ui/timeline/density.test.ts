import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { density } from './density.ts';

const span = { from: 0, to: 100 };

describe('density', () => {
  it.each([
    ['nothing', [], [0, 0, 0, 0]],
    ['a point', [{ from: 30, to: 30 }], [0, 1, 0, 0]],
    ['the last moment', [{ from: 100, to: 100 }], [0, 0, 0, 1]],
    ['a stretch of two parts', [{ from: 0, to: 50 }], [0.5, 0.5, 0, 0]],
    ['two in one part', [{ from: 80, to: 90 }, { from: 99, to: 100 }], [0, 0, 0, 2]],
    ['one outside', [{ from: 300, to: 301 }], [0, 0, 0, 0]],
  ])('%s', (_, stretches, counts) => {
    expect(density(stretches, span, 4)).toEqual(counts);
  });

  it('adds up to the number of events', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(fc.property(fc.array(stretch, { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (stretches, bins) => {
      const sum = density(stretches, span, bins).reduce((total, count) => total + count, 0);
      expect(sum).toBeCloseTo(stretches.length, 6);
    }));
  });
});
