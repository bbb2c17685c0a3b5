import { appendFileSync, createReadStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Leaf } from '../../formats/index.ts';
import { linesOf } from '../lines.ts';

/** Events of which the times begin alike, in a file of their own until their tile is made. */
export interface Bucket {
  /** How their times begin; empty: they have none. */
  readonly prefix: string;
  readonly path: string;
  readonly bytes: number;
}

/** Bytes that wait to be written. */
const HELD = 16e6;
const LONGEST = 500e6;
/** No JSON has one as it is. */
const TAB = '\t';

/** Deals events to files by how their times begin, so that no more of them need be held at a time than begin in one period. */
export interface Spool {
  add(prefix: string, leaf: Leaf): void;
  /** All of them, in the order of time. Nothing can be added after this. */
  buckets(): readonly Bucket[];
}

/** `folder` is made. */
export function openSpool(folder: string): Spool {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, { path: string; bytes: number; lines: string[] }>();
  let held = 0;
  const flush = (): void => {
    for (const file of files.values()) {
      if (file.lines.length > 0) appendFileSync(file.path, file.lines.join(''));
      file.lines = [];
    }
    held = 0;
  };
  return {
    add(prefix, { row, words }) {
      const line = `${JSON.stringify(row)}${TAB}${words}\n`;
      const file = files.get(prefix) ?? { path: join(folder, `${files.size}.lines`), bytes: 0, lines: [] };
      files.set(prefix, file);
      file.lines.push(line);
      file.bytes += line.length;
      held += line.length;
      if (held > HELD) flush();
    },
    buckets() {
      flush();
      return [...files].map(([prefix, { path, bytes }]) => ({ prefix, path, bytes })).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
    },
  };
}

/** What a bucket holds, each event once; the bucket is gone afterwards. */
export function takeAll(buckets: readonly Bucket[]): readonly Leaf[] {
  const leaves = new Map<string, Leaf>();
  for (const { path } of buckets) {
    for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') keep(leaves, leafOf(line));
    rmSync(path);
  }
  return [...leaves.values()];
}

/** The same in pieces of about so many bytes: what is in one piece and again in another is not known by that. */
export async function* takePieces({ path }: Bucket, bytes: number): AsyncGenerator<readonly Leaf[]> {
  let leaves = new Map<string, Leaf>();
  let held = 0;
  for await (const { text } of linesOf(createReadStream(path), LONGEST)) {
    if (text === null || text === '') continue;
    keep(leaves, leafOf(text));
    held += text.length;
    if (held < bytes) continue;
    yield [...leaves.values()];
    [leaves, held] = [new Map<string, Leaf>(), 0];
  }
  rmSync(path);
  if (leaves.size > 0) yield [...leaves.values()];
}

function leafOf(line: string): Leaf {
  const tab = line.indexOf(TAB);
  return { row: JSON.parse(line.slice(0, tab)), words: line.slice(tab + 1) };
}

/** Of one event that two timelines tell the same the first is kept. */
function keep(leaves: Map<string, Leaf>, leaf: Leaf): void {
  if (!leaves.has(leaf.row.id)) leaves.set(leaf.row.id, leaf);
}
