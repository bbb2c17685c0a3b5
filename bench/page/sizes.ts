import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk { readonly file: string; readonly name?: string; readonly isEntry?: boolean; readonly imports?: readonly string[] }

/** Kilobytes of JavaScript, in gzip: all of the page without the articles, and what comes before the list stands. */
export function sizesOf(folder: string): { readonly all: number; readonly first: number } {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const program = Object.values(manifest).filter(({ file, name }) => file.endsWith('.js') && name !== 'articles');
  const kilobytes = (chunks: Iterable<Chunk>): number =>
    [...new Set([...chunks].map(({ file }) => file))].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;
  const first = new Set<Chunk>();
  const follow = (chunk: Chunk | undefined) => {
    if (chunk === undefined || first.has(chunk)) return;
    first.add(chunk);
    for (const key of chunk.imports ?? []) follow(manifest[key]);
  };
  follow(program.find(({ isEntry }) => isEntry === true));
  return { all: kilobytes(program), first: kilobytes(first) };
}
