import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleId, Civil, EventId, TimelineEvent } from '../../core/index.ts';
import { MOST_KEPT, MOST_LETTERS, MOST_PARTS, MOST_ROWS, WORDS_LETTERS, type Tile, type TileIndex, type TileArticlesFile, type TileWordsFile } from '../../formats/index.ts';
import { inventedTimeline } from '../testing/invented-timeline.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { timelinePieces, type TimelinePiece } from './timeline-stream.ts';
import { writeTiles } from './write-tiles.ts';

const invented = [...inventedTimeline(12)];
const PAPERS = invented.flatMap((piece) => ('article' in piece ? [piece.article] : [])).map((one, at): Article => ({ ...one, source: { ...one.source, name: ['Orrin Herald', 'Lusk Post', null][at] ?? null } }));
const [EVENT] = invented.flatMap((piece) => ('event' in piece ? [piece.event] : []));

function told(id: string, start: string | null, end: string | null, salience: number, papers: readonly Article[] = PAPERS.slice(0, 1), title = `Event ${id}`): TimelineEvent {
  const [excerpt] = EVENT?.excerpts ?? [];
  if (EVENT === undefined || excerpt === undefined) throw new Error('There is an event with its words.');
  const civil = (day: string | null) => (day === null ? null : ((day.length === 10 ? `${day}T00:00` : day) as Civil));
  return { ...EVENT, id: id as EventId, title, salience, time: { ...EVENT.time, start: civil(start), end: civil(end) }, excerpts: papers.map((paper) => ({ ...excerpt, article: paper.id })) };
}

async function* pieces(...timelines: readonly { readonly articles: readonly Article[]; readonly events: readonly TimelineEvent[] }[]): AsyncGenerator<TimelinePiece> {
  for (const { articles, events } of timelines) {
    yield { kind: 'timeline' };
    for (const one of articles) yield { kind: 'article', article: one };
    for (const one of events) yield { kind: 'event', event: one };
    await Promise.resolve();
  }
}

interface Written { readonly folder: string; readonly index: TileIndex; readonly names: readonly string[]; readonly tiles: readonly Tile[] }

async function written(events: readonly TimelineEvent[], held?: number): Promise<Written> {
  const folder = await tempFolder({});
  const { index, names } = await writeTiles(pieces({ articles: PAPERS, events }), folder, undefined, held);
  const tiles: Tile[] = [];
  const walk = async (tile: Tile | null): Promise<void> => {
    if (tile === null) return;
    tiles.push(tile);
    for (const { key, events: count, from, to } of tile.parts) {
      const below: Tile = JSON.parse(await readFile(join(folder, 'tiles', `${key}.json`), 'utf8'));
      expect({ key: below.key, events: below.events, from: below.from, to: below.to }).toEqual({ key, events: count, from, to });
      await walk(below);
    }
  };
  await walk(index.dated);
  await walk(index.undated);
  return { folder, index, names, tiles };
}

/** What has to hold of any tiles. */
function expectSound({ index, names, tiles }: Written, ids: readonly string[]): void {
  const leaves = tiles.filter(({ parts }) => parts.length === 0);
  expect(leaves.flatMap(({ rows }) => rows.map(({ id }) => String(id))).toSorted()).toEqual([...new Set(ids)].toSorted());
  for (const tile of tiles) {
    expect(tile.parts.length === 0 ? tile.rows.length : tile.parts.reduce((sum, { events }) => sum + events, 0)).toBe(tile.events);
    expect(tile.parts.length).toBeLessThanOrEqual(MOST_PARTS);
    expect(tile.rows.length).toBeLessThanOrEqual(tile.parts.length === 0 ? MOST_ROWS : MOST_KEPT);
    for (const { time: { start } } of tile.rows) if (tile.from !== null && tile.to !== null) expect(start !== null && start >= tile.from && start < tile.to).toBe(true);
    for (const part of tile.parts) expect(part.key).not.toBe(tile.key);
    expect(tile.rows.map(({ time: { start } }) => start ?? '')).toEqual(tile.rows.map(({ time: { start } }) => start ?? '').toSorted());
  }
  // Each file once, under a name that the list of a site takes.
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?:(?:tiles|words|articles)\/[\w.-]+|index)\.json$/);
  expect(index.events).toBe(new Set(ids).size);
  expect(index.overview.reduce((sum, { events }) => sum + events, 0)).toBe(index.dated?.events ?? 0);
}

const two = (n: number): string => String(n).padStart(2, '0');

describe('the tiles of a timeline', () => {
  it('of few events is one, which stands in the index', async () => {
    const few = await written([told('a', '2031-05-06', '2031-05-07', 0.5, PAPERS), told('b', null, null, 0.4)]);
    expectSound(few, ['a', 'b']);
    expect(few.index.dated).toMatchObject({ key: 'all', events: 1, rows: [{ id: 'a', by: [0, 1, 2], tellers: 3, at: 'all.0', differs: false, time: { start: '2031-05-06T00:00' } }] });
    expect(few.index.undated).toMatchObject({ key: 'undated', from: null, rows: [{ id: 'b', at: 'undated.0' }] });
    expect(few.index.sources).toEqual([{ name: 'Orrin Herald', inferred: false }, { name: 'Lusk Post', inferred: false }, { name: null, inferred: false }]);
    expect(few.index.span).toEqual({ from: '2031-05-06T00:00', to: '2031-05-07T00:00' });
    expect(few.names).toEqual(['articles/0.json', 'words/all.0.json', 'words/undated.0.json', 'index.json']);
  });

  it('part a long time by years, a crowded year by months, and hold the most salient of each', async () => {
    const events = Array.from({ length: 3000 }, (_, n) => told(`e${n}`, `20${20 + (n % 10)}-${two(1 + (n % 3 === 0 ? n % 12 : 4))}-${two(1 + (n % 28))}`, null, (n % 997) / 997));
    const all = events.map(({ time: when, ...rest }) => ({ ...rest, time: { ...when, end: when.start } }));
    const tiles = await written(all);
    expectSound(tiles, all.map(({ id }) => id));
    expect(tiles.index.dated?.parts.map(({ key }) => key)).toEqual(Array.from({ length: 10 }, (_, n) => `202${n}`));
    const best = all.toSorted((a, b) => b.salience - a.salience)[0];
    expect(tiles.index.dated?.rows.map(({ id }) => id)).toContain(best?.id);
  });

  it('lose nothing of a day that holds thousands, and of a minute that does', async () => {
    const day = Array.from({ length: 1500 }, (_, n) => told(`d${n}`, `2031-05-06T${two(n % 24)}:${two(n % 60)}`, `2031-05-06T${two(n % 24)}:${two(n % 60)}`, n / 1500));
    const minute = Array.from({ length: 2500 }, (_, n) => told(`m${n}`, '2031-05-07', '2031-05-08', n / 2500));
    const undated = Array.from({ length: 900 }, (_, n) => told(`u${n}`, null, null, n / 900));
    const all = [...day, ...minute, ...undated];
    const tiles = await written(all);
    expectSound(tiles, all.map(({ id }) => id));
    const shares = tiles.tiles.find(({ key }) => key === '2031-05-07')?.parts ?? [];
    expect(shares.map(({ key, events }) => [key, events])).toEqual([...Array.from({ length: 6 }, (_, n) => [`2031-05-07.p0${n}`, 400]), ['2031-05-07.p06', 100]]);
    // The first share is the most salient.
    expect(tiles.tiles.find(({ key }) => key === '2031-05-07.p00')?.rows.map(({ id }) => String(id))).toContain('m2499');
  });

  it('are the same however little memory holds, but for what one minute holds more of', async () => {
    const all = Array.from({ length: 1200 }, (_, n) => told(`e${n}`, `20${20 + (n % 3)}-${two(1 + (n % 12))}-${two(1 + (n % 9))}`, '2040-01-01', (n * 7919 % 1200) / 1200));
    const [wide, narrow] = [await written(all), await written(all, 40_000)];
    expectSound(narrow, all.map(({ id }) => id));
    const leaves = ({ tiles }: Written) => new Map(tiles.flatMap(({ parts, rows }) => (parts.length > 0 ? [] : rows.map((row) => [row.id, row.time] as const))));
    expect(leaves(narrow)).toEqual(leaves(wide));
    const crowd = Array.from({ length: 900 }, (_, n) => told(`m${n}`, '2031-05-07', '2031-05-08', n / 900));
    expectSound(await written(crowd, 40_000), crowd.map(({ id }) => id));
  });

  it('hold together whatever is told, each event once', async () => {
    const times = fc.oneof(fc.constant(null), fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 })).map(([y, m, d, h]) => `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}T${two(h)}:00`));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(times, fc.integer({ min: 0, max: 10 }), fc.string({ maxLength: 30 })), { maxLength: 60 }), fc.integer({ min: 300, max: 40_000 }), async (events, held) => {
      const all = events.map(([start, weight, title], n) => told(`e${n}`, start, start, weight / 10, PAPERS.slice(n % 3), title));
      expectSound(await written(all, held), all.map(({ id }) => id));
    }), { numRuns: 30 });
  });

  it('name what began before and goes on', async () => {
    const crowd = Array.from({ length: 900 }, (_, n) => told(`e${n}`, `203${n % 2}-05-${two(1 + (n % 28))}`, null, 0.1));
    const all = [told('long', '2030-01-01', '2032-01-01', 0.9), ...crowd.map((one) => ({ ...one, time: { ...one.time, end: one.time.start } }))];
    const { tiles } = await written(all);
    const going = (key: string) => tiles.find((tile) => tile.key === key)?.ongoing.map(({ id }) => String(id));
    expect([going('2030-01-01'), going('2030-05-01'), going('2031-05-28')]).toEqual([[], ['long'], ['long']]);
  });

  it('have the words of each event where its row says, and the articles where the words say, in files of a bounded length', async () => {
    const all = Array.from({ length: 700 }, (_, n) => told(`e${n}`, `2031-05-${two(1 + (n % 28))}`, '2031-06-01', 0.5, PAPERS.slice(n % 3)));
    const { folder, tiles, names } = await written(all);
    for (const { id, at } of tiles.flatMap(({ rows }) => rows)) {
      const { words }: TileWordsFile = JSON.parse(await readFile(join(folder, 'words', `${at}.json`), 'utf8'));
      const own = words.find(({ event: one }) => one.id === id);
      expect(own?.event).toEqual(all.find((one) => one.id === id));
      const there: ArticleId[] = [];
      for (const [, file] of own?.places ?? []) {
        const { articles }: TileArticlesFile = JSON.parse(await readFile(join(folder, 'articles', `${file}.json`), 'utf8'));
        there.push(...articles.map((one) => one.id));
      }
      expect(there).toEqual(expect.arrayContaining((own?.event.excerpts ?? []).map((one) => one.article)));
    }
    for (const name of names) expect((await readFile(join(folder, name), 'utf8')).length).toBeLessThan(/^(?:tiles|index)/.test(name) ? MOST_LETTERS * 1.5 : WORDS_LETTERS * 1.2);
  });

  it('of two timelines that tell the same have it once, and are the same made again', async () => {
    const events = [told('a', '2031-05-06', '2031-05-07', 0.5), told('b', '2031-05-08', '2031-05-09', 0.4)];
    const twice = async () => {
      const folder = await tempFolder({});
      return writeTiles(pieces({ articles: PAPERS, events }, { articles: PAPERS, events: events.slice(0, 1) }), folder);
    };
    const [one, other] = [await twice(), await twice()];
    expect(one.index.events).toBe(2);
    expect(other).toEqual(one);
  });
});

describe('a timeline as it streams', () => {
  async function* bytes(text: string, size: number): AsyncGenerator<Uint8Array> {
    const all = new TextEncoder().encode(text);
    for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
    await Promise.resolve();
  }
  async function read(text: string, size: number): Promise<readonly TimelinePiece[]> {
    const found: TimelinePiece[] = [];
    for await (const piece of timelinePieces(bytes(text, size))) found.push(piece);
    return found;
  }
  const events = [told('a', '2031-05-06', null, 0.5, PAPERS, 'The "Ålvilde" \\ sank, [so] {they} say'), told('b', null, null, 0.4)];
  const timeline = { format: 'dateline/1', articles: PAPERS, events, hidden: [told('h', null, null, 0)], corrections: [], unplaced: ['x,y'], diagnostics: [{ severity: 'warning', code: 'empty', file: 'a', message: 'm', span: null }] };
  const expected = [{ kind: 'timeline' }, ...PAPERS.map((one) => ({ kind: 'article', article: one })), ...events.map((one) => ({ kind: 'event', event: one }))];

  it.each([[undefined, 1], [undefined, 7], [2, 64], [undefined, 1_000_000]])('is read whole, indented by %s, in pieces of %i bytes', async (indent, size) => {
    expect(await read(JSON.stringify(timeline, null, indent), size)).toEqual(expected);
  });

  it.each([
    [JSON.stringify(timeline).slice(0, -200), 'it ends in the middle'],
    [JSON.stringify(timeline).replace('dateline/1', 'dateline/9'), 'it does not begin'],
    [JSON.stringify({ events, articles: [] }), 'it does not begin'],
    ['', 'it does not begin'],
    [JSON.stringify(timeline).replace('"salience"', '"salience'), 'it'],
  ])('that is none is refused', async (text, reason) => {
    await expect(read(text, 50)).rejects.toThrow(reason);
  });

  it('that names an article which is not there is refused', async () => {
    await expect(writeTiles(timelinePieces(bytes(JSON.stringify({ ...timeline, articles: [] }), 100)), await tempFolder({}))).rejects.toThrow('names an article');
  });
});
