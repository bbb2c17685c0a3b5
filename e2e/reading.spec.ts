import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

test.use({ view: 'sources' });

const pane = (page: Page) => page.locator('.pane');
async function openFirst(page: Page) {
  await page.goto('/?view=list');
  await page.locator('.start-item').first().click();
  await expect(pane(page).locator('blockquote').first()).toBeVisible();
}

test('a citation and a link are copied, and said to be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFirst(page);
  const words = (await pane(page).locator('blockquote').first().textContent()) ?? '';
  await pane(page).getByRole('button', { name: /^Copy citation/ }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Citation copied.' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`“${words.trim()}” `);

  await pane(page).getByRole('button', { name: /^Copy link: .*passage|^Copy link: (?!this event)/ }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toHaveCount(1);
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(pane(page).locator('.lit').first()).toBeInViewport();
  expect((await pane(page).locator('.lit').allTextContents()).join('')).toBe(words);
});

test('where copying is refused the text stands there, chosen, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await openFirst(page);
  await pane(page).getByRole('button', { name: 'Copy link: this event' }).click();
  const field = pane(page).getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`^${new URL(page.url()).origin}/\\?event=`));
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('?event=');
  await pane(page).getByRole('button', { name: 'Done' }).click();
  await expect(field).toHaveCount(0);
});

test('an article is read from event to event, with marks beside the scroll bar', async ({ page }) => {
  await openFirst(page);
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  const steps = page.getByRole('group', { name: 'Events of this article' });
  const [, of] = (await steps.textContent())?.match(/of (\d+)/) ?? [];
  expect(Number(of)).toBeGreaterThan(2);
  const before = new URL(page.url()).searchParams.get('event');
  await steps.getByRole('button', { name: 'Next here' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('event') !== before && url.searchParams.has('article'));
  await expect(pane(page).locator('.lit').first()).toBeInViewport();
  await steps.getByRole('button', { name: 'Previous here' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('event') === before);

  expect(await pane(page).locator('.rail .tick-told').count()).toBeGreaterThan(2);
  const rail = pane(page).locator('.rail');
  const box = await rail.boundingBox();
  await pane(page).evaluate((element) => element.scrollTo({ top: 0 }));
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) * 0.9);
  expect(await pane(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});

test('the page is called after what is open in it', async ({ page }) => {
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  const title = (await page.locator('.pane h2').textContent()) ?? '';
  await expect(page).toHaveTitle(`${title} – Dateline`);
  await page.goBack();
  await expect(page).toHaveTitle('Dateline');
});
