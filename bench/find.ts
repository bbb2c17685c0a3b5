/**
 * `npm run bench:find`: what a letter in the find box, a filter, a step and a jump of the list cost the page's main thread,
 * at a hundred, ten thousand and a hundred thousand events. The built page, with invented articles in place of its own.
 */
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Timeline } from '../src/core/index.ts';
import { launch } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { timelineOf } from '../src/ui/testing/build.ts';
import { inventedCrowd } from './crowd/events.ts';
import { cpuOf, drawn } from './page/metrics.ts';

const FOLDER = 'node_modules/.cache/bench-find';
const WORD = 'harbour';
/** Enough words that a search has something to choose from. */
const SYLLABLES = ['ka', 'lor', 'min', 'tes', 'ven', 'dra', 'sol', 'pir', 'hal', 'gun', 'bre', 'os'];

const browser = await launch();
try {
  console.log('events    ready ms   letter ms (median, most)   walk ms   filter ms   jump ms   rows');
  for (const count of [100, 10_000, 100_000]) {
    rmSync(FOLDER, { recursive: true, force: true });
    cpSync('dist', FOLDER, { recursive: true });
    const file = readdirSync(join(FOLDER, 'assets')).find((name) => name.startsWith('articles-'));
    if (file === undefined) throw new Error('The built page has no articles: run npm run build.');
    writeFileSync(join(FOLDER, 'assets', file), JSON.stringify(pile(count)));
    const served = await serve(FOLDER);
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();
    await page.goto(`${served.origin}/?view=sources&from=2010-01-01&to=2024-01-01`, { timeout: 120_000 });
    console.log(await line(page, count));
    await page.context().close();
    await served.close();
  }
} finally {
  await browser.close();
  rmSync(FOLDER, { recursive: true, force: true });
}

async function line(page: Page, count: number): Promise<string> {
  await drawn(page);
  await page.waitForTimeout(3000);
  // Time of the thread itself: other programs of a busy machine do not count.
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const box = page.getByRole('combobox', { name: 'Find in events and articles' });
  await box.focus();
  // The first letter opens the search and hands it the timeline: that takes its time, in pieces, and is told apart.
  const began = Date.now();
  await page.keyboard.type('x');
  await page.locator('.findbar [role=status]').filter({ hasNotText: 'Reading' }).waitFor({ timeout: 120_000 });
  const ready = Date.now() - began;
  await page.keyboard.press('Backspace');
  const letters: number[] = [];
  for (const letter of WORD) letters.push(await cpuOf(page, client, () => page.keyboard.type(letter)));
  await page.locator('.list mark.hit').first().waitFor();
  const walk = await cpuOf(page, client, () => page.keyboard.press('Enter'));
  await page.keyboard.press('Escape');
  const filter = await cpuOf(page, client, () => page.locator('.source').nth(1).getByRole('checkbox').click());
  const jump = await cpuOf(page, client, () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.6)));
  const rows = await page.locator('.row').count();
  letters.sort((a, b) => a - b);
  const whole = (n: number | undefined) => String(Math.round(n ?? Number.NaN)).padStart(8);
  return [String(count).padEnd(8), whole(ready), whole(letters[letters.length >> 1]), whole(letters.at(-1)), whole(walk), whole(filter), whole(jump), whole(rows)].join('  ');
}

function pile(count: number): Timeline {
  const { articles, events } = inventedCrowd(count, 40);
  const word = (n: number) => [0, 1, 2].map((at) => SYLLABLES[Math.floor(n / SYLLABLES.length ** at) % SYLLABLES.length]).join('');
  return timelineOf(articles, events.map((event, at) => ({ ...event, title: `${event.title} of ${word(at)}` })));
}
