import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../testing/build.ts';
import { inventedEvent } from '../testing/invented-events.ts';
import { fromAxis, MINUTE } from './civil-time.ts';
import { foundAt } from '../testing/found-at.ts';
import { columnsOf } from './columns.ts';
import { density as dense, partsOf, placesOf, rates } from './density.ts';
import { evenScale } from './overview-scale.ts';
import type { Stretch } from './time-window.ts';

const span = evenScale({ from: 0, to: 100 * MINUTE });

/** Stretches in minutes. */
const columns = (stretches: readonly Stretch[]) => columnsOf(stretches.map(({ from, to }, index) =>
  inventedEvent({ id: `e${index}`, start: fromAxis(from * MINUTE), end: fromAxis(to * MINUTE) })));

const density = (all: ReturnType<typeof columns>, passes: Uint8Array | null, scale: typeof span, count: number) => dense(passes, partsOf(all, scale, count));

describe('density', () => {
  it.each([
    ['nothing', [], [0, 0, 0, 0]],
    ['a point', [{ from: 30, to: 30 }], [0, 1, 0, 0]],
    ['the last moment', [{ from: 100, to: 100 }], [0, 0, 0, 1]],
    ['a stretch of two parts', [{ from: 0, to: 50 }], [0.5, 0.5, 0, 0]],
    ['two in one part', [{ from: 80, to: 90 }, { from: 99, to: 100 }], [0, 0, 0, 2]],
    ['one outside', [{ from: 300, to: 301 }], [0, 0, 0, 0]],
  ])('%s', (_, stretches, counts) => {
    expect([...density(columns(stretches), null, span, 4)]).toEqual(counts);
  });

  it('adds up to the number of events', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(fc.property(fc.array(stretch, { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (stretches, bins) => {
      const sum = density(columns(stretches), null, span, bins).reduce((total, count) => total + count, 0);
      expect(sum).toBeCloseTo(stretches.length, 6);
    }));
  });

  it('counts only what is asked for', () => {
    expect([...density(columns([{ from: 10, to: 10 }, { from: 30, to: 30 }]), Uint8Array.of(0, 1), span, 4)]).toEqual([0, 1, 0, 0]);
  });
});

describe('rates', () => {
  it.each([
    ['an even scale', evenScale({ from: 0, to: 40 }), [1, 2, 0, 4], [0.25, 0.5, 0, 1]],
    ['a scale whose last half is one tenth of the time', { uneven: true, reach: { from: 0, to: 40 }, place: (time: number) => time, time: (place: number) => (place <= 0.5 ? place * 72 : 36 + (place - 0.5) * 8) }, [9, 0, 1, 0], [1, 0, 1, 0]],
    ['nothing', evenScale({ from: 0, to: 40 }), [0, 0, 0, 0], [0, 0, 0, 0]],
  ])('%s', (_, scale, counts, expected) => expect([...rates(Float64Array.from(counts), Float64Array.from(counts), scale)].map((rate) => Math.round(rate * 1000) / 1000)).toEqual(expected));
});

describe('placesOf', () => {
  it('says where the found ones begin, close ones once', () => {
    const all = columns([{ from: 10, to: 20 }, { from: 10, to: 10 }, { from: 11, to: 12 }, { from: 50, to: 60 }, { from: 90, to: 91 }]);
    expect(placesOf(all, foundAt(all, new Set(['e0', 'e1', 'e2', 'e4'].map(eventId))), span, 0.05)).toEqual([0.1, 0.9]);
    expect(placesOf(all, foundAt(all, new Set()), span, 0.05)).toEqual([]);
  });
});
