/** `npm run bench:loader`: what the loader costs over the bundled articles, beside work that nobody can avoid. */
import { assemble } from '../src/core/index.ts';
import { analyseFile } from '../src/intake/index.ts';
import { loadTimeline } from '../src/node/load-timeline.ts';
import { readFolder } from '../src/node/read-folder.ts';
import { describeTimes, median } from './statistics.ts';

const runs = 30;
const reading = await readFolder('seeds');
const megabytes = reading.files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const began = performance.now();
const timeline = loadTimeline(reading);
// The first run compiles the code as it goes: it is what a command of the shell pays.
const first = performance.now() - began;
const json = JSON.stringify(timeline);
const texts = reading.files.map(({ bytes }) => new TextDecoder().decode(bytes));
const words = new Intl.Segmenter('en', { granularity: 'word' });

const measured = {
  'read the files': await times(async () => void (await readFolder('seeds'))),
  'analyse each article': await times(() => reading.files.forEach(analyseFile)),
  'assemble them': await (async () => {
    const analyses = reading.files.flatMap((file) => analyseFile(file).analyses);
    return times(() => void assemble(analyses));
  })(),
  'all of it': await times(async () => void loadTimeline(await readFolder('seeds'))),
};
const baselines = {
  "the platform's segmenter over the same words": await times(() => texts.forEach((text) => [...words.segment(text)].length)),
  'JSON.parse of the timeline': await times(() => void JSON.parse(json)),
};

console.log(`${reading.files.length} articles, ${(megabytes * 1000).toFixed(1)} kB of text; ${timeline.events.length} events, ${(json.length / 1000).toFixed(0)} kB as JSON\n`);
for (const [name, all] of Object.entries({ ...measured, ...baselines })) console.log(`${name.padEnd(46)} ${describeTimes(all)}`);
console.log(`${'all but the reading, in a fresh process'.padEnd(46)} ${first.toFixed(0)} ms (once)`);
const total = median(measured['all of it']);
console.log(`\nper MB of text: ${(total / megabytes / 1000).toFixed(2)} s`);
for (const [name, all] of Object.entries(baselines)) console.log(`times ${name}: ${(total / median(all)).toFixed(1)}`);

async function times(work: () => void | Promise<void>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all;
}
