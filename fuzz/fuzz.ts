/**
 * `npm run fuzz -- [--files N] [--seed S]`: invented files of every form, many of them damaged, through all that the program does
 * with a file; ends with 1 if anything was found. `npm run fuzz -- --replay CASE` does one case again and keeps its input.
 */
import { parseArgs } from 'node:util';
import { runCases } from './hands.ts';
import { replay } from './replay.ts';
import { tally } from './tally.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, replay: { type: 'string' } } });

if (values.replay !== undefined) process.exitCode = await replay(values.replay) ? 1 : 0;
else process.exitCode = await all(Number(values.files), values.seed) ? 1 : 0;

/** True if anything was found. */
async function all(files: number, seed: string): Promise<boolean> {
  if (!Number.isInteger(files) || files < 1) throw new Error('Write how many files as a whole number: --files 100000.');
  const count = tally();
  const began = performance.now();
  const step = Math.max(100, Math.floor(files / 50));
  await runCases(Array.from({ length: files }, (_, at) => `${seed}-${at}`), (result) => {
    count.add(result);
    if (count.cases() % step === 0) console.error(`${count.cases()} of ${files}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  });
  console.log(count.lines().join('\n'));
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  return count.found();
}
