import type { Page } from '@playwright/test';
import { added, drop } from './own-articles.ts';
import { addressOf, countsIn, expect, expectAccessibleInBothThemes, goBack, test } from './page.ts';

const cards = (page: Page) => page.locator('.difference');

/** What two papers tell of one crash. */
const report = (name: string, day: number, people: string) => ({
  name, text: `Bus overturns near Selmouth\n\nSELMOUTH, May ${day}, 2024 - ${people} when a bus overturned on the coast road near Selmouth, police said.\n`,
});

async function open(page: Page, address = '/', width = 1440, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'));
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('#root')?.classList.contains('sight') === false);
}

for (const [width, height] of [[1440, 900], [820, 1180], [390, 844]] as const) {
  test(`where they differ on the dead, and who said it, is one step from the first screen, ${width} pixels wide`, async ({ page }) => {
    await open(page, '/', width, height);
    const choice = page.getByRole('radio', { name: /^Differences/ });
    await expect(choice).toBeInViewport();
    const [count = 0] = countsIn(await choice.textContent());
    await choice.click();
    await expect(cards(page)).toHaveCount(count);
    const first = cards(page).first();
    await expect(first).toBeInViewport();
    await expect(first.getByRole('heading')).toHaveText(/^Killed in /);
    // Each figure with its source, its day, its words and who says so.
    for (const row of await first.locator('tbody tr').all()) {
      await expect(row.locator('th')).not.toHaveText('');
      await expect(row.locator('.difference-day')).toHaveText(/\d{4}$|not known$/);
      await expect(row.locator('.quote')).toBeVisible();
    }
    await expect(first.getByText(/^According to/).first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the address names it, Back leaves it, and the words of a claim lead into their article', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: /^Differences/ }).click();
  await expect.poll(() => addressOf(page)).toMatch(/view=differences/);
  const quote = cards(page).first().locator('.quote').first();
  const words = (await quote.textContent()) ?? '?';
  await quote.click();
  await expect(page.locator('.article-text .lit')).toContainText(words);
  await goBack(page);
  await expect(page.locator('.article-text')).toHaveCount(0);
  await goBack(page);
  await expect(page.locator('.story')).toBeVisible();
});

test('j and k walk the differences, a press opens the event, and Escape gives the focus back', async ({ page }) => {
  await open(page, '/?view=differences');
  const rows = cards(page).locator('.row-button');
  await expect(rows.first()).toBeVisible();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-event')));
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`event=${ids[0] ?? '?'}`));
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`event=${ids.find((id) => id !== ids[0]) ?? '?'}`));
  await page.keyboard.press('Escape');
  await rows.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.pane .reading-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows.nth(1)).toBeFocused();
});

test('a filter leaves what it leaves, the count follows, and the rest is counted', async ({ page }) => {
  await open(page, '/?view=differences');
  await expect(cards(page).first()).toBeVisible();
  const before = await cards(page).count();
  await page.goto('/?view=differences&until=2022-05-01');
  await expect(cards(page).first()).toBeVisible();
  expect(await cards(page).count()).toBeLessThan(before);
  expect(countsIn(await page.getByRole('radio', { name: /^Differences/ }).textContent())).toEqual([await cards(page).count()]);
  await page.getByRole('region', { name: 'Where the sources differ' }).getByRole('button', { name: 'Clear the filters' }).click();
  await expect(cards(page)).toHaveCount(before);
});

test('the sources are copied in the form that is chosen, with their addresses, and the next card keeps it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?view=differences');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const card = cards(page).first();
  await card.getByRole('button', { name: /^Copy citations/ }).click();
  await expect.poll(copied).toMatch(/^“.+, .+\d{4}/);
  await card.getByRole('combobox').selectOption('BibTeX');
  await card.getByRole('button', { name: /^Copy citations|^Copied/ }).click();
  await expect.poll(copied).toMatch(/^@misc\{/);
  await card.getByRole('combobox').selectOption('APA');
  await card.getByRole('button', { name: /^Copy citations|^Copied/ }).click();
  await expect.poll(copied).toMatch(/\(2022, November 11 \[inferred\]\)\. /);
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByRole('radio', { name: /^Differences/ }).click();
  await expect(cards(page).nth(1).getByRole('combobox')).toHaveValue('apa');
});

test('counts that rose stand apart, with a chart that is told in words', async ({ page }) => {
  await open(page, '/?view=list');
  await expect(page.locator('.row').first()).toBeVisible();
  await drop(page, [report('later.txt', 7, 'Eight people were injured'), report('first.txt', 6, 'Three people were hurt')]);
  await added(page, /^2 articles added/);
  await page.getByRole('radio', { name: 'Differences 1' }).click();
  const apart = page.getByRole('region', { name: 'Told anew on later days' });
  await expect(apart.getByRole('heading', { level: 4 })).toHaveText('Injured near Selmouth');
  await expect(apart.getByRole('img')).toHaveAccessibleName(/^Injured near Selmouth by day of publication\. 6 May 2024: 3, .+; 7 May 2024: 8, .+\.$/);
  await expect(page.getByRole('region', { name: 'They cannot all be right' })).toHaveCount(0);
  await expect(apart).toContainText('First of these to report it');
  await expectAccessibleInBothThemes(page);
});

test('they are accessible, wide and narrow, light and dark', async ({ page }) => {
  await open(page, '/?view=differences');
  await expect(cards(page).first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessibleInBothThemes(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('where nothing differs the page says what was compared', async ({ page }) => {
  await open(page, '/?view=list');
  await expect(page.locator('.row').first()).toBeVisible();
  await drop(page, [report('a.txt', 6, 'Three people were hurt'), report('b.txt', 6, 'Three people were injured')]);
  await added(page, /^2 articles added/);
  await page.getByRole('radio', { name: 'Differences 0' }).click();
  const place = page.getByRole('region', { name: 'Where the sources differ' });
  await expect(place).toContainText('Nothing found on which they differ.');
  await expect(place).toContainText(/^.*1 event told by two sources or more/);
  await expect(place.getByRole('listitem')).toHaveCount(4);
});

test('on paper each difference has the sentences, their sources and days', async ({ page }) => {
  await open(page, '/?view=differences');
  await expect(cards(page).first()).toBeVisible();
  const titles = await cards(page).getByRole('heading').allTextContents();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/Printed-')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed h1')).toHaveText('Where the sources differ');
  await expect(page.locator('.printed-event')).toHaveCount(titles.length);
  await expect(page.locator('.printed cite').first()).toHaveText(/, ~?\d+ \w+ \d{4}/);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.printed')).toHaveCount(0);
});
