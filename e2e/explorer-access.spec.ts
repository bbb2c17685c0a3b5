import type { Page } from '@playwright/test';
import { drawn, expect, expectAccessible, expectAccessibleInBothThemes, test } from './page.ts';

const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the timeline', async (page) => {
    await page.goto('/');
    await drawn(page);
  }],
  ['the list', async (page) => {
    await page.goto('/?view=list');
    await expect(page.locator('.row-button').first()).toBeVisible();
  }],
  ['an open event', async (page) => {
    await page.goto('/?view=merged');
    await page.locator('.start-item').first().click();
    await expect(page.locator('.pane blockquote').first()).toBeVisible();
  }],
  ['an open article', async (page) => {
    await page.goto('/?view=list');
    await page.locator('.start-item').first().click();
    await page.getByRole('button', { name: /^In the article/ }).first().click();
    await expect(page.locator('.pane .lit').first()).toBeVisible();
  }],
  ['an empty result', async (page) => {
    await page.goto('/?sources=none');
    await expect(page.getByRole('heading', { name: 'Nothing passes the filters' })).toBeVisible();
  }],
  ['a search', async (page) => {
    await page.goto('/?find=the&view=list');
    await expect(page.locator('.list mark.hit').first()).toBeVisible();
  }],
  ['a search that leads into an article', async (page) => {
    await page.goto('/?find=the&view=list');
    await page.getByRole('button', { name: 'Previous hit' }).click();
    await expect(page.locator('.pane .article-text mark.hit').first()).toBeVisible();
  }],
  ['all filters open and in use', async (page) => {
    await page.goto('/?view=list&least=2&only=differing');
    await expect(page.locator('.section').first()).toBeVisible();
    for (const section of await page.locator('.section').all()) await section.evaluate((element) => element.setAttribute('open', ''));
    await page.getByRole('button', { name: /^All \d+ places/ }).click();
    await expect(page.getByRole('group', { name: 'Filters in use' })).toBeVisible();
  }],
  ['a choice of what to print', async (page) => {
    await page.goto('/?view=list');
    await page.locator('.row-button').first().click();
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Print' })).toBeVisible();
  }],
  ['the keys', async (page) => {
    await page.goto('/?view=list');
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  }],
  ['about', async (page) => {
    await page.goto('/?view=list');
    await page.getByRole('button', { name: 'About', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }],
];

for (const [name, reach] of scenes) {
  test(`${name} is accessible, light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(page);
    await expectAccessibleInBothThemes(page);
  });
}

test('a phone with an open sheet is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  await expect(page.locator('.pane blockquote').first()).toBeVisible();
  await expectAccessible(page);
});
