import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk { readonly file: string; readonly name?: string; readonly src?: string; readonly isEntry?: boolean; readonly imports?: readonly string[] }

/** What comes with the first act of its kind: own articles, corrections, publishing. As `.size-limit.js` has it. */
const ASKED = /^src\/ui\/(?:assembler|app|collections|correcting|review|publishing)\//;

/**
 * Kilobytes of JavaScript, in gzip: all that there is, what of it is for exploring, what comes before the
 * first sight, in whose markup the list stands, and before the list where an address asks for something else.
 */
export function sizesOf(folder: string): { readonly all: number; readonly explorer: number; readonly sight: number; readonly list: number } {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const program = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));
  const kilobytes = (chunks: Iterable<Chunk>): number =>
    [...new Set([...chunks].map(({ file }) => file))].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;
  const withImports = (...wanted: readonly (Chunk | undefined)[]): Set<Chunk> => {
    const found = new Set<Chunk>();
    const follow = (chunk: Chunk | undefined) => {
      if (chunk === undefined || found.has(chunk)) return;
      found.add(chunk);
      for (const key of chunk.imports ?? []) follow(manifest[key]);
    };
    wanted.forEach(follow);
    return found;
  };
  const entry = program.find(({ isEntry }) => isEntry === true);
  const named = (wanted: string) => program.find(({ name }) => name === wanted);
  return { all: kilobytes(program), explorer: kilobytes(program.filter(({ src }) => !ASKED.test(src ?? ''))), sight: kilobytes(withImports(entry, named('sight'))), list: kilobytes(withImports(entry, named('page'), named('list'))) };
}
