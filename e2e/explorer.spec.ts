import type { Page } from '@playwright/test';
import { addressOf, countsIn, drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

const rows = (page: Page) => page.locator('.list .row-button');
const pane = (page: Page) => page.locator('.pane');
const inList = (page: Page) => page.getByRole('region', { name: 'Events in order' });

async function open(page: Page, address = '/') {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Dateline' })).toBeVisible();
}

test('the first view is a full timeline of the densest period, with a click to all of it and back', async ({ page }) => {
  await open(page);
  await drawn(page);
  expect(await page.locator('.timeline :is(.mark, .bubble)').count()).toBeGreaterThan(5);
  const period = page.locator('.period');
  await expect(period).toContainText(/\d+ of \d+ events/);
  const [inside, total] = ((await period.textContent()) ?? '').match(/(\d+) of (\d+)/)?.slice(1).map(Number) ?? [];
  expect(inside).toBeLessThan(total ?? 0);
  const before = await period.locator('strong').textContent();

  await period.getByRole('button', { name: 'Show all' }).click();
  await expect(period.locator('strong')).not.toHaveText(before ?? '');
  // Those that are drawn, and those that a button at the end counts.
  const more = page.locator('.list .fold');
  await expect.poll(async () => (await rows(page).count()) + countsIn((await more.allTextContents()).join(' ')).reduce((sum, n) => sum + n, 0)).toBe(total);
  await period.getByRole('button', { name: /^Back to/ }).click();
  await expect(period.locator('strong')).toHaveText(before ?? '');
});

test('an event opens from the list with the words of its sources, and they lead into the article', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const title = (await rows(page).nth(2).locator('.row-title').textContent()) ?? '';
  await rows(page).nth(2).click();
  const heading = pane(page).getByRole('heading', { level: 2 });
  await expect(heading).toBeVisible();
  expect(title.endsWith((await heading.textContent()) ?? '?')).toBe(true);
  await expect(pane(page).getByRole('heading', { name: 'How we know when' })).toBeVisible();

  const words = (await pane(page).locator('blockquote').first().textContent()) ?? '';
  expect(words.length).toBeGreaterThan(10);
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  const lit = pane(page).locator('.lit');
  await expect(lit.first()).toBeInViewport();
  expect((await lit.allTextContents()).join('')).toBe(words);
  expect(((await pane(page).locator('.article-text').textContent()) ?? '').length).toBeGreaterThan(words.length * 2);

  // Every other event of the article is marked there, and opens.
  const link = pane(page).locator('.told-link:not([aria-current])').first();
  const target = await link.getAttribute('href');
  await link.click();
  await expect.poll(() => addressOf(page)).toContain(target?.slice(1) ?? '?');
  await expect(pane(page).locator('blockquote').first()).toBeVisible();
});

test('an event opens from the timeline, and the list shows the same selection', async ({ page }) => {
  await open(page);
  await drawn(page);
  await page.locator('.timeline .mark button[tabindex="0"]').first().click();
  await expect(pane(page).locator('blockquote').first()).toBeVisible();
  const event = new URL(page.url()).searchParams.get('event');
  expect(event).not.toBeNull();
  await expect(page.locator('.row-button[aria-current]')).toHaveAttribute('data-event', event ?? '');
});

test('one source alone, and all of them off', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const source = page.locator('.source').nth(1);
  const count = Number(await source.locator('.count').textContent());
  await source.hover();
  await source.getByRole('button', { name: /^Only/ }).click();
  await expect(page.locator('.head-count')).toHaveText(new RegExp(`^${count} of \\d+ events$`));
  await expect(page).toHaveURL(/sources=/);
  await source.getByRole('checkbox').uncheck();
  await expect(page.getByRole('heading', { name: 'Nothing passes the filters' })).toBeVisible();
  await page.getByRole('button', { name: /^Drop “No source”/ }).click();
  await expect(page.locator('.head-count')).toHaveText(/^\d+ events$/);
});

test('an address brings back the view, the selection, the sources and the period', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await rows(page).nth(1).click();
  await page.getByRole('radio', { name: 'Merged' }).click();
  await page.locator('.source').nth(0).getByRole('checkbox').uncheck();
  const facts = async (of: Page) => ({
    period: await of.locator('.period').textContent(),
    count: await of.locator('.head-count').textContent(),
    title: await pane(of).getByRole('heading', { level: 2 }).textContent(),
    merged: await of.getByRole('radio', { name: 'Merged' }).getAttribute('aria-checked'),
    rows: await rows(of).count(),
  });
  const before = await facts(page);
  const other = await context.newPage();
  await open(other, page.url());
  await expect(pane(other).getByRole('heading', { level: 2 })).toBeVisible();
  await rows(other).first().waitFor();
  expect(await facts(other)).toEqual(before);

  await page.goBack();
  await expect(page.locator('.source').nth(0).getByRole('checkbox')).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'By source' })).toHaveAttribute('aria-checked', 'true');
});

test('an address that names what is not there says so and shows the rest', async ({ page }) => {
  await open(page, '/?event=no-such&view=list');
  await expect(page.getByText('The address names an event that this timeline does not have', { exact: false })).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('the keyboard alone steps, opens, closes and switches views', async ({ page }) => {
  await open(page);
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('j');
  // The address follows what is drawn.
  await expect(page).toHaveURL(/[?&]event=/);
  const first = new URL(page.url()).searchParams.get('event');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page).toHaveURL((url) => url.searchParams.get('event') === first);
  await expect(page.getByRole('status').filter({ hasText: (await page.locator(`.list [data-event="${first}"] .row-title`).textContent())?.replace(/^~|inferred, /g, '') ?? '?' })).toHaveCount(1);
  await expect(pane(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  // Nothing on the page had opened it: the mark in sight goes before the row further down.
  await expect(page.locator('.timeline .timeline-label:focus')).toBeInViewport();

  await page.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();

  await page.getByRole('radio', { name: 'By source' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'List' })).toBeFocused();
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(inList(page)).toBeVisible();
});

test('the theme stays over a reload', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Change to the dark theme' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Change to the light theme' })).toBeVisible();
  expect(await ground()).toBe(dark);
});
