import type { Page } from '@playwright/test';
import { pressTool } from './head-tools.ts';
import { drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

/** No part of the page may push it wider than the screen. */
async function expectNoSideways(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
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
  const button = page.getByRole('button', { name: /^Filters/ });
  const middles = await Promise.all([button, page.getByRole('radiogroup', { name: 'View' })].map((one) => one.boundingBox().then((box) => (box === null ? -1 : box.y + box.height / 2))));
  expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 99)), 'it needs no row of its own').toBeLessThan(4);
  await button.click();
  await expect(sources).toBeVisible();
});

for (const width of [820, 390]) {
  test(`the button of the filters says how many are in use beside the view switch at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/?least=2&view=list');
    const button = page.getByRole('button', { name: 'Filters · 1 in use' });
    const [one, other] = await Promise.all([button, page.getByRole('radiogroup', { name: 'View' })].map((each) => each.boundingBox()));
    expect(Math.abs((one?.y ?? 0) + (one?.height ?? 0) / 2 - (other?.y ?? 0) - (other?.height ?? 0) / 2)).toBeLessThan(4);
    // What stands over rows begins where their words do.
    const lefts = await page.locator('.group h4, .group .row-button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(each).paddingLeft)));
    expect(new Set(lefts.map(Math.round)).size).toBe(1);
    await page.getByRole('radio', { name: 'List' }).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
  });
}

for (const [width, height, rows] of [[1440, 900, 1], [1280, 720, 1], [820, 1000, 1], [390, 844, 2], [320, 640, 2]] as const) {
  test(`the head takes ${rows === 1 ? 'one row' : 'two rows'} at ${width} px, and every tool can be reached`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?view=list');
    const tops = await page.locator('.head :is(h1, button, input):visible').evaluateAll((all) => all.map((one) => { const { top, bottom } = one.getBoundingClientRect(); return (top + bottom) / 2; }));
    // What is drawn further down begins where the row before has ended.
    expect(new Set(tops.map((top) => Math.round(top / 20))).size).toBeLessThanOrEqual(rows);
    const more = page.getByRole('button', { name: 'More', exact: true });
    if (width === 1440) return expect(more).toBeHidden();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'About', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    return expect(page.getByRole('button', { name: 'About', exact: true })).toBeHidden();
  });
}

for (const [width, height] of [[1440, 900], [1280, 720], [390, 844]] as const) {
  test(`letters of twice the size leave everything on the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?view=list');
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await page.locator('.list .row-button').first().click();
    await expect(page.locator('.pane blockquote').first()).toBeVisible();
    await expectNoSideways(page);
    const [list, pane, close] = await Promise.all([page.getByRole('radio', { name: 'List' }), page.locator('.pane'), page.locator('.pane-close')].map((one) => one.boundingBox()));
    expect((close?.x ?? 0) + (close?.width ?? 0)).toBeLessThanOrEqual(width);
    if (width > 1000) expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(pane?.x ?? 0);
  });
}

test('what is typed in on a phone has letters that it does not zoom into', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=list');
  await page.getByRole('button', { name: '+ Add' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const sizes = await page.locator('input:visible, textarea:visible').evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

for (const [width, height] of [[1280, 720], [390, 844]] as const) {
  test(`the main act of a dialog is in sight at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?view=list');
    await page.getByRole('button', { name: '+ Add' }).click();
    await expect(page.getByRole('button', { name: 'Add this article' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await pressTool(page, 'Take away');
    await expect(page.getByRole('button', { name: 'Save the file' })).toBeInViewport({ ratio: 1 });
  });
}
