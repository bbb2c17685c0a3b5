import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { bundlerWords } from '../src/node/testing/bundler-words.ts';
import { dateline } from '../src/node/testing/dateline.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { drawn, expectAccessible, watch } from './page.ts';

let folder = '';
let served: Served | null = null;

const test = base.extend<{ readonly site: string }>({
  // The site of the bundled articles on a server of its own, and a page that is watched.
  site: async ({ page }, use) => {
    const origin = served?.origin ?? '';
    const faults = await watch(page, origin);
    await use(origin);
    expect(faults, 'what the page must never do').toEqual([]);
  },
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  expect(await dateline('site', 'seeds', '--out', join(folder, 'site'), '--title', 'Clippings & co')).toMatchObject({ code: 0 });
  served = await serve(join(folder, 'site'));
});

test.afterAll(async () => {
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the site of a folder opens, is accessible, and its address brings a reader back', async ({ page, site }) => {
  await page.goto(site);
  await drawn(page);
  await expect(page).toHaveTitle('Clippings & co');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clippings & co');
  await expectAccessible(page);
  await page.locator(':is(.list, .spine) .row-button').first().click();
  const title = await page.locator('.pane h2').first().textContent();
  await page.reload();
  await expect(page.locator('.pane h2').first()).toHaveText(title ?? '');
  await page.getByRole('combobox', { name: 'Find in events and articles' }).fill((title ?? '').match(/\p{L}{5,}/u)?.[0] ?? '');
  await expect(page.locator('.list mark.hit').first()).toBeVisible();
});

test('a site can be read before its program is there', async ({ page, site }) => {
  await page.route('**/assets/page-*.js', () => undefined);
  await page.goto(site, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clippings & co');
  await expect(page.locator('.timeline .mark').first()).toBeVisible();
  await expect(page.locator(':is(.list .row-title, .spine-title)').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '+ Add' })).toHaveCount(0);
});

test('a reader can take the table away, and the HTML for a frame of this very site', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  await page.goto(site);
  await page.getByRole('button', { name: 'Take away', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await dialog.getByRole('radio', { name: /^Table/ }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save the file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^clippings-co-.*\.csv$/);
  await dialog.getByRole('button', { name: 'Copy the HTML for a frame' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`src="${site}/?embed" title="Clippings &amp; co"`);
});

test('words that a bundler takes for its own stand in the page as they stand in the articles', async ({ page }) => {
  const words = bundlerWords.join(' ').replaceAll('\u2028', '');
  const pile = join(folder, 'pile');
  await mkdir(pile);
  await writeFile(join(pile, 'a %MODE% $& __VITE_PRELOAD__.txt'), `Ferry sank off Lusk\n\nLUSK, May 4, 2019 - The ferry sank on 3 May 2019 off Lusk. On board was ${words} and nobody else.\n`);
  const out = join(folder, 'words');
  expect(await dateline('site', pile, '--out', out, '--title', words)).toMatchObject({ code: 0 });
  const server = await serve(out);
  try {
    const faults = await watch(page, server.origin);
    await page.goto(server.origin);
    await drawn(page);
    await expect(page).toHaveTitle(words);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    await page.locator(':is(.list, .spine) .row-button').first().click();
    await page.locator('.pane').getByRole('button', { name: /article/i }).first().click();
    await expect(page.locator('.pane')).toContainText(`On board was ${words} and nobody else.`);
    expect(faults).toEqual([]);
  } finally {
    await server.close();
  }
});

test.describe('in a frame of another page', () => {
  /** A page of somebody else, with the snippet of the help in it. */
  async function around(page: Page, site: string, width: number, query = '') {
    await page.route(`${site}/around.html`, (route) => route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>A blog</title></head><body><main><h1>Our story</h1><p>As it happened:</p><iframe src="${site}/?embed${query}" title="Clippings" width="${width}" height="480" loading="lazy"></iframe></main></body></html>`,
    }));
    await page.goto(`${site}/around.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.stage .timeline, .spine').filter({ visible: true }).first()).toBeVisible();
    return frame;
  }

  for (const width of [760, 360]) {
    test(`the timeline and the reading pane stand in ${width} pixels, accessible, nothing beyond the edge`, async ({ page, site }) => {
      const frame = await around(page, site, width);
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Clippings & co');
      await expect(frame.locator('.list, .side, .find')).toHaveCount(0);
      expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      await frame.locator('.spine .row-button').first().waitFor();
      await expectAccessible(page);
    });
  }

  test('it works in a sandbox that lets scripts run and gives no origin', async ({ page }) => {
    const site = served?.origin ?? '';
    const faults = await watch(page, site);
    await page.route(`${site}/around.html`, (route) => route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>A blog</title></head><body><main><h1>Our story</h1><iframe sandbox="allow-scripts" src="${site}/?embed" title="Clippings" width="760" height="480"></iframe></main></body></html>`,
    }));
    await page.goto(`${site}/around.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.stage .mark').first()).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Open the whole timeline' })).toBeVisible();
    // There is no storage, and no origin.
    expect(await frame.locator('html').evaluate(() => { try { return [self.origin, typeof localStorage]; } catch { return [self.origin, 'none']; } })).toEqual(['null', 'none']);
    await frame.locator('.spine .row-button').first().click();
    await expect(frame.locator('.pane h2').first()).toBeVisible();
    await frame.locator('.pane').getByRole('button', { name: /article/i }).first().click();
    await expect(frame.locator('.article-text .lit').first()).toBeVisible();
    // An address with a view and a search, whose worker has to start.
    await page.locator('iframe').evaluate((element, address) => element.setAttribute('src', address), `${site}/whole.html?view=list`);
    await frame.getByRole('combobox', { name: 'Find in events and articles' }).fill('city');
    await expect(frame.locator('.list mark.hit').first()).toBeVisible();
    // But that the parts of the site itself are kept from such a frame, by its browser.
    expect(faults.filter((fault) => !/from origin 'null' has been blocked by CORS|net::ERR_FAILED/.test(fault))).toEqual([]);
  });

  test('an event opens over the timeline, closes with Esc, and leaves no entry in the history of the page around', async ({ page, site }) => {
    const event = await eventOf(page, site);
    const frame = await around(page, site, 760, `&event=${event}`);
    const before = await page.evaluate(() => history.length);
    await expect(frame.locator('.pane h2').first()).toBeVisible();
    await frame.getByRole('button', { name: 'Next' }).click();
    await expect(frame.locator('.pane h2').first()).toBeVisible();
    await frame.locator('.pane h2').first().press('Escape');
    await expect(frame.locator('.pane')).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('the link leads to the whole, with what is open', async ({ page, site }) => {
    const event = await eventOf(page, site);
    const frame = await around(page, site, 760, `&event=${event}&view=merged`);
    const link = frame.getByRole('link', { name: 'Open the whole timeline' });
    await expect(link).toHaveAttribute('target', '_blank');
    const href = await link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''));
    await page.goto(href);
    await expect(page).toHaveURL(`${site}/?view=merged&event=${event}`);
    await expect(page.locator('.side')).toBeVisible();
    await expect(page.locator('.pane h2').first()).toBeVisible();
  });
});

/** The id of an event of the site. */
async function eventOf(page: Page, site: string): Promise<string> {
  await page.goto(`${site}/?view=list`);
  await page.locator(':is(.list, .spine) .row-button').first().click();
  return new URL(page.url()).searchParams.get('event') ?? '';
}
