import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from './civil-time.ts';
import { foldTime } from './folded-time.ts';

const day = (at: number) => ({ from: at * DAY, to: (at + 1) * DAY });
const daysOf = (...days: readonly number[]) => foldTime(days.map(day)).breaks.map(({ from, to }) => [from / DAY, to / DAY]);

describe('folded time', () => {
  it.each<readonly [string, readonly number[], readonly (readonly number[])[]]>([
    ['one day', [3], []],
    ['days in a row', [1, 2, 3], []],
    ['days evenly apart', [0, 30, 60, 90], []],
    ['a long emptiness', [0, 1, 500, 501, 502], [[2, 500]]],
    ['one after another, the shorter beside the days', [0, 3000, 3300, 3340, 3341, 3343], [[1, 3000], [3001, 3300], [3301, 3340]]],
    ['an emptiness of two days says something', [0, 3, 4, 5], []],
    ['two days that are far apart', [0, 40], [[1, 40]]],
  ])('folds %s', (_name, days, breaks) => expect(daysOf(...days)).toEqual(breaks));

  it('folds nothing that is covered', () => {
    expect(foldTime([{ from: 0, to: 900 * DAY }, day(500), day(901)]).breaks).toEqual([]);
  });

  it('runs on without a jump, in order, and back again', () => {
    fc.assert(fc.property(fc.array(fc.nat(4000), { minLength: 1, maxLength: 15 }), fc.array(fc.integer({ min: -500, max: 4500 }), { minLength: 2, maxLength: 30 }), (days, times) => {
      const { fold, unfold, breaks } = foldTime(days.map(day));
      const places = times.toSorted((a, b) => a - b).map((time) => fold(time * DAY));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const time of times) expect(Math.abs(unfold(fold(time * DAY)) - time * DAY)).toBeLessThan(60_000);
      // What is told keeps its length.
      for (const at of days) expect(fold((at + 1) * DAY) - fold(at * DAY)).toBeCloseTo(DAY, 0);
      for (const { folded, from, to } of breaks) expect(folded.to - folded.from).toBeLessThan(to - from);
    }));
  });
});
