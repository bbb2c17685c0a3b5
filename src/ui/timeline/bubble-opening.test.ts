import { describe, expect, it } from 'vitest';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';
import { canPart, closerLook, positionsIn } from './bubble-opening.ts';
import { bubblesOf } from './bubbles.ts';
import { DAY, fromAxis, HOUR } from './civil-time.ts';
import { markAt } from './marks.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
const WINDOW = { from: MIDNIGHT, to: MIDNIGHT + 10 * DAY };

describe('canPart', () => {
  it.each([
    ['all begin together', [0, 0, 0], false],
    ['most begin together', [0, 24, 24, 24, 48], false],
    ['half begin together', [24, 24, 48, 72], true],
    ['each by itself', [24, 30, 36], true],
    ['within one minute', [24, 24 + 0.5 / 60, 36], false],
    ['most began before the window', [-40, -20, -10, 30], false],
    ['some began before the window', [-40, 20, 25, 30], true],
  ])('%s: %j, %s', (_, hours, parted) => {
    expect(canPart(hours.map((hour) => MIDNIGHT + hour * HOUR), { id: '', from: MIDNIGHT, to: MIDNIGHT + 5 * DAY, edge: true })).toBe(parted);
  });
});

describe('closerLook', () => {
  it.each([
    ['ten days', 10, [0.7, 3.3]],
    ['three days and a half', 3.5, null],
    ['a day', 1, null],
  ])('from %s', (_, days, closer) => {
    const found = closerLook({ from: MIDNIGHT + DAY, to: MIDNIGHT + 3 * DAY }, { from: MIDNIGHT, to: MIDNIGHT + days * DAY });
    expect(found === null ? null : [found.from, found.to].map((time) => Math.round((time - MIDNIGHT) / DAY * 10) / 10)).toEqual(closer);
  });
});

describe('heldBy', () => {
  it('lists what each bubble counts, and nothing else', () => {
    const index = inventedIndex([-3, -0.5, 0, 0, 1, 4, 4, 6].map((day, place) => inventedEvent({ id: `e${place}`, start: fromAxis(MIDNIGHT + day * DAY), end: fromAxis(MIDNIGHT + (day + 1) * DAY) })), [inventedLane('courier')]);
    const live = [markAt(index, 'courier', 3)];
    const bubbles = bubblesOf(index, 'courier', live, { ...WINDOW, width: 1000, selected: null, chosen: -1, found: null }, 4);
    const held = bubbles.filter(({ at }) => at >= MIDNIGHT).map(({ part }) => positionsIn(index, 'courier', live, part));
    expect(held.map(({ length }) => length)).toEqual(bubbles.filter(({ at }) => at >= MIDNIGHT).map(({ count }) => count));
    expect(held.flat()).toEqual([1, 2, 4, 5, 6, 7]);
  });
});
