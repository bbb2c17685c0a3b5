import type { Page } from '@playwright/test';
import { pressTool } from './head-tools.ts';
import { added, drop } from './own-articles.ts';
import { drawn, expect, expectAccessible, test } from './page.ts';

test.use({ view: 'sources' });

/** 1280 pixels at 400 %: what WCAG asks a page to reflow to. */
const ZOOMED = { width: 320, height: 480 };

async function expectNothingLost(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  // Nothing inside is wider than its frame either, but for what scrolls by itself.
  const cut = await page.locator('.page').evaluate((root) => [...root.querySelectorAll('button, input, h1, h2, h3, p, summary, label, blockquote')]
    .filter((element) => element.checkVisibility({ opacityProperty: true }) && element.closest('.stage, .spoken, .skip, .differ-scroll, .coverage-scroll, .tray') === null)
    .filter((element) => { const box = element.getBoundingClientRect(); return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1); })
    .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30) ?? ''}`));
  expect(cut).toEqual([]);
}

const scenes: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['the list', '/?view=list', async (page) => { await expect(page.locator('.row').first()).toBeVisible(); }],
  ['a search with filters in use', '/?view=list&find=the&least=2&only=hits', async (page) => { await expect(page.locator('.list mark.hit').first()).toBeVisible(); }],
  ['the filters', '/?view=list', async (page) => {
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.locator('.section').first()).toBeVisible();
    for (const section of await page.locator('.section').all()) await section.evaluate((element) => element.setAttribute('open', ''));
    await expect(page.getByLabel('First day')).toBeVisible();
  }],
  ['an event', '/?view=list', async (page) => {
    await page.locator('.row-button').first().click();
    await expect(page.locator('.pane blockquote').first()).toBeVisible();
  }],
  ['an article', '/?view=list', async (page) => {
    await page.locator('.row-button').first().click();
    await page.getByRole('button', { name: /^In the article/ }).first().click();
    await expect(page.locator('.pane .lit').first()).toBeInViewport();
  }],
  ['the differences', '/?view=differences', async (page) => { await expect(page.locator('.difference').first()).toBeVisible(); }],
  ['the coverage', '/?view=coverage', async (page) => { await expect(page.locator('.coverage-table').first()).toBeVisible(); }],
  ['the list of hits', '/?view=list', async (page) => {
    await page.getByRole('combobox', { name: /^Find in/ }).fill('the');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  }],
  ['about', '/?view=list', async (page) => {
    await pressTool(page, 'About');
    await expect(page.getByRole('dialog')).toBeVisible();
  }],
];

for (const [name, address, reach] of scenes) {
  test(`${name} reflows at 400 %`, async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await reach(page);
    await expectNothingLost(page);
    await expectAccessible(page);
  });
}

test('at 200 % everything is there', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto('/?view=list&find=the');
  await expect(page.locator('.list mark.hit').first()).toBeVisible();
  await expectNothingLost(page);
});

test('forced colours keep what is selected, found and focused apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/?view=list&find=the');
  await expect(page.locator('.list mark.hit').first()).toBeVisible();
  const row = page.locator('.row-button').first();
  const outline = () => row.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline()).toBe('none');
  await row.click();
  expect(await outline()).toBe('solid');
  const [hit, text] = await page.locator('.list mark.hit').first().evaluate((mark) => [getComputedStyle(mark).backgroundColor, getComputedStyle(mark.parentElement ?? mark).backgroundColor]);
  expect(hit).not.toBe(text);
  await expectAccessible(page);
});

test('Tab goes through the page in the order in which it is read, and always shows where it is', async ({ page }) => {
  await page.goto('/?view=list&least=2');
  await expect(page.locator('.source').first()).toBeVisible();
  const stops: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const part = element.closest('.head, .side, .bar, .active, .list, .pane, .skip, .first-visit');
      return { part: part?.classList[0] ?? '', shown: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (stop === null) break;
    expect(stop.shown).toBe(true);
    if (stops.at(-1) !== stop.part) stops.push(stop.part);
  }
  expect(stops.slice(0, 6)).toEqual(['skip', 'head', 'side', 'bar', 'active', 'list']);
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`the second stop leads over the filters to the timeline, and is seen, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await drawn(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the timeline' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Fit' })).toBeFocused();
    // What zooms, and then the marks, which are one stop.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await expect(page.locator('.timeline .mark button:focus, .timeline .bubble button:focus')).toHaveCount(1);
  });
}

test('what has no timeline leads to none', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.row-button').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Skip to the timeline' })).toHaveCount(0);
});

test('each source names the articles that it leads to', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.source-date').first()).toBeVisible();
  const names = await page.locator('.source-date').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);
});

test('motion is left out where it is not wanted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  await expect(page.locator('.pane')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('in a window that is low the sheet is for the text, and its bars still hold all that they do', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?view=list');
  await page.locator('.row-button').first().click();
  await page.getByRole('button', { name: /^In the article/ }).first().click();
  await expect(page.locator('.pane .lit').first()).toBeInViewport();
  const top = await page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().top);
  const bars = await page.locator('.article-steps').evaluate((steps) => steps.getBoundingClientRect().bottom);
  // What is left of the window is the text's: seven of ten parts.
  expect(bars).toBeLessThan(256 * 0.3);
  expect(top).toBeGreaterThan(0);
  for (const name of ['Back to the event', 'Close', 'Next here']) await expect(page.locator('.pane').getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  await expectNothingLost(page);
  await expectAccessible(page);
});

for (const [width, height] of [[1440, 900], [390, 844], [320, 480]] as const) {
  test(`a long name of a publisher is whole in the bar of its article, ${width} pixels wide`, async ({ page }) => {
    const publisher = 'The Greater Tarnby and Orrin Valley Evening Chronicle';
    await page.setViewportSize({ width, height });
    await page.goto('/?view=list');
    await expect(page.locator('.row').first()).toBeVisible();
    await drop(page, [{ name: 'mill.jsonl', text: JSON.stringify({ text: 'The mill of Orrin burned down on Sunday, the fire service said.', date: '2024-05-06', source: publisher }) }]);
    await added(page, /^1 article added/);
    await page.locator('.row-button').first().click();
    await page.getByRole('button', { name: /^In the article/ }).first().click();
    const source = page.locator('.article-source');
    await expect(source).toContainText(publisher);
    const box = await source.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({ down: scrollHeight - clientHeight, across: scrollWidth - clientWidth }));
    expect(box.down).toBeLessThanOrEqual(1);
    expect(box.across).toBeLessThanOrEqual(1);
    await expect(source.locator('strong')).toHaveAttribute('title', publisher);
  });
}
