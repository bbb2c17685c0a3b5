import type { Page } from '@playwright/test';
import { article, event, excerpt, time, timelineOf } from '../src/ui/testing/build.ts';
import { countsIn, expect, expectAccessibleInBothThemes, test } from './page.ts';
import { withTimeline } from './pile.ts';

const table = (page: Page) => page.getByRole('table');
const rows = (page: Page) => table(page).locator('tbody tr');

async function open(page: Page, address = '/?view=coverage', width = 1440, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'));
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('#root')?.classList.contains('sight') === false);
}

test('who tells what is one step from the first screen: events down, sources across, each cell in words', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('radio', { name: 'Coverage' }).click();
  await expect(page).toHaveURL(/view=coverage/);
  const [more = 0] = countsIn(await page.getByRole('radio', { name: /^More/ }).textContent());
  await expect(rows(page)).toHaveCount(more);
  await expect(table(page).getByRole('columnheader')).toHaveCount(1 + await page.locator('.source').count());
  await expect(table(page).getByRole('rowheader')).toHaveCount(more);
  const words = await rows(page).locator('td').evaluateAll((cells) => cells.map((cell) => cell.querySelector('button')?.getAttribute('aria-label')?.replace(/:.*/s, '') ?? cell.textContent));
  expect(words.length).toBe(more * await page.locator('.source').count());
  for (const word of words) expect(word).toMatch(/^(?:silent|(?:told|only spoken of)(?:, published first)?(?:, differs)?)$/);
  expect(words).toContain('silent');
  expect(words).toContain('told, differs');
  // A column says how many of them its source tells.
  const heads = await table(page).locator('.coverage-count').allTextContents();
  expect(heads.map(Number).reduce((sum, count) => sum + count, 0)).toBe(words.filter((word) => word?.startsWith('told') === true).length);
});

test('how much is shown and which sources are on hold here as well', async ({ page }) => {
  await open(page, '/?view=coverage&much=key');
  const [key = 0] = countsIn(await page.getByRole('radio', { name: /^Key/ }).textContent());
  await expect(rows(page)).toHaveCount(key);
  const columns = await table(page).getByRole('columnheader').count();
  await page.locator('.source').first().getByRole('checkbox').uncheck();
  await expect(table(page).getByRole('columnheader')).toHaveCount(columns - 1);
});

test('a cell opens the words of its source, arrows walk from cell to cell, and a title opens the event', async ({ page }) => {
  await open(page);
  const title = rows(page).filter({ has: page.locator('.coverage-cell[title="told, differs"]') }).first();
  await title.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(title.locator('.coverage-cell').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(title.locator('.coverage-cell').first()).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(title.locator('.coverage-cell').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.article-text .lit').first()).toBeVisible();
  await expect(page).toHaveURL(/article=/);
  await page.keyboard.press('Escape');
  await title.getByRole('button').first().click();
  await expect(page.locator('.pane .reading-title')).toBeVisible();
});

test('people or places stand across instead, and the address keeps it', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Places' }).click();
  await expect(page).toHaveURL(/columns=places/);
  await expect(table(page).getByRole('columnheader').nth(1)).toContainText('Kherson');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Places' })).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('radio', { name: 'People' }).click();
  await expect(table(page).getByRole('columnheader').nth(1)).toBeVisible();
});

test('forty sources scroll within the table, under heads that stay, and the page does not', async ({ page }) => {
  const papers = Array.from({ length: 40 }, (_, at) => article(`${at}.txt`, `The Orrin Evening Paper ${at}`, `Head ${at}\nThe quay is closed.`, { date: `2020-05-${String(at % 28 + 1).padStart(2, '0')}`, certainty: 'stated' }));
  const events = Array.from({ length: 25 }, (_, at) => event(`e${at}`, `The quay is closed for the ${at}th time`, time(null, 'day', '2020-05-01T00:00', '2020-05-02T00:00'), papers.filter((_paper, of) => (of + at) % 3 > 0).map((paper) => excerpt(paper, 'The quay is closed.'))));
  await withTimeline(page, timelineOf(papers, events));
  for (const [width, height] of [[1440, 900], [390, 844]] as const) {
    await open(page, '/?view=coverage', width, height);
    await expect(rows(page)).toHaveCount(25);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const scroll = page.locator('.coverage-scroll');
    await scroll.evaluate((box) => { box.scrollTo(box.scrollWidth, box.scrollHeight); });
    await scroll.scrollIntoViewIfNeeded();
    const [box, head, side] = [await scroll.boundingBox(), await table(page).getByRole('columnheader').last().boundingBox(), await table(page).getByRole('rowheader').last().boundingBox()];
    expect(Math.abs((head?.y ?? 0) - (box?.y ?? 9))).toBeLessThan(3);
    expect(Math.abs((side?.x ?? 0) - (box?.x ?? 9))).toBeLessThan(3);
  }
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`the coverage is accessible, light and dark, ${width} pixels wide`, async ({ page }) => {
    await open(page, '/?view=coverage', width, height);
    await expect(rows(page).first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
  });
}
