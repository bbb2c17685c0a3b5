import { describe, expect, it } from 'vitest';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';
import { eventId } from '../testing/build.ts';
import { bubblesOf } from './bubbles.ts';
import { foundAt } from '../testing/found-at.ts';
import { positionOf } from './mark-index.ts';
import { DAY, fromAxis, HOUR, MINUTE } from './civil-time.ts';
import { markAt } from './marks.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
// 1000 pixels of ten days: a bubble with its gap is 96 pixels, 23 hours.
const view = { from: MIDNIGHT, to: MIDNIGHT + 10 * DAY, width: 1000, selected: null, chosen: -1, found: null };

/** Events of a day each. */
function index(...days: readonly number[]) {
  return inventedIndex(days.map((day, place) => inventedEvent({
    id: `e${place}`, start: fromAxis(MIDNIGHT + day * DAY), end: fromAxis(MIDNIGHT + (day + 1) * DAY), salience: place / 10,
  })), [inventedLane('courier')]);
}

const summary = (days: readonly number[], most = 8) =>
  bubblesOf(index(...days), 'courier', [], view, most).map(({ at, count }) => [(at - MIDNIGHT) / DAY, count]);

describe('bubblesOf', () => {
  it.each([
    ['nothing', [], []],
    ['one each where they are far apart', [1, 6], [[1, 1], [6, 1]]],
    ['neighbours together, within their time', [6.25, 6.5, 6.5, 6.5, 9], [[6.5, 4], [9, 1]]],
    ['one that began before the window stands at its edge', [-0.5, 6], [[0, 1], [6, 1]]],
    ['one that ends as the window begins is none of it', [-1, 6], [[-1, 1], [6, 1]]],
    ['one beyond the window waits there', [12], [[12, 1]]],
  ] as const)('%s', (_, days, bubbles) => {
    expect(summary(days)).toEqual(bubbles);
  });

  it('leaves room for the bubble before the end of the window', () => {
    expect(summary([9.9])).toEqual([[10 - 0.96, 1]]);
  });

  it('is one for the whole window where there may be no more', () => {
    expect(summary([0, 1, 2, 3, 4, 5, 6, 7, 8, 12], 1)).toEqual([[4, 9]]);
  });

  it('counts what is drawn in none', () => {
    const all = index(6, 6, 6, 9);
    expect(bubblesOf(all, 'courier', [markAt(all, 'courier', 1), markAt(all, 'courier', 3)], view, 8)).toMatchObject([{ count: 2, first: { event: 'e2' } }]);
  });

  it.each([
    ['nothing of nothing', [1, 6], [], [], [0, 0]],
    ['each once', [1, 1, 1, 6], [0, 2, 3], [], [2, 1]],
    ['what began before the window and goes on, at its edge', [-0.5, -3, 6], [0, 1], [], [1, 0]],
    ['nothing that is drawn', [6, 6, 6], [1, 2], [1], [1]],
  ] as const)('counts what was found: %s', (_, days, found, live, counts) => {
    const all = index(...days);
    const named = (places: readonly number[]) => new Set(places.map((place) => eventId(`e${place}`)));
    const marks = [...named(live)].map((id) => markAt(all, 'courier', positionOf(all.columns, id)));
    expect(bubblesOf(all, 'courier', marks, { ...view, found: new Map([['courier', foundAt(all.columns, named(found))]]) }, 8).filter(({ at }) => at >= MIDNIGHT).map((one) => one.found)).toEqual(counts);
  });

  it.each([
    ['its own day', [6], [6, 7]],
    ['from the first to the end of the last', [6.25, 6.5, 6.5], [6.25, 7.5]],
    ['from before the window, where one began that goes on', [-0.5, -2, 0.25], [-0.5, 1.25]],
    ['nothing that is over', [-1, 0.25], [0.25, 1.25]],
  ])('knows when it holds: %s', (_, days, [from, to]) => {
    expect(bubblesOf(index(...days), 'courier', [], view, 8).findLast((one) => one.at >= view.from)?.span).toEqual({ from: MIDNIGHT + (from ?? 0) * DAY, to: MIDNIGHT + (to ?? 0) * DAY });
  });

  it('tells its extent, its most salient mark, and whether it holds the selection', () => {
    const [bubble] = bubblesOf(index(6.25, 6.25 + 2 / 24), 'courier', [], { ...view, chosen: 0 }, 8);
    expect(bubble).toMatchObject({ from: MIDNIGHT + 6.25 * DAY, first: { event: 'e1' }, selected: true });
    expect(bubble?.to).toBeGreaterThanOrEqual(MIDNIGHT + 6.25 * DAY + 2 * HOUR + MINUTE);
  });
});
