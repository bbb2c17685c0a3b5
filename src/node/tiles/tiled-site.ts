import { createReadStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline } from '../../core/index.ts';
import { escapeHtml, filled, restOfTiles } from '../../formats/index.ts';
import { fileIdentity } from '../file-identity.ts';
import { withFirstSight } from '../first-sight.ts';
import type { SiteFile, SiteParts } from '../program/parts.ts';
import { reason } from '../reason.ts';
import { timelineToCome } from '../timeline-file.ts';
import { Refused, type LargeSite } from '../write-site.ts';
import { beginsAsTimeline, NoTimeline, timelinePieces, type TimelinePiece } from './timeline-stream.ts';
import { TILE_INDEX, writeTiles } from './write-tiles.ts';

interface TiledOptions {
  readonly title: string;
  /** Where it will be served; null: not known. */
  readonly address: string | null;
  readonly onEvents: (count: number) => void;
}

/** A site whose timeline lies beside it in tiles, made in the folder `part`. Throws `Refused`. */
export async function tiledSite({ page, files }: SiteParts, pieces: AsyncIterable<TimelinePiece>, part: string, { title, address, onEvents }: TiledOptions): Promise<LargeSite & { readonly events: number; readonly articles: number }> {
  const making = join(part, 'pile');
  await mkdir(making);
  const { index, names, sum } = await writeTiles(pieces, making, onEvents).catch((error: unknown) => {
    throw error instanceof NoTimeline ? new Refused(`A timeline cannot be taken: ${error.message}.`) : error;
  });
  if (index.events === 0) throw new Refused('There is no event in these timelines.');
  // By its content: a page that a browser has kept never gets tiles of another pile, and one that it has is kept.
  const pile = `pile-${sum}`;
  await rename(making, join(part, pile));
  return {
    events: index.events, articles: index.articles,
    written: names.map((name) => `${pile}/${name}`),
    files: [...files.filter(({ name }) => name !== SANDBOXED), { name: 'index.html', content: pageOf(page, `${pile}/${TILE_INDEX}`, restOfTiles(index), title, address) }],
  };
}

/** It leads to the page in one file, of which a pile in tiles has none. */
const SANDBOXED = 'sandboxed.js';

function pageOf(page: string, index: string, rest: string, title: string, address: string | null): SiteFile['content'] {
  const tags = [
    `<meta name="description" content="${escapeHtml(`${title}: a timeline in which every event is traced to the words that report it.`)}" />`,
    ...(address === null ? [] : [`<link rel="canonical" href="${escapeHtml(address)}" />`]),
  ];
  const ready = filled(page, [[`<script async src="./${SANDBOXED}"></script>`, ''], [timelineToCome.fileName, index]]);
  return withFirstSight(ready, { markup: '', panes: '', rest, sight: null }, title, tags.join('\n    '));
}

/** The files among these paths that hold a timeline in JSON, with which files they are, and the other paths. */
export async function timelinesAmong(paths: readonly string[]): Promise<{ readonly timelines: readonly string[]; readonly read: ReadonlySet<string>; readonly others: readonly string[] }> {
  const identities = await Promise.all(paths.map((path) => timelineIn(path).catch(() => null)));
  return {
    timelines: paths.filter((_, at) => identities[at] !== null),
    read: new Set(identities.filter((each) => each !== null)),
    others: paths.filter((_, at) => identities[at] === null),
  };
}

/** Which file it is; null: it holds no timeline, by its beginning. */
async function timelineIn(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return beginsAsTimeline(buffer.subarray(0, bytesRead)) ? fileIdentity(await file.stat({ bigint: true })) : null;
  } finally {
    await file.close();
  }
}

/** The pieces of timelines on the disk, one after the other, then those of one in memory. Throws `Refused`. */
export async function* piecesOf(paths: readonly string[], timeline: Timeline | null): AsyncGenerator<TimelinePiece> {
  for (const path of paths) {
    try {
      yield* timelinePieces(createReadStream(path, { highWaterMark: 2 ** 20 }));
    } catch (error) {
      throw new Refused(`${path} cannot be taken: ${error instanceof NoTimeline ? error.message : reason(error)}.`);
    }
  }
  if (timeline === null) return;
  yield { kind: 'timeline' };
  for (const article of timeline.articles) yield { kind: 'article', article };
  for (const event of timeline.events) yield { kind: 'event', event };
}
