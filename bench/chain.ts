/**
 * `npm run bench:chain [DIR…]`: what the whole chain costs over a corpus, from the bytes of `DIR/articles.jsonl` to the timeline, and
 * how it grows from every fifth article to all of them, and how much sooner all cores have read them than one. Without a folder, over
 * invented articles. The clock tells little on a machine that has other work: read the ratio, and the seconds of the cores.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChainRun } from './chain-once.ts';
import { inventedPile } from './invented-pile.ts';

const folders = process.argv.slice(2);
const temporary = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
try {
  if (folders.length === 0) await writeFile(join(temporary, 'articles.jsonl'), inventedPile(1000));
  for (const folder of folders.length === 0 ? [temporary] : folders) {
    const cores = availableParallelism();
    const [fifth, whole, shared] = [await once(folder, 5), await once(folder, 1), await once(folder, 1, cores - 1)];
    console.log(`${folder === temporary ? 'invented articles' : folder}\n${line('every fifth', fifth)}\n${line('all', whole)}`);
    console.log(`  growth: time n^${growth(fifth, whole, ({ seconds }) => seconds)} (analysing n^${growth(fifth, whole, ({ analysing }) => analysing)}, joining n^${growth(fifth, whole, joining)}), by bytes`);
    console.log(`  reading: ${pace(whole)} on one core, ${pace(shared)} on ${cores}, ${(whole.waited / shared.waited).toFixed(2)} times as fast; peak ${(shared.peak / 1e6).toFixed(0)} MB`);
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function once(folder: string, every: number, threads = 0): Promise<ChainRun> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'chain-once.ts'), join(folder, 'articles.jsonl'), String(every), String(threads)]);
  const run: ChainRun = JSON.parse(stdout);
  return run;
}

function line(name: string, run: ChainRun): string {
  const { articles, events, bytes, seconds, analysing, peak } = run;
  const size = `${articles} articles, ${(bytes / 1e6).toFixed(2)} MB, ${events} events`;
  return `  ${name.padEnd(11)}  ${size}: ${seconds.toFixed(1)} s (analysing ${analysing.toFixed(1)}, joining ${joining(run).toFixed(1)}), ${(bytes / 1e6 / seconds).toFixed(2)} MB a second per core, peak ${(peak / 1e6).toFixed(0)} MB`;
}

function pace({ bytes, waited, analysing }: ChainRun): string {
  return `${(bytes / 1e6 / waited).toFixed(2)} MB a second (${analysing.toFixed(1)} s of the processor)`;
}

function joining({ seconds, analysing }: ChainRun): number {
  return seconds - analysing;
}

function growth(small: ChainRun, large: ChainRun, cost: (run: ChainRun) => number): string {
  return (Math.log(cost(large) / cost(small)) / Math.log(large.bytes / small.bytes)).toFixed(2);
}
