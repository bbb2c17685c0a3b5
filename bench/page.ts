/** `npm run bench:page`: from navigation to a drawn timeline, against a bare page that draws as many items with the same library. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { launch } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { describeTimes, median } from './statistics.ts';

const runs = 15;
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
try {
  const ours = join(folder, 'dateline');
  const bare = join(folder, 'bare');
  await build({ logLevel: 'error', build: { outDir: ours } });
  await build({ configFile: false, root: resolve(import.meta.dirname, 'bare'), logLevel: 'error', build: { outDir: bare } });
  const [oursServed, bareServed, browser] = await Promise.all([serve(ours), serve(bare), launch()]);
  try {
    const { items, lanes } = await drawnItems(browser, `${oursServed.origin}/`);
    const pages = { Dateline: `${oursServed.origin}/`, 'bare vis-timeline': `${bareServed.origin}/?items=${items}&lanes=${lanes}` };
    const times: Record<string, number[]> = {};
    // In turns, so that a busy moment of the machine meets both.
    for (let run = 0; run <= runs; run += 1) {
      for (const [name, address] of Object.entries(pages)) {
        const time = await timeToDrawn(browser, address);
        // The first visit warms the browser up.
        if (run > 0) (times[name] ??= []).push(time);
      }
    }
    console.log(`\n${items} items in ${lanes} lanes, from navigation to drawn, an empty cache each time`);
    for (const [name, all] of Object.entries(times)) console.log(`${name.padEnd(18)} ${describeTimes(all)}`);
    console.log(`ratio ${(median(times['Dateline'] ?? []) / median(times['bare vis-timeline'] ?? [])).toFixed(2)}`);
  } finally {
    await browser.close();
    await Promise.all([oursServed.close(), bareServed.close()]);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** How much the page draws in its first view: the bare page is asked for as much. */
async function drawnItems(browser: Browser, address: string): Promise<{ readonly items: number; readonly lanes: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('dateline:drawn').length > 0);
  const counts = await page.evaluate(() => ({
    items: document.querySelectorAll('.vis-itemset .vis-foreground .vis-item').length,
    lanes: document.querySelectorAll('.vis-labelset .vis-label').length,
  }));
  await page.close();
  if (counts.items === 0) throw new Error('The page drew no items, so that there is nothing to compare.');
  return { items: counts.items, lanes: Math.max(1, counts.lanes) };
}

/** Milliseconds from the start of the navigation to the mark that the page sets once the timeline is drawn. */
async function timeToDrawn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('dateline:drawn').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('dateline:drawn')[0]?.startTime);
  await context.close();
  if (time === undefined) throw new Error(`${address} was never drawn.`);
  return time;
}
