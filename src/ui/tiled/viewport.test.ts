import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrower, type Leaf, type Tile } from '../../formats/index.ts';
import { civil, eventId } from '../testing/build.ts';
import { chartItems } from '../timeline/chart-items.ts';
import { columnsOf } from '../timeline/columns.ts';
import { levelOfDetail } from '../timeline/level-of-detail.ts';
import { indexMarks, MERGED } from '../timeline/mark-index.ts';
import { toStretch } from '../timeline/time-window.ts';
import { bucketOf, overviewColumns } from './elsewhere.ts';
import { gapsBetween } from './gaps.ts';
import { eventOfRow } from './listed-row.ts';
import { isShare, viewportOf } from './viewport.ts';

function leaf(id: string, start: string, end = start, salience = 0.5): Leaf {
  const time = { start: civil(start), end: civil(end), granularity: 'day', certainty: 'stated', value: null, mod: null, zone: null } as const;
  return { row: { id: eventId(id), title: `Event ${id}`, kind: 'event', salience, time, by: [0], tellers: 1, differs: false, varies: false, edited: false }, words: '{}' };
}

/** Tiles as they are written, by their keys, and the one above all. */
function grown(leaves: readonly Leaf[]): { readonly root: Tile; readonly tiles: ReadonlyMap<string, Tile> } {
  const tiles = new Map<string, Tile>();
  const { tile } = createGrower((name, content) => { if (name.startsWith('tiles/')) tiles.set(name.slice('tiles/'.length, -'.json'.length), JSON.parse(content)); }).grow('all', '', leaves);
  return { root: tile, tiles };
}

const two = (n: number): string => String(n).padStart(2, '0');
const YEARS = Array.from({ length: 6000 }, (_, n) => leaf(`e${n}`, `20${10 + (n % 10)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`, undefined, (n % 101) / 101));
const { root, tiles } = grown(YEARS);
const held = (key: string) => tiles.get(key) ?? null;
const NONE: ReadonlySet<string> = new Set();
const window = (from: string, to: string) => ({ from: civil(from), to: civil(to) });

describe('what there is to show about a window', () => {
  it('is the most salient of the whole, and the tiles of its parts are wanted where they are worth it', () => {
    const viewport = viewportOf(root, window('2009-06-01', '2020-06-01'), NONE, () => null);
    expect(viewport.used).toEqual(['all']);
    expect(viewport.wanted).toEqual(root.parts.map(({ key }) => key));
    expect(viewport.folds.every(({ state }) => state === 'waiting')).toBe(true);
    expect(viewportOf(root, window('1900-01-01', '2100-01-01'), NONE, () => null).wanted).toEqual([]);
  });

  it('is all of a period that is short enough', () => {
    const { rows, folds, wanted } = viewportOf(root, window('2014-03-05', '2014-03-12'), NONE, held);
    expect([folds, wanted]).toEqual([[], []]);
    const inside = YEARS.filter(({ row: { time: { start } } }) => start !== null && start >= '2014-03-05' && start < '2014-03-12').map(({ row }) => row.id);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(inside));
  });

  it('names or counts every event of what is in view once, whichever tiles are here', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 7 }), (from, length, missing) => {
      const day = (n: number) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
      const around = window(day(from), day(from + length));
      const viewport = viewportOf(root, around, NONE, (key) => (key.length % 8 === missing ? null : held(key)));
      const events = viewport.rows.map(eventOfRow).filter(({ time }) => time.start !== null && time.start >= around.from && time.start < around.to);
      expect(new Set(viewport.rows.map(({ id }) => id)).size).toBe(viewport.rows.length);
      const gaps = gapsBetween(events, viewport.folds, around);
      const whole = viewport.folds.filter(({ part }) => part.from !== null && part.to !== null && part.from >= around.from && part.to <= around.to);
      if (whole.length !== viewport.folds.filter(({ part }) => part.from !== null && part.to !== null && part.from < around.to && part.to > around.from).length) return;
      const told = YEARS.filter(({ row: { time: { start } } }) => start !== null && start >= around.from && start < around.to).length;
      expect(events.length + gaps.reduce((sum, { count }) => sum + count, 0)).toBe(told);
    }), { numRuns: 60 });
  });

  it('says of a tile that could not be fetched what it would have held', () => {
    const viewport = viewportOf(root, window('2014-01-01', '2015-01-01'), NONE, (key) => (key === '2014' ? 'failed' : held(key)));
    const [gap] = gapsBetween(viewport.rows.map(eventOfRow), viewport.folds, window('2014-01-01', '2015-01-01'));
    expect(gap).toMatchObject({ key: '2014', state: 'failed', shares: ['2014'], of: 'in 1 Jan – 31 Dec 2014' });
  });

  it('opens the shares of one minute one after the other', () => {
    const crowd = grown(Array.from({ length: 1000 }, (_, n) => leaf(`m${n}`, '2031-05-06', '2031-05-07', n / 1000)));
    const day = window('2031-05-05', '2031-05-08');
    const get = (key: string) => crowd.tiles.get(key) ?? null;
    const viewport = viewportOf(crowd.root, day, NONE, get);
    expect(viewport.folds.every(({ part }) => isShare(part))).toBe(true);
    const [gap, ...others] = gapsBetween(viewport.rows.map(eventOfRow), viewport.folds, day);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ count: 1000 - viewport.rows.length, window: null, shares: ['all.p00', 'all.p01', 'all.p02'] });
    expect(viewportOf(crowd.root, day, new Set(gap?.shares), get).rows).toHaveLength(1000);
  });
});

describe('what is only counted', () => {
  it('stands in a bucket in the order of time, with what stands before each place', () => {
    const viewport = viewportOf(root, window('2009-06-01', '2020-06-01'), NONE, () => null);
    const bucket = bucketOf(viewport.folds);
    expect(bucket?.sums?.at(-1)).toBe(YEARS.length - root.rows.length);
    expect([...bucket?.from ?? []]).toEqual([...bucket?.from ?? []].toSorted((a, b) => a - b));
    expect(bucketOf([])).toBeNull();
  });

  it('stands in the bubbles of the timeline, each event once, and names none that it does not know', () => {
    const around = window('2009-06-01', '2020-06-01');
    const viewport = viewportOf(root, around, NONE, () => null);
    const index = indexMarks(columnsOf(viewport.rows.map(eventOfRow)), null, [], 'merged', bucketOf(viewport.folds));
    const [lane] = levelOfDetail(index, [MERGED], { ...toStretch(around), width: 1000, selected: null, chosen: -1, found: null, rows: new Map([[MERGED, 6]]) });
    const { live, bubbles } = lane ?? { live: [], bubbles: [] };
    expect(bubbles.reduce((sum, { count }) => sum + count, live.length)).toBe(YEARS.length);
    for (const { span, from, to } of bubbles) expect([span.from <= from, span.to > from, to > from]).toEqual([true, true, true]);
    expect(chartItems(lane === undefined ? [] : [lane], 'merged', null, null, { of: () => [], hits: () => [] }).filter(({ holds }) => holds !== null).every(({ hint }) => /^\+[\d,]+ more events, /.test(hint))).toBe(true);
  });

  it('has places on the overview in proportion, one at least', () => {
    const columns = overviewColumns([{ ...window('2031-01-01', '2031-02-01'), events: 1 }, { ...window('2031-02-01', '2031-03-01'), events: 999_999 }]);
    const [first] = columns.from;
    expect(columns.from.filter((from) => from === first)).toHaveLength(1);
    expect(columns.from).toHaveLength(20_001);
  });
});
