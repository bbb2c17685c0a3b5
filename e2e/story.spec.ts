import type { Page } from '@playwright/test';
import { addressOf, drawn, expect, expectAccessibleInBothThemes, test } from './page.ts';

/** The page as it opens. */
async function open(page: Page, width = 1440, height = 900, address = '/'): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'));
  await page.goto(address);
  await expect(page.locator('.spine-title').first()).toBeVisible();
  await page.waitForFunction(() => document.querySelector('#root')?.classList.contains('sight') === false);
  if (width >= 700) await drawn(page);
  await page.evaluate(() => document.fonts.ready);
}

/** Titles of the page's first screen, each once, that stand in it whole and uncut. */
async function wholeTitles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const whole = [...document.querySelectorAll<HTMLElement>('.mark .timeline-text, .spine-title .row-button')].filter((title) => {
      const { top, left, right, bottom, width } = title.getBoundingClientRect();
      const cut = title.scrollWidth > title.clientWidth + 1 && getComputedStyle(title).overflowX !== 'visible';
      return width > 0 && top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight && !cut;
    });
    return [...new Set(whole.map(({ textContent }) => textContent))];
  });
}

const spine = (page: Page) => page.locator('.spine-title .row-button');
const pane = (page: Page) => page.locator('.pane');
const event = async (page: Page) => new URL(await addressOf(page)).searchParams.get('event');

for (const [width, height, least] of [[1440, 900, 8], [820, 1180, 8], [390, 844, 3]] as const) {
  test(`${least} whole titles or more stand on the first screen, with nothing pressed, ${width} pixels wide`, async ({ page }) => {
    await open(page, width, height);
    await expect(page.locator('.story-title')).toBeInViewport();
    await expect(page.locator('.story-title')).toHaveText(/^“.+”$/);
    expect((await wholeTitles(page)).length).toBeGreaterThanOrEqual(least);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(pane(page)).toHaveCount(0);
  });
}

test('the key events stand in order, each with its date, its sources and its own words, and none twice', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const titles = await spine(page).allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(8);
  expect(titles.length).toBeLessThanOrEqual(15);
  expect(new Set(titles).size).toBe(titles.length);
  // The timeline holds the same, each once, whole.
  expect([...await page.locator('.mark .timeline-text').allTextContents()].sort()).toEqual([...titles].sort());
  const days = await page.locator('.spine-date time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect([...days].sort()).toEqual(days);
  for (const notes of await page.locator('.spine-notes').all()) await expect(notes.locator('.spine-source').first()).toBeVisible();
  expect(await page.locator('.spine-words').count()).toBeGreaterThan(titles.length / 2);
  await expect(page.locator('.spine-differ').first()).toContainText(/Sources differ .* · /);
});

test('no title of the timeline covers another, at any width', async ({ page }) => {
  await open(page);
  for (const width of [1440, 1200, 1000, 820]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(500);
    const covered = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.mark .timeline-text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1 ? [`${width}: ${a.text} / ${b.text}`] : [])));
    });
    expect(covered).toEqual([]);
  }
});

test('a press opens the reading pane, which takes room only then, and leaves what was pressed in its place', async ({ page }) => {
  await open(page);
  const row = spine(page).nth(3);
  await row.scrollIntoViewIfNeeded();
  const before = await row.boundingBox();
  await row.click();
  await expect(pane(page).locator('blockquote').first()).toBeVisible();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect.poll(async () => Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40);
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('j and k, the arrows and the buttons walk the key events, and the timeline moves along', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const ids = await spine(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
  await page.keyboard.press('j');
  await expect.poll(() => event(page)).toBe(ids[0]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => event(page)).toBe(ids[1]);
  await pane(page).getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => event(page)).toBe(ids[2]);
  await pane(page).getByRole('button', { name: 'Previous' }).click();
  await expect.poll(() => event(page)).toBe(ids[1]);
  // Zoomed in on the last, the first is out of sight, until it is walked to.
  await page.keyboard.press('k');
  for (let zoom = 0; zoom < 4; zoom += 1) await page.keyboard.press('+');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('j');
  await expect.poll(async () => {
    const [mark, ground] = [await page.locator('.mark-selected').boundingBox(), await page.locator('.timeline-stage').boundingBox()];
    return mark !== null && ground !== null && mark.x >= ground.x && mark.x < ground.x + ground.width;
  }).toBe(true);
  await page.keyboard.press('0');
  await expect(page.locator('.mark')).toHaveCount(ids.length);
});

test('how much is shown is chosen by a press or a key, counted, kept in the address, and the same in every view', async ({ page }) => {
  await open(page);
  const choice = page.getByRole('radiogroup', { name: 'How much' });
  const counts = (await choice.getByRole('radio').allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(counts[0]).toBe(await spine(page).count());
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/much=more/);
  await expect(page.locator('.story-title')).toBeVisible();
  await expect(page.locator('.list .row-button').first()).toBeVisible();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/much=everything/);
  await page.keyboard.press('1');
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page).toHaveURL(/view=list.*much=key/);
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await expect(page.locator('.list .row-button')).toHaveCount(counts[0] ?? 0);
  await page.goto('/?details=shown');
  await expect(page.getByRole('radio', { name: /^Everything/ })).toHaveAttribute('aria-checked', 'true');
});

test('what is folded is counted where it belongs, nothing is lost, and it unfolds there', async ({ page }) => {
  await open(page);
  const folds = page.locator('.spine-fold');
  const folded = (await folds.allTextContents()).flatMap((text) => [...text.matchAll(/\d+/g)].map(([count]) => Number(count))).reduce((sum, count) => sum + count, 0);
  const more = Number(/\d+/.exec((await page.getByRole('radio', { name: /^More/ }).textContent()) ?? '')?.[0]);
  expect(folded + await spine(page).count()).toBe(more);
  const fold = folds.first();
  const [count] = [...((await fold.textContent()) ?? '').matchAll(/\d+/g)].map(([each]) => Number(each));
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.spine-folded .row-button')).toHaveCount(count ?? 0);
  await page.locator('.spine-folded .row-button').first().click();
  await expect(pane(page).locator('.reading-title')).toBeVisible();
});

test('the line of the first visit leaves the focus beside it when it goes', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const close = page.locator('.first-visit').getByRole('button', { name: 'Got it' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(close).toHaveCount(0);
  await expect(page.locator('#events')).toBeFocused();
});

test('the disputed events are a press away', async ({ page }) => {
  await open(page);
  await page.locator('.story-facts a').click();
  await expect(page).toHaveURL(/view=differences/);
  await expect(page.locator('.difference').first()).toBeVisible();
});

test('a source that is switched off tells nothing of the story', async ({ page }) => {
  await open(page);
  const box = page.locator('.source').nth(1).getByRole('checkbox');
  const name = (await page.locator('.source').nth(1).locator('.source-name').textContent())?.replace(/^~\s*/, '').trim() ?? '?';
  await box.uncheck();
  await expect(page.locator('.story-facts')).toContainText('4 sources');
  expect(name.length).toBeGreaterThan(1);
  expect(await spine(page).count()).toBeGreaterThanOrEqual(8);
});

test('on a phone the timeline comes when it is asked for, and what can be pressed is large enough', async ({ page }) => {
  await open(page, 390, 844);
  await expect(page.locator('.timeline')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await expect(page.locator('.timeline .mark').first()).toBeVisible();
  const small = await page.locator('.story-strip, .spine-fold, .bar button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()).filter(({ height, width }) => height < 39.5 || width < 39.5).length);
  expect(small).toBe(0);
  await spine(page).first().click();
  await expect(pane(page)).toBeVisible();
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`the story is accessible, light and dark, ${width} pixels wide`, async ({ page }) => {
    await open(page, width, height);
    await expectAccessibleInBothThemes(page);
    await spine(page).first().click();
    await expect(pane(page).locator('blockquote').first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger drawn across what is read leads to the next key event and back, and one drawn down does not', async ({ page }) => {
    await open(page, 390, 844);
    const ids = await spine(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
    await spine(page).first().tap();
    await expect(pane(page).locator('blockquote, .reading-title').first()).toBeVisible();
    const client = await page.context().newCDPSession(page);
    const draw = async (x: number, y: number) => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 600 }] });
      for (let step = 1; step <= 5; step += 1) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 200 + x * step / 5, y: 600 + y * step / 5 }] });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await draw(-150, 10);
    await expect.poll(() => event(page)).toBe(ids[1]);
    await draw(0, -150);
    await draw(150, -10);
    await expect.poll(() => event(page)).toBe(ids[0]);
  });
});
