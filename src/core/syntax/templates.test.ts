import { describe, expect, it } from 'vitest';
import { featureKey } from './hash.ts';
import { ROW, templatesOf, writeKeys } from './templates.ts';

/** Rows of what is not there and of three units, with a type and a word each. */
const rows = new Int32Array(4 * ROW);
for (const [at, [type, word]] of [[62, 0], [7, 70], [8, 80], [9, 90]].entries()) rows.set([type ?? 0, word ?? 0], at * ROW);

const keysOf = (text: string): readonly number[] => {
  const keys = new Int32Array(8);
  const made = templatesOf(100, text, ['near', 'far'], ['S', 'B', 'X'], ['type', 'word']);
  return [...keys.subarray(0, writeKeys(made, rows, [0, 2, -1], [3, -4], keys))];
};

describe('templates', () => {
  it.each([
    ['a field of a unit', 'S.word', [[100, 70]]],
    ['several values, in their order', 'B.word S.type near', [[100, 90, 7, 3]]],
    ['two fields as one number', 'S.type*B.type', [[100, 7 * 64 + 9]]],
    ['a number of its own, below nothing', 'far, far*near', [[100, -4], [101, -4 * 64 + 3]]],
    ['what is not there', 'X.type X.word', [[100, 62, 0]]],
    ['no value at all', 'nothing, S.type', [[100, 0], [101, 7]]],
  ] as const)('look at %s', (_, text, expected) => {
    expect(keysOf(text)).toEqual(expected.map(([template, first, second = 0, third = 0]) => featureKey(template, first, second, third)));
  });

  it.each(['S.size', 'Y.type', 'middle', 'S.type*middle'])('refuse what there is not: %s', (text) => {
    expect(() => keysOf(text)).toThrow('No template can look at');
  });
});
