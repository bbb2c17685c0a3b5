import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectAccessibleInBothThemes, test } from './page.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Find in events and articles' });
const hits = (page: Page) => page.getByRole('listbox', { name: 'Hits' });
const event = (page: Page) => new URL(page.url()).searchParams.get('event');

async function open(page: Page, width = 1440, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'));
  await page.goto('/');
  await page.waitForFunction(() => document.querySelector('#root')?.classList.contains('sight') === false);
}

/** A name that stands in many titles of the bundled articles. */
async function aName(page: Page): Promise<string> {
  const words = (await page.locator('.spine-title').allTextContents()).flatMap((title) => title.match(/(?<=\s)\p{Lu}\p{Ll}{5,}/gu) ?? []);
  const often = (word: string) => words.filter((each) => each === word).length;
  return words.toSorted((a, b) => often(b) - often(a))[0] ?? '';
}

for (const [width, height] of [[1440, 900], [820, 1180], [390, 844]] as const) {
  test(`an event by a word of it is two steps away: the word, and a press, ${width} pixels wide`, async ({ page }) => {
    await open(page, width, height);
    const word = await aName(page);
    await box(page).fill(word.toLowerCase());
    const options = hits(page).getByRole('option');
    await expect(options.first()).toBeInViewport();
    await expect(options.first().locator('mark.hit').first()).toHaveText(new RegExp(`^${word}`));
    const title = (await options.first().locator('.find-title').textContent()) ?? '?';
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await options.first().click();
    await expect(page.locator('.pane .reading-title')).toContainText(title);
    await expect(hits(page)).toHaveCount(0);
  });
}

test('arrows choose, Enter opens, Escape closes the list and then clears, and the count is told', async ({ page }) => {
  await open(page);
  const word = await aName(page);
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.findbar').getByRole('status')).toContainText(/\d+ events?/);
  const options = hits(page).getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
  await expect(box(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pane .reading-title')).toBeVisible();
  expect(event(page)).not.toBeNull();
  await expect(hits(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(hits(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hits(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue(word);
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
});

test('a place leads to its events, a passage into its article, and a press elsewhere closes the list', async ({ page }) => {
  await open(page);
  await box(page).fill('kher');
  const place = hits(page).getByRole('group', { name: /^Names/ }).getByRole('option').first();
  await place.click();
  await expect(page).toHaveURL(/place/);
  await expect(box(page)).toHaveValue('');
  await expect(page.locator('.active-chip')).toHaveCount(1);
  await page.goto('/');
  await box(page).fill('the');
  const passage = hits(page).getByRole('group', { name: /^In the articles/ }).getByRole('option').first();
  await passage.click();
  await expect(page.locator('.article-text mark.hit.lit').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await box(page).fill('them');
  await expect(hits(page)).toBeVisible();
  await page.mouse.click(300, 600);
  await expect(hits(page)).toHaveCount(0);
});

test('a near spelling is offered where nothing matches', async ({ page }) => {
  await open(page);
  const word = await aName(page);
  const wrong = `${word.slice(0, 3)}${word[4] ?? ''}${word[3] ?? ''}${word.slice(5)}`;
  await box(page).fill(wrong);
  const offered = hits(page).getByRole('option', { name: /^Did you mean/ });
  await expect(offered).toContainText(word);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(word);
  await box(page).fill(wrong);
  await page.keyboard.press('Escape');
  await page.locator('.findbar').getByRole('button', { name: word }).click();
  await expect(page.locator('.findbar').getByRole('status')).toContainText(/\d+ events?/);
  await box(page).fill('qqqqqqqq');
  await expect(hits(page).getByRole('option')).toHaveText(['Nothing found.']);
});
