/**
 * `npm run screenshots`: builds the page and makes docs/screenshot.png for the README.
 * `npm run screenshots -- --all FOLDER`: every state at three widths, light and dark, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import type { TimelineEvent } from '../src/core/index.ts';
import { loadTimeline } from '../src/node/load-timeline.ts';
import { readFolder } from '../src/node/read-folder.ts';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const { events, articles } = loadTimeline(await readFolder('seeds'));
/** The event that shows most: sources that differ first, then the number of sources, then salience. */
const weight = ({ disagreements, excerpts, salience }: TimelineEvent) => (disagreements.length > 0 ? 1000 : 0) + new Set(excerpts.map(({ article }) => article)).size * 10 + salience;
const event = events.reduce<TimelineEvent | null>((best, each) => (best === null || weight(each) > weight(best) ? each : best), null);
const eventId = event?.id ?? '';
const articleId = event?.excerpts[0]?.article ?? articles[0]?.id ?? '';

interface Shot {
  readonly path: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const views: Readonly<Record<string, string>> = {
  timeline: '',
  merged: '?view=merged',
  list: '?view=list',
  event: `?event=${eventId}`,
  article: `?event=${eventId}&article=${articleId}`,
  empty: '?sources=none',
};
const sizes = [{ width: 1440, height: 900 }, { width: 820, height: 1180 }, { width: 390, height: 844 }];

function everything(folder: string): readonly Shot[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(views).flatMap(([name, query]) =>
    sizes.flatMap((size) => (['light', 'dark'] as const).map((scheme) => ({ ...size, scheme, query, path: join(folder, `${name}-${size.width}-${scheme}.png`) }))));
}

const shots: readonly Shot[] = values.all === undefined
  ? [{ path: 'docs/screenshot.png', query: views['event'] ?? '', width: 1440, height: 900, scheme: 'light' }]
  : everything(values.all);

await build({ logLevel: 'warn' });
const [served, browser] = await Promise.all([serve('dist'), launch()]);
try {
  for (const shot of shots) await take(browser, served.origin, shot);
} finally {
  await browser.close();
  await served.close();
}

async function take(browser: Browser, origin: string, { path, query, width, height, scheme }: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${path}: ${error.message}`));
  await page.goto(`${origin}/${query}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Some states have no timeline; the others are drawn well within this.
  await page.waitForTimeout(400);
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
