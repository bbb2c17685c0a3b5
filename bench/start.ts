/**
 * `npm run bench:start`, after `npm run package`: how long the packed command takes from its call to the first line of a timeline of
 * one article, beside Node that does nothing, in turns. The clock tells little on a machine that has other work: read the ratio.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programRoot } from '../src/node/program/program-root.ts';
import { median } from './statistics.ts';

const ROUNDS = 11;
const folder = await mkdtemp(join(tmpdir(), 'dateline-start-'));
const run = promisify(execFile);

/** Milliseconds from the call to the first byte on standard output, or to the end where there is none. */
async function untilFirst(command: string, args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(command, [...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  let first = 0;
  child.stdout.once('data', () => { first = performance.now(); });
  await new Promise((done) => child.once('close', done));
  return (first || performance.now()) - began;
}

try {
  await writeFile(join(folder, 'a.txt'), 'The mill burns down\n\n7 May 2031\n\nThe mill of Orrin burned down on Tuesday.\n');
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: programRoot });
  await run('npm', ['init', '--yes'], { cwd: folder });
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${stdout.trim()}`], { cwd: folder });
  const ways = [
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
    { name: 'dateline build a.txt', command: join(folder, 'node_modules/.bin/dateline'), args: ['build', 'a.txt'] },
    { name: 'npx dateline build a.txt', command: 'npx', args: ['--offline', 'dateline', 'build', 'a.txt'] },
  ].map((way) => ({ ...way, times: new Array<number>() }));
  for (let round = 0; round < ROUNDS; round += 1) for (const { command, args, times } of ways) times.push(await untilFirst(command, args));
  const bare = median(ways[0]?.times ?? []);
  for (const { name, times } of ways) console.log(`${name.padEnd(26)} ${median(times).toFixed(0).padStart(6)} ms, ${(median(times) / bare).toFixed(1)} times bare Node`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
