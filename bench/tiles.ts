/** `npm run bench:tiles`: makes a site of a million invented events in tiles, serves it as files, and goes through it in a real browser. Prints; asserts nothing. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { launch } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { inventedJson } from '../src/node/testing/invented-timeline.ts';
import { drawn } from './page/metrics.ts';
import { describeTimes } from './statistics.ts';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const EVENTS = Number(values.events);
/** Timelines that it comes in, as several machines would have joined it. */
const PARTS = 4;

const folder = await mkdtemp(join(tmpdir(), 'dateline-tiles-'));
try {
  const paths = await Promise.all(Array.from({ length: PARTS }, (_, part) => write(join(folder, `part-${part}.json`), part)));
  const site = join(folder, 'site');
  const cli = resolve(import.meta.dirname, '../src/node/cli.ts');
  const began = performance.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--import', resolve(import.meta.dirname, 'say-usage.js'), cli, 'site', '--tiles', ...paths, '--out', site, '--title', 'The coast'], { maxBuffer: 2 ** 26 });
  line('written', `${stdout.trim().replace(/^.*?: /, '')}, ${((performance.now() - began) / 1000).toFixed(0)} s; ${stderr.trim()}`);
  await sizes(site);
  const served = await serve(site);
  const browser = await launch();
  try {
    const runs: number[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await firstSight(browser, served.origin));
    line('first sight, an empty cache', describeTimes(runs));
    await through(browser, served.origin);
  } finally {
    await browser.close();
    await served.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function write(path: string, part: number): Promise<string> {
  const out = createWriteStream(path);
  for (const piece of inventedJson(EVENTS, part, PARTS)) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return path;
}

async function sizes(site: string): Promise<void> {
  const [pile = ''] = (await readdir(site)).filter((name) => name.startsWith('pile-'));
  for (const kind of ['tiles', 'words', 'articles']) {
    const names = await readdir(join(site, pile, kind));
    const lengths = await Promise.all(names.map(async (name) => (await stat(join(site, pile, kind, name))).size));
    const largest = names[lengths.indexOf(Math.max(...lengths))] ?? '';
    const packed = gzipSync(await readFile(join(site, pile, kind, largest))).length;
    line(`files of ${kind}`, `${names.length}, the largest ${(Math.max(...lengths) / 1000).toFixed(0)} kB (${(packed / 1000).toFixed(0)} kB in gzip), together ${(lengths.reduce((sum, each) => sum + each, 0) / 1e6).toFixed(0)} MB`);
  }
  line('the index', `${((await stat(join(site, pile, 'index.json'))).size / 1000).toFixed(0)} kB`);
}

/** Milliseconds from the navigation to the drawn timeline and the first row of the list. */
async function firstSight(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(origin);
  await drawn(page);
  await page.locator('.list .row-button').first().waitFor();
  const time = await page.evaluate(() => performance.getEntriesByName('dateline:drawn')[0]?.startTime ?? Number.NaN);
  await context.close();
  return time;
}

/** Comes closer forty times at places all over the timeline, reads an event at each, and says what the page holds. */
async function through(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  await drawn(page);
  const held = [await heap(page)];
  for (let round = 0; round < 10; round += 1) {
    for (let step = 0; step < 4; step += 1) {
      const bubbles = page.locator('.bubble button');
      const count = await bubbles.count();
      if (count === 0) break;
      await bubbles.nth((round * 3 + step) % count).press('Enter');
      await page.waitForTimeout(400);
      await page.locator('.list:not([aria-busy=true])').waitFor();
    }
    await page.locator('.list .row-button').first().click();
    await page.locator('.pane .card').first().waitFor();
    held.push(await heap(page));
    await page.getByRole('button', { name: 'Fit' }).click();
    await page.waitForTimeout(400);
  }
  line('memory of the page', `${(held[0] ?? 0).toFixed(0)} MB as it opens, at most ${Math.max(...held).toFixed(0)} MB of ${held.length} times, ${(held.at(-1) ?? 0).toFixed(0)} MB at the end`);
  await page.close();
}

/** Megabytes of JavaScript, after garbage collection. */
async function heap(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

function line(name: string, text: string): void {
  console.log(`${name.padEnd(36)} ${text}`);
}
