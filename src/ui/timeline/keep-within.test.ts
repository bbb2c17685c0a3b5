import { describe, expect, it } from 'vitest';
import { keepWithin } from './keep-within.ts';

describe('keepWithin', () => {
  const reach = { from: 100, to: 200 };
  it.each([
    ['inside', { from: 120, to: 140 }, { from: 120, to: 140 }],
    ['too early', { from: 80, to: 100 }, { from: 100, to: 120 }],
    ['too late', { from: 190, to: 210 }, { from: 180, to: 200 }],
    ['too long', { from: 0, to: 500 }, { from: 100, to: 200 }],
  ])('%s', (_, stretch, kept) => {
    expect(keepWithin(stretch, reach)).toEqual(kept);
  });
});
