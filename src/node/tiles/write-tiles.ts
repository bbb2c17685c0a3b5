import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Civil } from '../../core/index.ts';
import { createGrower, keyOf, MOST_PARTS, partingUnit, periodOf, UNITS, type Grown, type Tile, type TileIndex } from '../../formats/index.ts';
import { createArticleFiles } from './article-files.ts';
import { leafOf } from './leaf-of.ts';
import { countDays } from './overview.ts';
import { openSpool, takeAll, takePieces, type Bucket } from './spool.ts';
import type { TimelinePiece } from './timeline-stream.ts';

/** Events of so many bytes are held at a time. */
const HELD = 48e6;
/** A month is the coarsest bucket: a longer period is made of months. */
const MONTH = 7;

/** The file that a page fetches first. */
export const TILE_INDEX = 'index.json';

export interface WrittenTiles {
  readonly index: TileIndex;
  /** All files, by their places in the folder; the index is the last. */
  readonly names: readonly string[];
  /** Made of all that the files hold, in letters that a name of a folder can have. */
  readonly sum: string;
}

/**
 * Writes the tiles of timelines into an empty folder. Events pass through files beside them, dealt by time, so that memory
 * holds those of one period, the ids of the articles of one timeline, and the names of the files. The same pieces give the same files. Throws what
 * `pieces` throws, `NoTimeline` and the errors of the disk. `held`: how many bytes of events are in memory at a time.
 */
export async function writeTiles(pieces: AsyncIterable<TimelinePiece>, folder: string, onEvents: (count: number) => void = () => undefined, held = HELD): Promise<WrittenTiles> {
  const names: string[] = [];
  const folders = new Set<string>();
  const sum = createHash('sha256');
  const write = (name: string, content: string): void => {
    const path = join(folder, name);
    if (!folders.has(dirname(name))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(name));
    writeFileSync(path, content, { flag: 'wx' });
    sum.update(name).update(content);
    names.push(name);
  };

  const waiting = join(folder, 'spool');
  const spool = openSpool(join(waiting, 'months'));
  const articles = createArticleFiles(write);
  const days = countDays();
  let events = 0;
  let span: TileIndex['span'] = null;
  for await (const piece of pieces) {
    if (piece.kind === 'timeline') articles.begin();
    else if (piece.kind === 'article') articles.add(piece.article);
    else {
      const { start, end } = piece.event.time;
      spool.add((start ?? '').slice(0, MONTH), leafOf(piece.event, articles));
      if (start !== null && end !== null) span = widened(span, start, end);
      events += 1;
      if (events % 1000 === 0) onEvents(events);
    }
  }
  articles.close();

  const grower = createGrower(write);
  const undated = spool.buckets().filter(({ prefix }) => prefix === '');
  const dated = spool.buckets().filter(({ prefix }) => prefix !== '');
  let number = 0;

  /** The tile of all that is in these buckets. `within`: how their times begin; null: they have none. */
  async function grown(key: string, within: string | null, buckets: readonly Bucket[]): Promise<Grown> {
    if (buckets.reduce((total, { bytes }) => total + bytes, 0) <= held) {
      const leaves = takeAll(buckets);
      for (const { row } of leaves) if (row.time.start !== null) days.add(row.time.start);
      return grower.grow(key, within, leaves);
    }
    const ongoing = grower.goingOn(within === null ? null : periodOf(within).from);
    const [first, ...others] = buckets;
    if (first !== undefined && others.length === 0) {
      const finer = within === null ? undefined : UNITS.find((unit) => unit > first.prefix.length);
      if (finer !== undefined) return grown(key, within, await dealt(first, finer));
      return grower.join(key, within, ongoing, await chunks(key, within, first));
    }
    const unit = partingUnit(buckets.map(({ prefix }) => prefix), MOST_PARTS) ?? MONTH;
    const below: Grown[] = [];
    for (const [prefix, some] of grouped(buckets, unit)) below.push(await grown(keyOf(prefix), prefix, some));
    return grower.join(key, within, ongoing, below);
  }

  async function dealt(bucket: Bucket, unit: number): Promise<readonly Bucket[]> {
    const finer = openSpool(join(waiting, String(number += 1)));
    for await (const leaves of takePieces(bucket, held)) for (const leaf of leaves) finer.add((leaf.row.time.start ?? '').slice(0, unit), leaf);
    return finer.buckets();
  }

  /** One minute of more than memory is to hold, in the order in which it came. */
  async function chunks(key: string, within: string | null, bucket: Bucket): Promise<readonly Grown[]> {
    const below: Grown[] = [];
    // No more parts than a tile may have.
    for await (const leaves of takePieces(bucket, Math.max(held, bucket.bytes / (MOST_PARTS - 1)))) {
      for (const { row } of leaves) if (row.time.start !== null) days.add(row.time.start);
      below.push(grower.grow(`${key}.c${String(below.length).padStart(2, '0')}`, within, leaves));
    }
    return below;
  }

  const rootOf = async (key: string, within: string | null, buckets: readonly Bucket[]): Promise<Tile | null> => (buckets.length === 0 ? null : (await grown(key, within, buckets)).tile);
  const all = { dated: await rootOf('all', '', dated), undated: await rootOf('undated', null, undated) };
  rmSync(waiting, { recursive: true, force: true });
  const index: TileIndex = { format: 'dateline-tiles/1', events: (all.dated?.events ?? 0) + (all.undated?.events ?? 0), articles: articles.count(), sources: articles.sources, overview: days.overview(), span, ...all };
  write(TILE_INDEX, JSON.stringify(index));
  return { index, names, sum: sum.digest('hex').slice(0, 12) };
}

function widened(span: TileIndex['span'], from: Civil, to: Civil): TileIndex['span'] {
  return span === null ? { from, to } : { from: from < span.from ? from : span.from, to: to > span.to ? to : span.to };
}

function grouped(buckets: readonly Bucket[], unit: number): readonly (readonly [string, readonly Bucket[]])[] {
  const groups = new Map<string, Bucket[]>();
  for (const bucket of buckets) {
    const prefix = bucket.prefix.slice(0, unit);
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [bucket]);
    else group.push(bucket);
  }
  return [...groups];
}
