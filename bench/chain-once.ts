/** One run of the whole chain over records, in a process of its own so that its memory is its own: `chain-once.ts FILE EVERY THREADS`. */
import { readFile } from 'node:fs/promises';
import { assemble } from '../src/core/index.ts';
import { joinOutcomes } from '../src/intake/index.ts';
import { readFiles } from '../src/node/reading/read-files.ts';

export interface ChainRun {
  readonly articles: number;
  readonly events: number;
  /** Of the records as they stand in the file. */
  readonly bytes: number;
  /** Seconds of all cores together, from the bytes to the timeline; of that, the analyses alone. */
  readonly seconds: number;
  readonly analysing: number;
  /** Seconds on the clock that the analyses took. */
  readonly waited: number;
  /** Largest resident size of the process in bytes, the program itself with it. */
  readonly peak: number;
}

const [file = '', every = '1', threads = '0'] = process.argv.slice(2);
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
const bytes = new TextEncoder().encode(lines.filter((_, at) => at % Number(every) === 0).join('\n'));

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const began = seconds();
const asked = performance.now();
const { analyses } = joinOutcomes(await readFiles([{ name: 'pile.jsonl', bytes }], { threads: Number(threads) }));
const waited = (performance.now() - asked) / 1000;
const between = seconds();
const timeline = assemble(analyses);
const ended = seconds();
const run: ChainRun = {
  articles: timeline.articles.length, events: timeline.events.length, bytes: bytes.length,
  seconds: ended - began, analysing: between - began, waited, peak: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(run));
