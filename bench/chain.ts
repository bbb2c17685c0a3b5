/**
 * `npm run bench:chain [DIR…]`: what the whole chain costs over a corpus, from the bytes of `DIR/articles.jsonl` to the timeline, and
 * how it grows from every fifth article to all of them, and how much sooner all cores have read them than one. Without a folder, over
 * invented articles. The clock tells little on a machine that has other work: read the ratio, and the seconds of the cores.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth, joining, line, once, pace } from './chain-runs.ts';
import { inventedPile } from './invented-pile.ts';

const folders = process.argv.slice(2);
const temporary = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
try {
  if (folders.length === 0) await writeFile(join(temporary, 'articles.jsonl'), inventedPile(1000));
  for (const folder of folders.length === 0 ? [temporary] : folders) {
    const cores = availableParallelism();
    const [fifth, whole, shared] = [await once(fileOf(folder), 5), await once(fileOf(folder), 1), await once(fileOf(folder), 1, cores - 1)];
    console.log(`${folder === temporary ? 'invented articles' : folder}\n${line('every fifth', fifth)}\n${line('all', whole)}`);
    console.log(`  growth: time n^${growth(fifth, whole, ({ seconds }) => seconds)} (analysing n^${growth(fifth, whole, ({ analysing }) => analysing)}, joining n^${growth(fifth, whole, joining)}), by bytes`);
    console.log(`  reading: ${pace(whole)} on one core, ${pace(shared)} on ${cores}, ${(whole.waited / shared.waited).toFixed(2)} times as fast; peak ${(shared.peak / 1e6).toFixed(0)} MB`);
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}

function fileOf(folder: string): string {
  return join(folder, 'articles.jsonl');
}
