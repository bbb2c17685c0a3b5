import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classifierOf } from './classifier.ts';
import { fewClasses } from './few-classes.ts';
import { weightsOf, type WeightRow } from './weights.ts';

/** Few different lower bits, so that keys share them. */
const key = fc.oneof(fc.nat((1 << 22) - 1), fc.tuple(fc.nat(255), fc.nat(3)).map(([upper, lower]) => (upper << 14) | lower));
const row = fc.tuple(key, fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }), fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 3, maxLength: 3 }))
  .map(([each, classes, weights]): WeightRow => ({ key: each, classes, weights: weights.slice(0, classes.length) }));
const table = fc.uniqueArray(row, { selector: (each) => each.key, maxLength: 60 }).map((rows) => rows.sort((a, b) => a.key - b.key));

it('weighs as any classifier does, also keys that share their lower bits', () => {
  fc.assert(fc.property(table, fc.array(key, { maxLength: 60 }), (rows, others) => {
    const keys = Int32Array.from([...rows.map((each) => each.key), ...others]);
    const [few, any] = [new Int32Array(3).fill(5), new Int32Array(3).fill(5)];
    fewClasses(3, weightsOf(rows)).add(keys, keys.length, few);
    classifierOf(3, weightsOf(rows)).add(keys, keys.length, any);
    expect([...few]).toEqual([...any]);
  }));
});
