import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { dateline } from '../src/node/testing/dateline.ts';
import { inventedJson, inventedTimeline } from '../src/node/testing/invented-timeline.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { countsIn, drawn, expectAccessible, watch } from './page.ts';

const EVENTS = 6000;
let folder = '';
let served: Served | null = null;

const test = base.extend<{ readonly site: string; readonly faults: string[] }>({
  faults: async ({ page }, use) => use(await watch(page, served?.origin ?? '')),
  // A site of some thousands of events in tiles, on a server of its own, and a page that is watched.
  site: async ({ faults }, use) => {
    await use(served?.origin ?? '');
    expect(faults, 'what the page must never do').toEqual([]);
  },
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'dateline-tiled-'));
  await writeFile(join(folder, 'coast.json'), [...inventedJson(EVENTS)].join(''));
  expect(await dateline('site', '--tiles', join(folder, 'coast.json'), '--out', join(folder, 'site'), '--title', 'The coast & co')).toMatchObject({ code: 0, err: '' });
  served = await serve(join(folder, 'site'));
});

test.afterAll(async () => {
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

test('opens on the whole, accessible, with every event named or counted once', async ({ page, site }) => {
  await page.goto(site);
  await drawn(page);
  await expect(page).toHaveTitle('The coast & co');
  await expect(page.locator('.head')).toContainText('6,000 events');
  await page.locator('.list:not([aria-busy=true]) .row-button').first().waitFor();
  const dated = [...inventedTimeline(EVENTS)].filter((piece) => 'event' in piece && piece.event.time.start !== null).length;
  const bubbles = await page.locator('.bubble button').allTextContents();
  const marks = await page.locator('.mark button').count();
  expect(bubbles.flatMap(countsIn).reduce((sum, count) => sum + count, marks)).toBe(dated);
  await expectAccessible(page);
});

test('a press of a bubble comes closer and fetches what it stood for, down to all of it', async ({ page, site }) => {
  await page.goto(site);
  await drawn(page);
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  for (let step = 0; step < 6; step += 1) {
    if (await page.getByText('all events of this period are listed').count() > 0) break;
    const before = await page.locator('.period strong').textContent();
    // A bubble may be drawn anew under the key.
    await expect(async () => {
      await page.locator('.bubble button').last().press('Enter', { timeout: 3000 });
      await expect(page.locator('.period strong')).not.toHaveText(before ?? '', { timeout: 3000 });
    }).toPass();
    await page.locator('.list:not([aria-busy=true])').waitFor();
  }
  await expect(page.getByText('all events of this period are listed')).toBeVisible();
  expect(files.some((name) => /\/pile-\w+\/tiles\/[\w.-]+\.json$/.test(name))).toBe(true);
});

test('an event is read by keyboard, with its article, and its address brings a reader back', async ({ page, site }) => {
  await page.goto(site);
  await page.locator('.list .row-button').first().focus();
  await page.keyboard.press('Enter');
  const heading = page.locator('.pane h2').first();
  const title = await heading.textContent() ?? '';
  await expect(page.locator('.pane blockquote').first()).toContainText(title);
  await expect(page.locator('.pane :focus, .pane:focus')).toHaveCount(1);
  await page.getByRole('button', { name: /^In the article/ }).first().press('Enter');
  await expect(page.locator('.article-text .lit')).toContainText(title);
  await page.reload();
  await expect(page.locator('.article-text .lit')).toContainText(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the event' }).press('Enter');
  await expect(page.locator('.pane h2').first()).toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(page.locator('.pane h2')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('.pane h2').first()).toBeVisible();
});

test('events without a date are shown when they are asked for', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: '12 events without a date' }).click();
  await expect(page.getByRole('button', { name: '12 events without a date' })).toHaveCount(0);
  await expect(page.locator('.group-undated .row-button').first()).toBeAttached();
});

test('a tile or words that do not come say so in their place, and come when asked again', async ({ page, site, faults }) => {
  const lost = new Set<string>();
  await page.route('**/pile-*/{tiles,words}/*.json', (route) => (lost.has('all') ? route.fulfill({ status: 404, body: 'no' }) : route.continue()));
  lost.add('all');
  await page.goto(`${site}?from=2012-03-01&to=2012-05-01`);
  const sorry = page.getByRole('alert').filter({ hasText: 'in 2012 could not be fetched' }).or(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).first();
  await expect(sorry).toBeVisible();
  await page.locator('.list .row-button').first().click();
  await expect(page.getByText('The words of the event that you chose could not be fetched.')).toBeVisible();
  lost.clear();
  await page.getByRole('alert').filter({ hasText: 'The words' }).getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.pane blockquote').first()).toBeVisible();
  for (let turn = 0; turn < 3 && await page.getByRole('alert').count() > 0; turn += 1) await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('all events of this period are listed')).toBeVisible();
  // The answers of the server, and what a browser writes of them, are the only ones.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  faults.length = 0;
});

test('on a phone nothing stands beyond the edge, and the words come from below', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site);
  const beyond = () => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  await expect(page.locator('.list .row-button').first()).toBeVisible();
  expect(await beyond()).toBe(0);
  await page.locator('.list .row-button').first().click();
  await expect(page.locator('.pane-sheet blockquote').first()).toBeVisible();
  // Under the sheet the room of the scroll bar is kept free.
  expect(await beyond()).toBeLessThanOrEqual(0);
});

test('without scripts its key events are there to be read', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  await expect(page.getByRole('heading', { name: 'Its key events' })).toBeVisible();
  await expect(page.locator('.rest p')).toHaveText(/^[0-9]+ more are told by the page with scripts\.$/);
  await context.close();
});
