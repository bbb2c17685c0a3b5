import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedEvent } from '../testing/invented-events.ts';
import { DAY, fromAxis, HOUR } from './civil-time.ts';
import { columnsOf } from './columns.ts';
import { evenScale, overviewScale, ticksOf } from './overview-scale.ts';

/** Events of a day each, by the days on which they begin. */
const pile = (days: readonly number[]) => columnsOf(days.map((day, n) => inventedEvent({ id: `e${n}`, start: fromAxis(day * DAY), end: fromAxis((day + 1) * DAY) })));
const YEARS = { from: 0, to: 3650 * DAY };
/** Three events in ten years, and forty on one day. */
const crowded = pile([0, 1000, 2000, ...Array.from({ length: 40 }, () => 3600)]);

describe('the scale of the overview', () => {
  it('makes a crowded day wide, and leaves the long past its place', () => {
    const scale = overviewScale(crowded, YEARS);
    expect(scale.place(3601 * DAY) - scale.place(3600 * DAY)).toBeGreaterThan(0.5);
    expect(scale.place(3600 * DAY)).toBeGreaterThan(0.25);
  });

  it.each([
    ['events that are spread evenly', pile(Array.from({ length: 100 }, (_, n) => n * 36))],
    ['no events', pile([])],
    ['one event', pile([1825])],
  ])('is even for %s', (name, columns) => {
    const scale = overviewScale(columns, YEARS);
    for (const day of [0, 365, 1825, 3650]) expect([name, scale.place(day * DAY)]).toEqual([name, day / 3650]);
  });

  const days = fc.array(fc.integer({ min: 0, max: 3649 }), { maxLength: 60 }).map((all) => all.sort((a, b) => a - b));
  const place = fc.double({ min: 0, max: 1, noNaN: true });

  it('keeps the order of times, reaches from end to end, and is undone by its other half', () => {
    fc.assert(fc.property(days, place, place, (starts, a, b) => {
      const scale = overviewScale(pile(starts), YEARS);
      expect([scale.place(YEARS.from), scale.place(YEARS.to)]).toEqual([0, 1]);
      const [x, y] = [Math.min(a, b), Math.max(a, b)].map((share) => scale.time(share));
      expect(x).toBeLessThanOrEqual(y ?? 0);
      expect(scale.place(scale.time(a))).toBeCloseTo(a, 6);
    }));
  });

  it('keeps to its ends beyond them', () => {
    const scale = overviewScale(crowded, YEARS);
    expect([scale.place(-DAY), scale.place(YEARS.to + DAY), scale.time(-1), scale.time(2)]).toEqual([0, 1, YEARS.from, YEARS.to]);
  });
});

describe('the days written under it', () => {
  it.each([
    ['ten years', YEARS, 5],
    ['one day', { from: 0, to: DAY }, 1],
    ['a day and a half', { from: 0, to: 36 * HOUR }, 2],
  ])('over %s: each once', (_, span, count) => expect(ticksOf(evenScale(span), span)).toHaveLength(count));

  it('begin and end with the first and the last day of what there is, in their places', () => {
    const ticks = ticksOf(evenScale({ from: 0, to: 100 * DAY }), { from: 10 * DAY, to: 90 * DAY });
    expect([ticks[0], ticks.at(-1)?.time]).toEqual([{ place: 0.1, time: 10 * DAY }, 90 * DAY - 1]);
    expect(ticks.at(-1)?.place).toBeCloseTo(0.9);
  });

  it('keep clear of one another', () => {
    const ticks = ticksOf(evenScale({ from: 0, to: 100 * DAY }), { from: 20 * DAY, to: 90 * DAY });
    expect(ticks.map(({ place }) => place.toFixed(2))).toEqual(['0.20', '0.50', '0.75', '0.90']);
  });
});
