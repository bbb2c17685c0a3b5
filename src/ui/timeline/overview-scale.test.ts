import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedEvent } from '../testing/invented-events.ts';
import { timeLabel } from './axis-labels.ts';
import { DAY, fromAxis } from './civil-time.ts';
import { columnsOf, type Columns } from './columns.ts';
import { evenScale, overviewScale, ticksOf } from './overview-scale.ts';
import type { Stretch } from './time-window.ts';

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

describe('the times written under it', () => {
  const said = (columns: Columns, span: Stretch) => ticksOf(evenScale(span), columns, span, ({ from, to }) => timeLabel(from, to)).map(({ place, from, to }) => [place.toFixed(2), timeLabel(from, to)]);
  const months = columnsOf([0, 500, 1000, 1500, 2000].map((day, n) => inventedEvent({ id: `e${n}`, start: fromAxis(day * DAY), end: fromAxis((day + (n % 2 === 0 ? 1 : 30)) * DAY) })));

  it('are those of events, as fine as they are told', () => {
    expect(said(months, { from: 0, to: 2001 * DAY })).toEqual([['0.00', '1 Jan 1970'], ['0.25', 'May 1971'], ['0.50', '27 Sep 1972'], ['0.75', 'Feb 1974'], ['1.00', '24 Jun 1975']]);
  });

  it('are no day where nothing is told', () => {
    expect(said(pile([0, 3600]), { from: 0, to: 3601 * DAY })).toEqual([['0.00', '1 Jan 1970'], ['1.00', '10 Nov 1979']]);
  });

  it.each([
    ['events of one day', pile([0, 0, 0]), { from: 0, to: DAY }, 1],
    ['events of two days', pile([0, 1]), { from: 0, to: 2 * DAY }, 2],
    ['no events', pile([]), { from: 0, to: DAY }, 0],
  ])('of %s: each once', (_, columns, span, count) => expect(said(columns, span)).toHaveLength(count));

  it('keep clear of one another', () => {
    const span = { from: 0, to: 100 * DAY };
    expect(said(pile([0, 10, 48, 50, 60, 99]), span).map(([place]) => place)).toEqual(['0.00', '0.50', '1.00']);
  });
});
