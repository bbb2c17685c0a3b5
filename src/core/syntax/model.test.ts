import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel, readModelData, writeModel } from './model.ts';
import { weightsOf, type WeightRow } from './weights.ts';
import { wordsOf } from './word-table.ts';
import { anyText } from '../testing/any-text.ts';

const facts = fc.record({ cluster: fc.nat(4000), senses: fc.nat(15), ambiguity: fc.nat(500) });
const words = fc.uniqueArray(fc.tuple(anyText({ maxLength: 8 }), facts), { selector: ([word]) => word, maxLength: 40 })
  .map((entries) => entries.sort(([a], [b]) => (a < b ? -1 : 1)));
const row = fc.tuple(fc.nat((1 << 22) - 1), fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -127, max: 127 })), { minLength: 1, maxLength: 3 }))
  .map(([key, pairs]): WeightRow => ({ key, classes: pairs.map(([each]) => each), weights: pairs.map(([, weight]) => weight) }));
const tagging = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 60 }).map((rows) => rows.sort((a, b) => a.key - b.key));

describe('a model', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(words, tagging, tagging, tagging, (known, rows, moving, labelling) => {
      const data = { words: wordsOf(known), tags: ['NN', 'VB', 'ÖÄ'], tagging: weightsOf(rows), labels: ['dep', 'obj', 'ü'], moving: weightsOf(moving), labelling: weightsOf(labelling) };
      const read = readModelData(writeModel(data));
      expect({ ...read, words: { ...read.words, units: read.words.units.subarray(0, read.words.starts.at(-1)) } }).toEqual(data);
    }));
  });

  it('gives the classifier its weights', () => {
    fc.assert(fc.property(words, tagging, fc.array(fc.nat((1 << 22) - 1), { maxLength: 30 }), (known, rows, others) => {
      const model = readModel(writeModel({ words: wordsOf(known), tags: ['NN', 'VB', 'ÖÄ'], tagging: weightsOf(rows), labels: [], moving: weightsOf([]), labelling: weightsOf([]) }));
      for (const [word, here] of known) {
        expect(model.words.facts(word)).toEqual(here);
        if (!known.some(([other]) => other === `${word}x`)) expect(model.words.facts(`${word}x`)).toEqual({ cluster: 0, senses: 0, ambiguity: 0 });
      }
      const keys = Int32Array.from([...rows.map(({ key }) => key), ...others]);
      const scores = new Int32Array(3);
      model.tagging.add(keys, keys.length, scores);
      const expected = [0, 0, 0];
      for (const key of keys) rows.find((each) => each.key === key)?.classes.forEach((to, at) => { expected[to] = (expected[to] ?? 0) + (rows.find((each) => each.key === key)?.weights[at] ?? 0); });
      expect([...scores]).toEqual(expected);
    }));
  });

  it('that is cut off or another file is refused', () => {
    const whole = writeModel({ words: wordsOf([['mill', { cluster: 3, senses: 1, ambiguity: 0 }]]), tags: ['NN', 'VB'], tagging: weightsOf([{ key: 7, classes: [1], weights: [-5] }]), labels: ['obj'], moving: weightsOf([{ key: 9, classes: [0, 2], weights: [3, -4] }]), labelling: weightsOf([{ key: 11, classes: [0], weights: [1] }]) });
    for (let end = 0; end < whole.length; end += 1) expect(() => readModel(whole.slice(0, end))).toThrow(RangeError);
    expect(() => readModel(Uint8Array.from([...whole, 0]))).toThrow(RangeError);
    expect(() => readModel(new TextEncoder().encode('{"words":[]}'))).toThrow('no model of syntax');
  });
});
