import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSalient, rank } from './most-salient.ts';

/** The same by sorting everything. */
function bySorting(values: Float32Array, from: number, to: number, most: number, wanted: (place: number) => boolean) {
  return Array.from(values.keys()).filter((place) => place >= from && place < to && wanted(place))
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, most);
}

describe('mostSalient', () => {
  it('finds what sorting finds', () => {
    const values = fc.array(fc.constantFrom(0, 0.1, 0.3, 0.30000001, 0.9, 1), { maxLength: 700 }).map((all) => Float32Array.from(all));
    fc.assert(fc.property(values, fc.nat(700), fc.nat(700), fc.nat(20), fc.integer({ min: 1, max: 4 }), (all, a, b, most, part) => {
      const from = Math.min(a, b, all.length);
      const to = Math.min(Math.max(a, b), all.length);
      const wanted = (place: number): boolean => place % part === 0;
      expect(mostSalient(rank(all), from, to, most, wanted)).toEqual(bySorting(all, from, to, most, wanted));
    }));
  });

  const size = 300_000;
  it.each([
    ['all alike', () => 0.5],
    ['rising', (place: number) => place / size],
    ['falling', (place: number) => 1 - place / size],
    ['scattered', (place: number) => ((place * 7919) % 10_007) / 10_007],
  ])('looks at few of very many: %s', (_, value) => {
    const ranked = rank(Float32Array.from({ length: size }, (__, place) => value(place)));
    let looked = 0;
    mostSalient(ranked, 5, size - 5, 10, () => {
      looked += 1;
      return true;
    });
    expect(looked).toBeGreaterThanOrEqual(10);
    expect(looked).toBeLessThan(200);
  });
});
