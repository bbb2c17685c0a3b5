/**
 * `npm run screenshots`: builds the page and makes docs/screenshot.png for the README.
 * `npm run screenshots -- --all FOLDER [STATE…]`: every state, or those named, at four widths, light and dark, and on paper, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import type { TimelineEvent } from '../src/core/index.ts';
import { loadTimeline } from '../src/node/load-timeline.ts';
import { readFolder } from '../src/node/read-folder.ts';
import { pressTool } from '../e2e/head-tools.ts';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

const { values, positionals: wanted } = parseArgs({ options: { all: { type: 'string' } }, allowPositionals: true });
const { events, articles } = loadTimeline(await readFolder('seeds'));
/** The event that shows most: sources that differ first, then the number of sources, then salience. */
const weight = ({ disagreements, excerpts, salience }: TimelineEvent) => (disagreements.length > 0 ? 1000 : 0) + new Set(excerpts.map(({ article }) => article)).size * 10 + salience;
const event = events.reduce<TimelineEvent | null>((best, each) => (best === null || weight(each) > weight(best) ? each : best), null);
const eventId = event?.id ?? '';
/** A word that events and articles hold. */
const word = (event?.title.match(/\p{L}{6,}/u)?.[0] ?? '').toLowerCase();
const articleId = event?.excerpts[0]?.article ?? articles[0]?.id ?? '';

interface Shot {
  readonly path: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly act?: (page: Page) => Promise<void>;
  readonly paper?: boolean;
}

const views: Readonly<Record<string, string>> = {
  timeline: '',
  differences: '?view=differences',
  coverage: '?view=coverage',
  sources: '?view=sources',
  merged: '?view=merged',
  list: '?view=list',
  event: `?event=${eventId}`,
  article: `?event=${eventId}&article=${articleId}`,
  empty: '?sources=none',
  find: `?find=${word}`,
  found: `?find=${word}&only=hits&view=list&least=2`,
  passage: `?find=${word}&event=${eventId}&article=${articleId}`,
};
/** States that take an act to reach. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  filters: async (page) => {
    const behind = page.getByRole('button', { name: /^Filters/ });
    if (await behind.isVisible()) await behind.click();
    for (const title of ['Period', 'Places', 'How many sources']) await page.locator('.section > summary').filter({ hasText: title }).click();
    const more = page.getByRole('button', { name: /^All \d+ places/ });
    if (await more.isVisible()) await more.click();
  },
  about: async (page) => {
    await pressTool(page, 'About');
    await page.getByRole('dialog').waitFor();
  },
  keys: async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
};
/** On paper: the list, and one event. */
const papers: Readonly<Record<string, string>> = { 'print-list': '', 'print-event': `?event=${eventId}` };
const sizes = [{ width: 1440, height: 900 }, { width: 820, height: 1180 }, { width: 390, height: 844 }, { width: 320, height: 640 }];

function everything(folder: string): readonly Shot[] {
  mkdirSync(folder, { recursive: true });
  const states = [
    ...Object.entries(views).map(([name, query]) => ({ name, query })),
    ...Object.entries(acts).map(([name, act]) => ({ name, query: '', act })),
  ].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  return [
    ...states.flatMap(({ name, ...state }) => sizes.flatMap((size) => (['light', 'dark'] as const).map((scheme) => ({ ...size, ...state, scheme, path: join(folder, `${name}-${size.width}-${scheme}.png`) })))),
    ...Object.entries(papers).filter(([name]) => wanted.length === 0 || wanted.includes(name)).map(([name, query]): Shot => ({ path: join(folder, `${name}.png`), query, width: 794, height: 1123, scheme: 'light', paper: true })),
  ];
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

async function take(browser: Browser, origin: string, { path, query, width, height, scheme, act, paper }: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${path}: ${error.message}`));
  await page.goto(`${origin}/${query}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Some states have no timeline; the others are drawn well within this.
  await page.waitForTimeout(400);
  await act?.(page);
  if (paper === true) {
    // What is printed is fetched when the page has settled.
    await page.waitForTimeout(1600);
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: path.replace('.png', '.pdf'), format: 'A4' });
  }
  await page.waitForTimeout(150);
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
