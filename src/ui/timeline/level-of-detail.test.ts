import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, Granularity } from '../../core/index.ts';
import { DAY, fromAxis, HOUR } from './civil-time.ts';
import { candidatesOf } from './candidates.ts';
import { levelOfDetail, MOST_DRAWN, rowsNeeded, type LaneLayout, type View } from './level-of-detail.ts';
import { positionOf, type MarkIndex } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { inventedIndex, marksOf } from '../testing/invented-index.ts';

const MIDNIGHT = Date.UTC(2031, 3, 18);
const LANES = ['courier', 'ledger', 'radio'];
const lanes = LANES.map((id) => inventedLane(id));

function view(change: Partial<View> = {}, rows = 4): View {
  return {
    from: MIDNIGHT - DAY, to: MIDNIGHT + 2 * DAY, width: 900, selected: null, chosen: -1, found: null,
    rows: new Map(LANES.map((id) => [id, rows])), ...change,
  };
}

function drawn(layout: readonly LaneLayout[]): number {
  return layout.reduce((sum, { live, bubbles }) => sum + live.length + bubbles.length, 0);
}

const anyEvent = fc.record({
  hour: fc.integer({ min: -400, max: 400 }),
  length: fc.constantFrom<readonly [Granularity, number]>(['hour', 1], ['part', 6], ['day', 24], ['week', 168], ['month', 720], ['year', 8760]),
  salience: fc.constantFrom(0, 0.2, 0.5, 0.9, 1),
  articles: fc.uniqueArray(fc.constantFrom(...LANES), { minLength: 1 }),
  title: fc.string({ maxLength: 90 }),
});
const anyMarks = fc.array(anyEvent, { maxLength: 160 }).map((all): MarkIndex => inventedIndex(all.map(({ hour, length: [granularity, hours], ...rest }, index) =>
  inventedEvent({ id: `e${index}`, start: fromAxis(MIDNIGHT + hour * HOUR), end: fromAxis(MIDNIGHT + (hour + hours) * HOUR), granularity, ...rest })), lanes));
const anyView = fc.record({ start: fc.integer({ min: -300, max: 300 }), hours: fc.constantFrom(1, 6, 24, 72, 500, 3000), width: fc.constantFrom(300, 900, 2000), rows: fc.integer({ min: 1, max: 12 }) })
  .map(({ start, hours, width, rows }) => view({ from: MIDNIGHT + start * HOUR, to: MIDNIGHT + (start + hours) * HOUR, width }, rows));

const inWindow = (marks: readonly Mark[], { from, to }: View): readonly Mark[] =>
  marks.filter((mark) => mark.from < to && (mark.to > from || mark.from >= from));

describe('level of detail, on anything', () => {
  it('shows or counts every mark of the window exactly once', () => {
    fc.assert(fc.property(anyMarks, anyView, (index, at) => {
      const marks = inWindow(marksOf(index), at);
      for (const { id, live, bubbles } of levelOfDetail(index, LANES, at)) {
        const seen = live.map(({ mark }) => mark.id);
        expect(new Set(seen).size).toBe(seen.length);
        const counted = bubbles.filter((bubble) => bubble.at >= at.from && bubble.at < at.to).reduce((sum, { count }) => sum + count, 0);
        const shown = inWindow(live.map(({ mark }) => mark), at).length;
        expect(shown + counted).toBe(marks.filter(({ lane }) => lane === id).length);
      }
    }));
  });

  it('names in each bubble the most salient of those it hides, and says where they begin', () => {
    fc.assert(fc.property(anyMarks, anyView, (index, at) => {
      for (const { id, live, bubbles } of levelOfDetail(index, LANES, at)) {
        const shown = new Set(live.map(({ mark }) => mark.id));
        for (const { first, from, to, count } of bubbles.filter((bubble) => bubble.at >= at.from && bubble.at < at.to)) {
          expect(first?.lane).toBe(id);
          expect(shown.has(first?.id ?? '')).toBe(false);
          expect(from).toBeLessThan(to);
          expect(count).toBeGreaterThan(0);
        }
      }
    }));
  });

  it('knows the rows that it needs before it draws', () => {
    fc.assert(fc.property(anyMarks, anyView, (index, at) => {
      expect(rowsNeeded(index, LANES, at, candidatesOf(index, LANES, at.rows, at))).toEqual(levelOfDetail(index, LANES, at).map(({ rows }) => rows));
    }));
  });

  it(`draws at most ${MOST_DRAWN}`, () => {
    fc.assert(fc.property(anyMarks, anyView, (index, at) => {
      expect(drawn(levelOfDetail(index, LANES, at))).toBeLessThanOrEqual(MOST_DRAWN);
    }));
  });

  it('keeps a selected event of the window live in each of its lanes', () => {
    fc.assert(fc.property(anyMarks, anyView, fc.nat(), (index, at, pick) => {
      const visible = inWindow(marksOf(index), at);
      const chosen = visible[pick % Math.max(1, visible.length)];
      if (chosen === undefined) return;
      const layout = levelOfDetail(index, LANES, { ...at, selected: chosen.event, chosen: positionOf(index.columns, chosen.event) });
      const live = layout.flatMap((lane) => lane.live.map(({ mark }) => mark.id));
      for (const mark of visible) if (mark.event === chosen.event) expect(live).toContain(mark.id);
    }));
  });

  it('marks the one bubble of each lane that hides the selected event', () => {
    fc.assert(fc.property(anyMarks, anyView, fc.nat(), (index, at, pick) => {
      const visible = inWindow(marksOf(index), at);
      const chosen = visible[pick % Math.max(1, visible.length)];
      if (chosen === undefined) return;
      for (const { id, live, bubbles } of levelOfDetail(index, LANES, { ...at, chosen: positionOf(index.columns, chosen.event) })) {
        const there = visible.some(({ lane, event }) => lane === id && event === chosen.event);
        const shown = live.some(({ mark }) => mark.event === chosen.event);
        const inside = bubbles.filter((bubble) => bubble.at >= at.from && bubble.at < at.to && bubble.selected);
        expect(inside).toHaveLength(there && !shown ? 1 : 0);
      }
    }));
  });

  it('keeps to the rows and lets no two marks of a row touch', () => {
    fc.assert(fc.property(anyMarks, anyView, (index, at) => {
      const pixel = (time: number): number => ((time - at.from) / (at.to - at.from)) * at.width;
      for (const lane of levelOfDetail(index, LANES, at)) {
        expect(lane.rows).toBeLessThanOrEqual((at.rows.get(lane.id) ?? 0) + 1);
        for (const { row } of lane.live) expect(row).toBeLessThan(lane.rows);
        const ordered = [...lane.live].sort((a, b) => a.row - b.row || a.mark.from - b.mark.from);
        ordered.forEach(({ mark, row, label, before }, place) => {
          const next = ordered[place + 1];
          if (next === undefined || next.row !== row) return;
          expect(pixel(next.mark.from)).toBeGreaterThanOrEqual(pixel(mark.to) - 0.01);
          const labelFrom = mark.shape === 'bar' ? Math.max(pixel(mark.from), 0) : pixel(mark.from);
          const nextFrom = pixel(next.mark.from) - (next.before ? next.label : 0);
          if (!before && pixel(mark.to) > 0) expect(labelFrom + label).toBeLessThanOrEqual(Math.max(nextFrom, labelFrom));
        });
      }
    }));
  });

  it('cuts the label of a lone mark at a bar that begins in the row of the bubbles', () => {
    const at = (id: string, hour: number, [granularity, hours]: readonly [Granularity, number]) =>
      inventedEvent({ id, title: '', articles: ['courier'], salience: 0, granularity, start: fromAxis(MIDNIGHT + hour * HOUR), end: fromAxis(MIDNIGHT + (hour + hours) * HOUR) });
    const index = inventedIndex([at('year', 75, ['year', 8760]), at('one', 0, ['hour', 1]), at('two', 0, ['hour', 1])], lanes);
    const [courier] = levelOfDetail(index, LANES, view({ from: MIDNIGHT - HOUR, to: MIDNIGHT + 499 * HOUR, width: 300 }, 1));
    const last = courier?.live.filter(({ row }) => row === 1) ?? [];
    expect(last.map(({ mark }) => mark.event).sort()).toEqual(['two', 'year']);
    expect(last.find(({ mark }) => mark.event === 'two')?.label).toBeLessThan(45);
  });

  it('leaves a bubble where it is while the window moves along', () => {
    fc.assert(fc.property(anyMarks, anyView, fc.integer({ min: 1, max: 40 }), (index, at, percent) => {
      const by = Math.round(((at.to - at.from) * percent) / 400 / HOUR) * HOUR;
      const ids = (view: View) => levelOfDetail(index, LANES, view).flatMap(({ bubbles }) => bubbles.map(({ id }) => id.split('.')[0]));
      expect(new Set([...ids(at), ...ids({ ...at, from: at.from + by, to: at.to + by })]).size).toBeLessThanOrEqual(LANES.length);
    }), { numRuns: 30 });
  });
});

describe('level of detail, on a crowded day', () => {
  const crowd = (count: number, change: (index: number) => object = () => ({})) => inventedIndex(Array.from({ length: count }, (_, index) => inventedEvent({
    id: `e${String(index).padStart(3, '0')}`, start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY), salience: index / count, ...change(index),
  })), lanes);

  it('shows the most salient and counts the rest', () => {
    const [courier] = levelOfDetail(crowd(12), LANES, view());
    expect(courier?.live.map(({ mark }) => mark.event).sort()).toEqual(['e008', 'e009', 'e010', 'e011']);
    expect(courier?.bubbles).toHaveLength(1);
    expect(courier?.bubbles[0]).toMatchObject({ count: 8, first: { event: 'e007' }, at: MIDNIGHT, from: MIDNIGHT });
    expect(courier?.rows).toBe(5);
  });

  it('puts the selected one among them', () => {
    const [courier] = levelOfDetail(crowd(12), LANES, view({ selected: 'e000' as EventId, chosen: 0 }));
    expect(courier?.live.map(({ mark }) => mark.event)).toContain('e000');
    expect(courier?.bubbles[0]?.count).toBe(8);
  });

  it.each([
    ['a day in the middle', 0.5 * DAY, false, false],
    ['the last hours', 1.9 * DAY, true, false],
    ['the last minutes', 2 * DAY - HOUR / 2, true, true],
  ])('keeps a mark in sight with its label: %s', (_, from, before, edge) => {
    const marks = inventedIndex([inventedEvent({ id: 'a', start: fromAxis(MIDNIGHT + from), end: '2032-01-01T00:00', granularity: 'week' })], lanes);
    const [mark] = levelOfDetail(marks, LANES, view())[0]?.live ?? [];
    expect(mark).toMatchObject({ before, edge });
  });

  it('gives each event its title once, in the first lane that has room for its mark, and again where that is far above', () => {
    const many = Array.from({ length: 8 }, (_, at) => inventedLane(`paper-${at}`));
    const ids = many.map(({ id }) => id);
    const told = inventedIndex([
      inventedEvent({ id: 'all', start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY), granularity: 'day', articles: ids }),
      inventedEvent({ id: 'two', start: fromAxis(MIDNIGHT), end: fromAxis(MIDNIGHT + DAY), granularity: 'day', articles: ['paper-2', 'paper-4'] }),
    ], many);
    const titled = levelOfDetail(told, ids, view({ rows: new Map(ids.map((id) => [id, 4])) })).flatMap(({ id, live }) => live.filter(({ again }) => !again).map(({ mark }) => `${mark.event} ${id}`));
    expect(titled.toSorted()).toEqual(['all paper-0', 'all paper-6', 'two paper-2']);
  });

  it('leaves no event without its title', () => {
    fc.assert(fc.property(anyMarks, anyView, (marks, around) => {
      const live = levelOfDetail(marks, LANES, around).flatMap((lane) => lane.live);
      const titled = new Set(live.filter(({ again }) => !again).map(({ mark }) => mark.event));
      for (const { mark } of live) expect(titled.has(mark.event)).toBe(true);
    }));
  });

  it('puts a label before its mark near the end of a narrow window, as far as there is room', () => {
    const title = 'The council of Lusk elects Ada Finch as its chair';
    const marks = inventedIndex([inventedEvent({ id: 'a', title, start: fromAxis(MIDNIGHT + 1.6 * DAY), end: fromAxis(MIDNIGHT + 1.8 * DAY), granularity: 'part' })], lanes);
    const [mark] = levelOfDetail(marks, LANES, view({ width: 290 }))[0]?.live ?? [];
    expect(mark).toMatchObject({ before: true, label: 251 });
  });

  it('draws one mark more instead of a bubble of one', () => {
    const [courier] = levelOfDetail(crowd(5), LANES, view());
    expect(courier?.bubbles).toEqual([]);
    expect(courier?.live).toHaveLength(5);
    expect(courier?.rows).toBe(5);
  });

  it('lets a year pass behind what happens in the window', () => {
    const marks = inventedIndex([
      inventedEvent({ id: 'year', start: '2031-01-01T00:00', end: '2032-01-01T00:00', granularity: 'year', salience: 1 }),
      inventedEvent({ id: 'day', start: '2031-04-18T00:00', end: '2031-04-19T00:00', salience: 0 }),
    ], lanes);
    const one = view({}, 1);
    expect(levelOfDetail(marks, LANES, one)[0]?.live.find(({ row }) => row === 0)?.mark.event).toBe('day');
    const both = levelOfDetail(marks, LANES, view())[0]?.live.map(({ mark, row, long }) => [mark.event, row, long]);
    expect(both).toEqual([['year', 0, true], ['day', 1, false]]);
  });

  it('cuts a label where its neighbour begins', () => {
    const title = 'The harbour master asks every boat to stay in the harbour until the storm is over';
    const marks = inventedIndex([
      inventedEvent({ id: 'a', start: '2031-04-18T00:00', end: '2031-04-18T01:00', granularity: 'hour', title }),
      inventedEvent({ id: 'b', start: '2031-04-18T18:00', end: '2031-04-18T19:00', granularity: 'hour', title }),
    ], lanes);
    // 18 hours are 225 pixels of this view.
    const [a, b] = levelOfDetail(marks, LANES, view())[0]?.live ?? [];
    expect([a?.row, b?.row]).toEqual([0, 0]);
    expect(a?.label).toBeGreaterThan(180);
    expect(a?.label).toBeLessThan(220);
  });

  it(`stops at ${MOST_DRAWN} where there would be room for more`, () => {
    const marks = crowd(300, (index) => ({ start: fromAxis(MIDNIGHT + index * HOUR), end: fromAxis(MIDNIGHT + (index + 1) * HOUR), granularity: 'hour' }));
    const layout = levelOfDetail(marks, LANES, view({ from: MIDNIGHT, to: MIDNIGHT + 300 * HOUR, width: 9000 }, 40));
    expect(drawn(layout)).toBeLessThanOrEqual(MOST_DRAWN);
    expect(layout[0]?.live).toHaveLength(56);
  });

  it('loses none of ten thousand events', () => {
    const marks = crowd(10_000, (index) => ({ start: fromAxis(MIDNIGHT + (index % 700) * HOUR), end: fromAxis(MIDNIGHT + (index % 700 + 24) * HOUR) }));
    const layout = levelOfDetail(marks, LANES, view({ to: MIDNIGHT + 40 * DAY }));
    expect(drawn(layout)).toBeLessThanOrEqual(MOST_DRAWN);
    expect(layout.reduce((sum, lane) => sum + lane.live.length + lane.bubbles.reduce((all, { count }) => all + count, 0), 0)).toBe(10_000);
  });
});
