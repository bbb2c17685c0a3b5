import { describe, expect, it } from 'vitest';
import type { EventId } from '../../core/index.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { bubblesOf } from './bubbles.ts';
import { DAY, fromAxis, HOUR } from './civil-time.ts';
import { marksOf } from './marks.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
// 1000 pixels of ten days: a bubble with its gap is 96 pixels, 23 hours.
const view = { from: MIDNIGHT, to: MIDNIGHT + 10 * DAY, width: 1000, selected: null };

function marks(...days: readonly number[]) {
  return marksOf(days.map((day, index) => inventedEvent({
    id: `e${index}`, start: fromAxis(MIDNIGHT + day * DAY), end: fromAxis(MIDNIGHT + (day + 1) * DAY), salience: index / 10,
  })), [inventedLane('courier')], 'sources');
}

const summary = (days: readonly number[], most = 8) =>
  bubblesOf('courier', marks(...days), view, most).map(({ at, count }) => [(at - MIDNIGHT) / DAY, count]);

describe('bubblesOf', () => {
  it.each([
    ['nothing', [], []],
    ['one each where they are far apart', [1, 5], [[1, 1], [5, 1]]],
    ['neighbours together, where most of them begin', [1, 2, 2, 2, 7], [[2, 4], [7, 1]]],
    ['one that began before the window stands at its edge', [-0.5, 6], [[0, 1], [6, 1]]],
    ['one that ended before the window stands there', [-2, 6], [[-1, 1], [6, 1]]],
    ['one beyond the window waits there', [11], [[11, 1]]],
  ] as const)('%s', (_, days, bubbles) => {
    expect(summary(days)).toEqual(bubbles);
  });

  it('leaves room for the bubble before the end of the window', () => {
    expect(summary([9.9])).toEqual([[10 - 0.96, 1]]);
  });

  it('never makes more than it may', () => {
    expect(summary([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 2).map(([, count]) => count)).toEqual([8, 2]);
  });

  it('can be parted unless half of it begins at one moment', () => {
    const parted = (days: readonly number[]) => bubblesOf('courier', marks(...days), view, 1).map(({ divisible }) => divisible);
    expect(parted([1, 2, 3])).toEqual([true]);
    expect(parted([1, 1, 1])).toEqual([false]);
    expect(parted([1, 1, 2, 3])).toEqual([false]);
  });

  it('tells its extent, its most salient mark, and whether it holds the selection', () => {
    const [bubble] = bubblesOf('courier', marks(1, 1 + 2 / 24), { ...view, selected: 'e0' as EventId }, 8);
    expect(bubble).toMatchObject({ from: MIDNIGHT + DAY, to: MIDNIGHT + 2 * DAY + 2 * HOUR, first: { event: 'e1' }, selected: true });
  });
});
