import { describe, expect, it } from 'vitest';
import { dealRows, laneHeight, ROW } from './lane-rows.ts';

describe('dealRows', () => {
  it.each([
    ['no lane gets more than it needs', [1, 2, 2], 900, false, [1, 2, 2]],
    ['no room: the fewest, and the stage scrolls', [9, 9, 9, 9, 9], 300, false, [2, 2, 2, 2, 2]],
    ['the crowded ones share what the others leave', [9, 1, 2], 48 + 21 + 3 * ROW + 13 * ROW, false, [9, 1, 2]],
    ['in turns', [9, 9, 1], 48 + 21 + 3 * ROW + 12 * ROW, false, [6, 5, 1]],
    ['never a wall', [40, 40], 4000, false, [10, 10]],
    ['but alone it may fill the stage', [40], 4000, false, [24]],
    ['a narrow page gets the fewest', [9, 2], 2000, true, [3, 2]],
    ['and somewhat more when merged', [40], 2000, true, [12]],
  ])('%s', (_, needs, height, narrow, rows) => {
    expect(dealRows(needs, { height, narrow })).toEqual(rows);
  });

  it('makes lanes that fit the stage', () => {
    const needs = [9, 9, 4, 1, 7];
    const height = dealRows(needs, { height: 800, narrow: false }).reduce((sum, rows) => sum + laneHeight(rows + 1, false), 48);
    expect(height).toBeLessThanOrEqual(800);
    expect(height).toBeGreaterThan(800 - ROW);
  });
});
