import { describe, expect, it } from 'vitest';
import { heldSum, numbered } from './held-sum.ts';

describe('a held sum', () => {
  const { sumOf, keys } = numbered();
  const [mill, ferry, both] = [sumOf(new Map([['mill', 2], ['tarn', 1]])), sumOf(new Map([['ferry', 3]])), sumOf(new Map([['ferry', 5], ['mill', 7]]))];
  const held = heldSum(keys());

  it('is multiplied with others', () => {
    held.hold(mill);
    expect([held.product(mill), held.product(ferry), held.product(both)]).toEqual([5, 0, 14]);
  });

  it('holds nothing of the one before', () => {
    held.hold(mill);
    held.hold(ferry);
    expect([held.product(mill), held.product(both)]).toEqual([0, 15]);
  });

  it('grows by what is added, which is left as it is', () => {
    const sum = sumOf(new Map([['mill', 2], ['tarn', 1]]));
    held.hold(sum);
    held.add(both);
    held.add(ferry);
    expect([held.product(mill), held.product(ferry), held.product(both)]).toEqual([9 * 2 + 1, 8 * 3, 8 * 5 + 9 * 7]);
    expect([sum.weights, both.weights, ferry.weights]).toEqual([[9, 1, 8], [5, 7], [3]]);
  });
});
