import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { Timeline } from '../src/core/index.ts';
import { forReaders, writeHtml } from '../src/formats/index.ts';
import { withWords } from '../src/formats/testing/mill.ts';
import { loadTimeline } from '../src/node/load-timeline.ts';
import { programParts } from '../src/node/program/from-sources.ts';
import { readFolder } from '../src/node/read-folder.ts';
import { SAMPLE } from '../src/ui/testing/sample-timeline.ts';
import { withEval } from './firefox.ts';
import { anywhere, countsIn, drawn, expectAccessible, expectAccessibleInBothThemes, watch } from './page.ts';

interface Fixtures {
  /** Writes a published page to the disk, and opens it from there; the test fails if the page asks for anything or complains. */
  readonly open: (html: string, query?: string) => Promise<{ readonly asked: readonly string[] }>;
}

const test = anywhere.extend<Fixtures>({
  open: async ({ page, browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
    const path = join(folder, 'a timeline.html');
    const url = pathToFileURL(path).href;
    const faults = await watch(page, 'file://');
    const asked: string[] = [];
    page.context().on('request', (request) => void asked.push(request.url()));
    await use(async (html, query = '') => {
      await writeFile(path, browserName === 'firefox' ? withEval(html) : html);
      await page.goto(`${url}${query}`);
      return { asked };
    });
    await rm(folder, { recursive: true });
    expect(asked.filter((address) => !address.startsWith(url) && !/^(?:blob|data):/.test(address)), 'requests').toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith(`foreign request: ${url}`)), 'what the page must never do').toEqual([]);
  },
});

// The page is built before the tests: once, if one worker has them all.
test.describe.configure({ mode: 'default' });

let template = '';
let html = '';
const publish = async (told: Timeline, title: string): Promise<string> => writeHtml({ template, sight: (await programParts.render())(forReaders(told), title) }, told, { title, address: null });
const timeline = loadTimeline(await readFolder('seeds'));
test.beforeAll(async () => {
  template = await programParts.published();
  html = await publish(timeline, 'Four articles');
});

const head = (page: Page) => page.locator('.head-count');

test('a published timeline opens from the disk, asks for nothing, and is accessible', { tag: '@firefox' }, async ({ page, open }) => {
  await open(html);
  await drawn(page);
  await expect(page).toHaveTitle('Four articles');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four articles');
  const details = timeline.events.filter(({ detailOf }) => detailOf !== null).length;
  await expect(page.locator('.head-facts')).toContainText(`${timeline.events.length - details} events${details} details folded`);
  await expectAccessibleInBothThemes(page);
});

test('what the sources tell differently has its place in it, and in its frame', async ({ page, open }) => {
  const count = timeline.events.reduce((sum, { disagreements, recounts }) => sum + disagreements.length + recounts.length, 0);
  expect(count).toBeGreaterThan(0);
  await open(html);
  await page.getByRole('radio', { name: `Differences ${count}` }).click();
  await expect(page.locator('.difference')).toHaveCount(count);
  await open(html, '?embed&view=differences');
  await expect(page.locator('.difference')).toHaveCount(count);
  await page.locator('.difference .quote').first().click();
  await expect(page.locator('.article-text .lit').first()).toBeVisible();
});

test('the address says where a reader stands, and brings them back', async ({ page, open }) => {
  await open(html, '?view=list');
  await page.locator('.row-button').first().click();
  const title = await page.locator('.pane h2').first().textContent();
  await expect(page).toHaveURL(/event=/);
  await page.reload();
  await expect(page.locator('.pane h2').first()).toHaveText(title ?? '');
});

test('an excerpt opens its article at its place', async ({ page, open }) => {
  await open(html, '?view=list');
  await page.locator('.row-button').first().click();
  const words = (await page.locator('.pane blockquote').first().textContent()) ?? '';
  await page.locator('.pane').getByRole('button', { name: /article/i }).first().click();
  await expect(page.locator('.lit').first()).toBeInViewport();
  expect((await page.locator('.lit').allTextContents()).join('')).toBe(words);
});

test('filters and the search work, the search in a worker that stands in the file', async ({ page, open }) => {
  await open(html, '?view=list');
  const several = page.locator('.section').filter({ hasText: 'How many sources' });
  await several.locator('summary').click();
  await several.locator('li').filter({ hasText: '2 or more' }).getByRole('radio').check();
  await expect(head(page)).toHaveText(/^\d+ of \d+ events$/);
  await page.locator('.list .row-title').first().waitFor();
  const word = (await page.locator('.list .row-title').allTextContents()).flatMap((title) => title.match(/\p{L}{7,}/gu) ?? [])[0] ?? '';
  await page.getByRole('combobox', { name: 'Find in events and articles' }).fill(word);
  await expect(page.locator('.findbar').getByRole('status')).toContainText(/\d+ events?/);
  await expect(page.locator('.list mark.hit').first()).toBeVisible();
});

test('it prints every event that passes', async ({ page, open }) => {
  await open(html, '?view=list&least=2');
  const [shown = NaN] = countsIn(await head(page).textContent());
  // What is printed is drawn when the page has settled.
  await page.waitForTimeout(2000);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-event')).toHaveCount(shown);
});

test('nothing can be changed in it', async ({ page, open }) => {
  const undated = { ...timeline, articles: timeline.articles.map((article) => ({ ...article, published: { ...article.published, date: null, certainty: 'unknown' as const } })) };
  await open(await publish(undated, 'Undated'), `?article=${timeline.articles[0]?.id}`);
  await expect(page.locator('.article-source')).toContainText('date not known');
  await expect(page.locator('.notice').first()).toContainText('do not say when they were published');
  await expect(page.getByRole('button', { name: /a date|this date/ })).toHaveCount(0);
  await expect(page.locator('.date-form')).toHaveCount(0);
});

const hostile = `</script><script>document.title="taken"</script><!-- <script> --> </title><img src=x onerror="document.title='taken'"> $& $\` %dateline-timeline% \u2028`;

test('no words of an article, a title or an excerpt become markup', async ({ page, open }) => {
  const { articles, ...rest } = withWords(hostile);
  await open(await publish({ ...rest, articles: articles.map((article) => ({ ...article, text: `${article.text}\n\n${hostile}` })) }, hostile), '?view=list');
  await expect(page).toHaveTitle(hostile.replace(/\s+/g, ' '));
  // Before the others stands the time of those that have one.
  await expect(page.locator('.row-title:not(:has(.row-when))').first()).toHaveText(hostile.replaceAll('\u2028', ' '));
  // What is told of the page, what the first sight is drawn of, the sight, the timeline, the program.
  expect(await page.locator('script').count()).toBe(5);
  expect(await page.locator('img').count()).toBe(0);
  await page.locator('.row-button').first().click();
  await page.locator('.pane').getByRole('button', { name: /article/i }).first().click();
  await expect(page.locator('.pane')).toContainText('document.title="taken"');
});

for (const query of ['view=list', 'view=merged', 'view=list&find=the']) {
  test(`what stands stays where it is while the rest comes, ${query}`, async ({ page, open }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
    await page.addInitScript(() => {
      const places: Record<string, string[]> = {};
      Reflect.set(window, 'places', places);
      const look = () => {
        for (const what of ['.bar', '.timeline', '.row-button']) {
          const part = document.querySelector(what);
          const box = part?.getBoundingClientRect();
          // The first sight is of another address: it is never shown.
          const place = box === undefined || part?.checkVisibility({ visibilityProperty: true }) === false ? null : `${Math.round(box.x)} ${Math.round(box.y)}`;
          const seen = (places[what] ??= []);
          if (place !== null && place !== seen.at(-1)) seen.push(place);
        }
        requestAnimationFrame(look);
      };
      look();
    });
    // Two things to say of the files, which stand above all the rest.
    const undated = timeline.articles.map((article, index) => (index > 0 ? article : { ...article, published: { ...article.published, date: null, certainty: 'unknown' as const } }));
    await open(await publish({ ...timeline, articles: undated, diagnostics: [{ severity: 'warning', code: 'decoding', file: 'torn.txt', message: 'It ends in the middle.', span: null }] }, 'Two'), `?${query}`);
    await page.locator('.row-button').first().waitFor();
    await page.waitForTimeout(3000);
    await expect(page.locator('.notices')).toContainText('1 note about the files');
    const places: Record<string, string[]> = await page.evaluate(() => Reflect.get(window, 'places'));
    for (const [what, seen] of Object.entries(places)) expect(seen.length, `${what}: ${seen.join(', ')}`).toBeLessThanOrEqual(1);
    expect(places['.bar']).toHaveLength(1);
  });
}

test('a file that was cut off says so', async ({ page, open }) => {
  await open(html.replace('"format":"dateline/1"', '"format":"dateline/1'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four articles');
  await expect(page.locator('main')).toContainText('it was copied incompletely');
});

test('on a telephone nothing stands beyond the edge, however long the title', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(await publish(timeline, 'Donaudampfschifffahrtsgesellschaftskapitänspatent and what came of it'));
  await expect(page.locator('.spine-title').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expectAccessible(page);
});

test('a reader can take the table away from it', async ({ page, open }) => {
  await open(html);
  await page.getByRole('button', { name: 'Take away', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await expect(dialog.getByRole('radio', { name: /^Web page/ })).toHaveCount(0);
  await dialog.getByRole('radio', { name: /^Table/ }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save the file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^four-articles-.*\.csv$/);
});

test('what no words date is marked in a published timeline, too', async ({ page, open }) => {
  await open(await publish(SAMPLE, 'The fire'), '?view=sources');
  await drawn(page);
  const mark = page.locator('.mark-reported').first();
  await expect(mark).toHaveCount(1);
  expect(await mark.evaluate((one) => getComputedStyle(one, '::before').borderTopStyle)).toBe('dashed');
  await expect(page.locator('.list-key .reported')).toHaveCSS('border-top-style', 'dashed');
  await expect(page.locator('.group .reported').first()).toHaveText('reported');
});

test('the first event can be read without scripts, and as soon as it is here', async ({ browser }) => {
  // Two hundred kB are four seconds of a line of 400 kbit/s.
  expect(html.indexOf('<script>')).toBeLessThan(200_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  // No more than what stands before the first script.
  await page.setContent(html.slice(0, html.indexOf('<script>')));
  const [first] = await page.locator('.spine-title').allTextContents();
  await expect(page.locator('.spine-title').first()).toBeInViewport();
  expect(timeline.events.map(({ title }) => title)).toContain(first);
  await page.setContent(html);
  const told = page.locator('.spine-title:visible, .rest-title:visible');
  await expect(told).toHaveCount(timeline.events.length);
  await context.close();
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`nothing moves when the program takes the place of what was there before it, ${width} pixels wide`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      Reflect.set(window, 'moved', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Reflect.set(window, 'moved', Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(html);
    await page.waitForFunction(() => performance.getEntriesByName('dateline:sight').length > 0 && document.querySelector('#root')?.classList.contains('sight') === false);
    await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'moved')))).toBeLessThanOrEqual(0.05);
  });
}
