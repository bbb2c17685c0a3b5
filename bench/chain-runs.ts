/** Runs of the whole chain, each in a process of its own, and what is said of them. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChainRun } from './chain-once.ts';

/** One run over every so many records of a file. */
export async function once(file: string, every: number, threads = 0): Promise<ChainRun> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'chain-once.ts'), file, String(every), String(threads)]);
  const run: ChainRun = JSON.parse(stdout);
  return run;
}

export function line(name: string, run: ChainRun): string {
  const { articles, events, bytes, seconds, analysing, peak } = run;
  const size = `${articles} articles, ${(bytes / 1e6).toFixed(2)} MB, ${events} events`;
  return `  ${name.padEnd(11)}  ${size}: ${seconds.toFixed(1)} s (analysing ${analysing.toFixed(1)}, joining ${joining(run).toFixed(1)}), ${(bytes / 1e6 / seconds).toFixed(2)} MB a second per core, peak ${(peak / 1e6).toFixed(0)} MB`;
}

export function pace({ bytes, waited, analysing }: ChainRun): string {
  return `${(bytes / 1e6 / waited).toFixed(2)} MB a second (${analysing.toFixed(1)} s of the processor)`;
}

export function joining({ seconds, analysing }: ChainRun): number {
  return seconds - analysing;
}

export function growth(small: ChainRun, large: ChainRun, cost: (run: ChainRun) => number): string {
  return (Math.log(cost(large) / cost(small)) / Math.log(large.bytes / small.bytes)).toFixed(2);
}
