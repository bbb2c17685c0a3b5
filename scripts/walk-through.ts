/** `npm run walk-through`: does in a real browser what docs/from-clippings.md tells, and takes its pictures. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { walkFromClippings } from '../e2e/from-clippings.ts';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

const pictures = 'docs/pictures';
await mkdir(pictures, { recursive: true });
await build({ logLevel: 'error' });
const folder = await mkdtemp(join(tmpdir(), 'dateline-walk-'));
const [served, browser] = await Promise.all([serve('dist'), launch()]);
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  page.setDefaultTimeout(15_000);
  await walkFromClippings({ page, origin: served.origin, folder, picture });
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The timeline draws a frame or two after its data is there.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(join(pictures, `${name}.png`));
}
