import { describe, expect, it } from 'vitest';
import { takeRow, type Extent } from './rows.ts';

const extent = (left: number, right: number): Extent => ({ left, right });

describe('takeRow', () => {
  it.each([
    ['an empty lane', [], extent(0, 10), 2, 0],
    ['before all', [[extent(10, 20)]], extent(0, 10), 2, 0],
    ['after all', [[extent(10, 20)]], extent(20, 30), 2, 0],
    ['between', [[extent(0, 10), extent(20, 30)]], extent(10, 20), 2, 0],
    ['over the end of another', [[extent(10, 20)]], extent(19, 30), 2, 1],
    ['over the start of another', [[extent(10, 20)]], extent(0, 11), 2, 1],
    ['inside another', [[extent(10, 20)]], extent(12, 14), 2, 1],
    ['around another', [[extent(10, 20)]], extent(0, 30), 2, 1],
    ['the first row that has room', [[extent(0, 9)], [extent(20, 30)], []], extent(5, 15), 3, 1],
    ['no row has room', [[extent(0, 9)], [extent(0, 9)]], extent(5, 15), 2, -1],
    ['no rows', [], extent(5, 15), 0, -1],
  ] as const)('%s', (_, taken, wanted, most, row) => {
    const rows = taken.map((one) => [...one]);
    expect(takeRow(rows, wanted, most)).toBe(row);
    if (row >= 0) expect(rows[row]).toContain(wanted);
  });
});
