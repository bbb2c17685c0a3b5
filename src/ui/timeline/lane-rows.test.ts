import { describe, expect, it } from 'vitest';
import { dealRows, FRAME, laneHeight, ROW, shareHeight } from './lane-rows.ts';

describe('dealRows', () => {
  it.each([
    ['no lane gets more than it needs', [1, 2, 2], 900, false, [1, 2, 2]],
    ['no room: the fewest, and the stage scrolls', [9, 9, 9, 9, 9], 300, false, [2, 2, 2, 2, 2]],
    ['the crowded ones share what the others leave', [9, 1, 2], FRAME + 21 + 3 * ROW + 13 * ROW, false, [9, 1, 2]],
    ['in turns', [9, 9, 1], FRAME + 21 + 3 * ROW + 12 * ROW, false, [6, 5, 1]],
    ['never a wall', [40, 40], 4000, false, [10, 10]],
    ['but alone it may fill the stage', [40], 4000, false, [24]],
    ['a narrow page gets the fewest', [9, 2], 2000, true, [3, 2]],
    ['and somewhat more when merged', [40], 2000, true, [12]],
  ])('%s', (_, needs, height, narrow, rows) => {
    expect(dealRows(needs, { height, narrow })).toEqual(rows);
  });

  it('makes lanes that fit the stage', () => {
    const needs = [9, 9, 4, 1, 7];
    const height = dealRows(needs, { height: 800, narrow: false }).reduce((sum, rows) => sum + laneHeight(rows + 1, false), FRAME);
    expect(height).toBeLessThanOrEqual(800);
    expect(height).toBeGreaterThan(800 - ROW);
  });
});

it('a lane with nothing in it is one line high, and no other is as low', () => {
  for (const narrow of [true, false]) expect([laneHeight(0, narrow), laneHeight(1, narrow) > laneHeight(0, narrow)]).toEqual([ROW + 7, true]);
});

describe('shareHeight', () => {
  it.each([
    ['nothing is left', [55, 79], 100, [55, 79]],
    ['all the same', [55, 79, 55], 219, [65, 89, 65]],
    ['to the pixel', [55, 55, 55], 170, [57, 57, 56]],
    ['alone', [55], 110, [110]],
    ['an empty one gets nothing of it', [55, 31, 55], 161, [65, 31, 65]],
    ['unless all are', [31, 31], 80, [40, 40]],
    ['no lanes', [], 110, []],
  ])('%s', (_, heights, whole, shared) => {
    expect(shareHeight(heights, whole)).toEqual(shared);
  });
});
