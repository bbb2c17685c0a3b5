import type { Page } from '@playwright/test';
import { drawn, expect, test } from './page.ts';

/** No part of the page may push it wider than the screen. */
async function expectNoSideways(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

for (const width of [320, 360, 390, 820, 1100, 1440, 2200]) {
  test(`nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 840 });
    await page.goto('/');
    await drawn(page);
    await expectNoSideways(page);
    await page.locator('.list .row-button').first().click();
    await expect(page.locator('.pane blockquote').first()).toBeVisible();
    await expectNoSideways(page);
    await page.locator('.pane').getByRole('button', { name: /^In the article/ }).first().click();
    await expect(page.locator('.pane .lit').first()).toBeInViewport();
    await expectNoSideways(page);
  });
}

test('on a phone the pane is a sheet that takes the focus and gives it back, and sources open behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const row = page.locator('.list .row-button').nth(1);
  await row.click();
  const sheet = page.getByRole('dialog', { name: 'Reading pane' });
  await expect(sheet).toBeVisible();
  expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(row).toBeFocused();

  const sources = page.locator('.source').first();
  await expect(sources).toBeHidden();
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(sources).toBeVisible();
});
