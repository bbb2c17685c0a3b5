import { describe, expect, it } from 'vitest';
import { DAY, fromAxis } from './civil-time.ts';
import { FRAME } from './lane-rows.ts';
import { positionOf } from './mark-index.ts';
import { steadyLayout, type Scene } from './steady-layout.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex } from '../testing/invented-index.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
// Five events on the first day, one on each of the next twenty.
const events = Array.from({ length: 25 }, (_, index) => {
  const day = MIDNIGHT + Math.max(0, index - 4) * DAY;
  return inventedEvent({ id: `e${index}`, start: fromAxis(day), end: fromAxis(day + DAY), articles: index % 2 === 0 ? ['courier'] : ['courier', 'ledger'] });
});
const lanes = ['courier', 'ledger'];
const scene: Scene = {
  index: inventedIndex(events, lanes.map((id) => inventedLane(id))), lanes, expanded: new Set(), height: 600, least: 0, narrow: false,
  from: MIDNIGHT, to: MIDNIGHT + 2 * DAY, width: 900, selected: null, chosen: -1, found: null,
};
const later = { ...scene, from: MIDNIGHT + 9 * DAY, to: MIDNIGHT + 11 * DAY };

describe('steadyLayout', () => {
  it('keeps the height of the lanes while a person only moves along', () => {
    const first = steadyLayout(scene, null);
    expect(first.rows.get('courier')).toBe(6);
    expect(steadyLayout(later, first).rows.get('courier')).toBe(6);
    expect(steadyLayout(later, null).rows.get('courier')).toBeLessThan(6);
  });

  it('settles at a zoom', () => {
    const zoomed = steadyLayout({ ...later, to: later.from + DAY }, steadyLayout(scene, null));
    expect(zoomed.rows.get('courier')).toBeLessThan(6);
  });

  it('moves nothing for the choice of an event in sight, and shows one that was counted', () => {
    const low = { ...scene, height: 100 };
    const before = steadyLayout(low, null);
    const [courier] = before.layout;
    const seen = courier?.live[0]?.mark.event ?? null;
    const counted = courier?.bubbles[0]?.first?.event ?? null;
    const choose = (selected: typeof seen) => ({ ...low, selected, chosen: positionOf(scene.index.columns, selected) });
    expect(steadyLayout(choose(seen), before).layout).toEqual(before.layout);
    const after = steadyLayout(choose(counted), before);
    expect(after.layout[0]?.live.map(({ mark }) => mark.event)).toContain(counted);
  });

  it('chooses anew what may be drawn for another window alone', () => {
    const before = steadyLayout(scene, null);
    expect(steadyLayout({ ...scene, chosen: 3, selected: before.layout[0]?.live[0]?.mark.event ?? null }, before).candidates).toBe(before.candidates);
    expect(steadyLayout(later, before).candidates).not.toBe(before.candidates);
  });

  it('is as high as its lanes need, within its limits, and gets no lower by a zoom or a filter', () => {
    const [few, many] = [{ ...later, to: later.from + DAY }, scene];
    const [low, high] = [steadyLayout(few, null).high, steadyLayout(many, null).high];
    expect(low).toBeLessThan(high);
    expect(steadyLayout({ ...few, least: 400 }, null).high).toBe(400 - FRAME);
    expect(steadyLayout({ ...many, height: 200 }, null).high).toBe(200 - FRAME);
    expect(steadyLayout(few, steadyLayout(many, null)).high).toBe(high);
    // Another lane more or less, or another window of the browser: it begins anew.
    expect(steadyLayout({ ...few, lanes: [...lanes] }, steadyLayout(many, null)).high).toBe(low);
    expect(steadyLayout({ ...few, width: 800 }, steadyLayout(many, null)).high).toBe(low);
  });

  it('gives an opened lane the rows that it needs', () => {
    const low = { ...scene, height: 100 };
    expect(steadyLayout(low, null).rows.get('courier')).toBe(3);
    const opened = steadyLayout({ ...low, expanded: new Set(['courier']) }, null);
    expect(opened.layout[0]?.bubbles).toEqual([]);
    expect(opened.rows.get('courier')).toBe(6);
  });
});
