import type { Page } from '@playwright/test';
import { inventedCrowd } from '../bench/crowd/events.ts';
import { listed } from '../src/ui/state/listed.ts';
import { timelineOf } from '../src/ui/testing/build.ts';
import { added, drop } from './own-articles.ts';
import { countsIn, expect, test } from './page.ts';
import { withTimeline } from './pile.ts';

test.use({ view: 'sources' });

/** What is printed is fetched when the page has settled. */
async function toPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed')).toBeVisible();
}

/** Pages of a PDF: its page tree says how many. */
function pagesOf(pdf: Buffer): number {
  return Math.max(0, ...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, n]) => Number(n)));
}

test('the list on paper holds every event that passes, with its excerpts, sources and dates', async ({ page }) => {
  await page.goto('/?view=list&least=2');
  const [shown = NaN] = countsIn(await page.locator('.head-count').textContent());
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/Printed-')));
  // On the screen the list keeps to the period; on paper it has all.
  expect(await page.locator('.row').count()).toBeLessThan(shown);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThan(0);
  await toPaper(page);
  await expect(page.locator('.page')).toBeHidden();
  await expect(page.locator('.printed-event')).toHaveCount(shown);
  for (const event of await page.locator('.printed-event').all()) {
    expect(await event.locator('h3').textContent()).not.toBe('');
    expect(await event.locator('blockquote').count()).toBeGreaterThan(0);
  }
  expect(await page.locator('.printed cite').first().textContent()).toMatch(/, ~?\d+ \w+ \d{4}/);
  await expect(page.locator('.printed')).toContainText('Filtered by: 2 or more sources');
  expect(await page.locator('.printed footer li').count()).toBeGreaterThan(0);
  // What stands over the words of an event is on the same sheet.
  for (const part of ['h2', 'h3', '.printed-facts']) expect(await page.locator(`.printed-event > ${part}, .printed section > ${part}`).first().evaluate((one) => getComputedStyle(one).breakAfter)).toBe('avoid');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.printed')).toHaveCount(0);
});

test('an open event is printed alone, with how its date is known', async ({ page }) => {
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  const title = (await page.locator('.pane h2').textContent()) ?? '';
  await page.evaluate(() => { window.print = () => { document.title = 'printed'; }; });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('dialog', { name: 'Print' }).getByRole('button', { name: /^This event/ }).click();
  await expect(page).toHaveTitle('printed');
  await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
  await toPaper(page);
  await expect(page.locator('.printed-event')).toHaveCount(1);
  await expect(page.locator('.printed h1')).toHaveText(title);
  await expect(page.locator('.printed h2', { hasText: 'How we know when' })).toBeVisible();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('an open article is printed whole, with the events marked that it tells', async ({ page }) => {
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  await page.getByRole('button', { name: /^In the article/ }).first().click();
  const paragraphs = await page.locator('.article-text > p:not(.aside)').allTextContents();
  const told = await page.locator('.told li').count();
  await page.evaluate(() => { window.print = () => { document.title = 'printed'; }; });
  await page.getByRole('button', { name: 'Print this article' }).click();
  await expect(page).toHaveTitle('printed');
  await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
  // The browser's own printing takes what is open too.
  await toPaper(page);
  await expect(page.locator('.printed-article > h1')).toHaveCount(1);
  // Numbers are beside the words, never among them.
  const printed = await page.locator('.printed-article > p:not(.printed-facts, .printed-aside)').evaluateAll((all) => all.map((one) => {
    const words = one.cloneNode(true);
    if (words instanceof Element) words.querySelectorAll('sup').forEach((number) => number.remove());
    return words.textContent;
  }));
  expect(printed).toEqual(paragraphs);
  await expect(page.locator('.printed-article footer ol > li')).toHaveCount(told);
  const numbers = new Set(await page.locator('.printed-article sup').allTextContents());
  expect([...numbers].map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: told }, (_, at) => at + 1));
  expect(await page.locator('.printed-article u').count()).toBeGreaterThan(0);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);
});

test('while an event is open the list can be printed too', async ({ page }) => {
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  await page.evaluate(() => { window.print = () => { document.title = String(document.querySelectorAll('.printed-event').length); }; });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('dialog', { name: 'Print' }).getByRole('button', { name: /^The list/ }).click();
  const [total = NaN] = countsIn(await page.locator('.head-count').textContent());
  await expect(page).toHaveTitle(String(total));
});

test('the browser’s own command puts no endless list on paper, and says why; the button does once it has asked', async ({ page }) => {
  const { articles, events } = inventedCrowd(1200, 8);
  await withTimeline(page, listed(timelineOf(articles, events)));
  await page.goto('/?view=list');
  await expect(page.locator('.row').first()).toBeVisible();
  await toPaper(page);
  await expect(page.locator('.printed')).toContainText('The list is not printed here');
  await expect(page.locator('.printed h1')).toContainText('1,200 events');
  await expect(page.locator('.printed-event')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.printed')).toHaveCount(0);
  await page.evaluate(() => { window.print = () => { document.title = String(document.querySelectorAll('.printed-event').length); }; });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('dialog', { name: 'Print' }).getByRole('button', { name: /^The list/ }).click();
  await expect(page).toHaveTitle('1200');
});

test('the paper is called as the collection is', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.row').first()).toBeVisible();
  await toPaper(page);
  await expect(page.locator('.printed-name')).toHaveText('Dateline');
  await page.emulateMedia({ media: 'screen' });
  await drop(page, [{ name: 'mill.txt', text: 'Mill burns down\n\nORRIN, May 6, 2024 - The mill of Orrin burned down on Sunday, the fire service said.\n' }]);
  await added(page, /^1 article added/);
  const name = (await page.locator('.head-collection').textContent())?.trim() ?? '';
  await toPaper(page);
  await expect(page.locator('.printed-name')).toHaveText(name);
  expect(name).not.toBe('');
});
