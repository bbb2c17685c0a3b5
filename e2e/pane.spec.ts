import type { CDPSession, Page } from '@playwright/test';
import { drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

const pane = (page: Page) => page.locator('.pane');
const scrolled = (page: Page) => pane(page).evaluate((element) => Math.round(element.scrollTop));
const address = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

/** The event with the most passages that only mention it. */
async function openMentioned(page: Page) {
  await page.goto('/?view=list&least=3');
  const rows = page.locator('.row-button');
  await rows.first().waitFor();
  for (const row of await rows.all()) {
    await row.click();
    await expect(pane(page).locator('blockquote').first()).toBeVisible();
    if (await pane(page).locator('.card-more').count() > 1) return;
  }
  throw new Error('No event has passages that only mention it.');
}

for (const { width, height } of [{ width: 1440, height: 900 }, { width: 1280, height: 720 }, { width: 390, height: 844 }]) {
  test(`the first quote of an event is in sight, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?view=list&only=differing');
    const rows = page.locator('.row-button');
    await rows.first().waitFor();
    for (const row of await rows.all()) {
      await row.click();
      const quote = pane(page).locator('blockquote').first();
      await expect(quote).toBeVisible();
      expect(await scrolled(page)).toBe(0);
      // A sheet comes from below.
      await expect.poll(async () => (await quote.boundingBox())?.y).toBeLessThan(height - 40);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
    }
  });
}

test('back from an article the event is where it was left, with the focus on the link', async ({ page }) => {
  await openMentioned(page);
  await pane(page).locator('.card-more > summary').last().click();
  const link = pane(page).locator('.card-more[open]').last().getByRole('button', { name: /^In the article/ }).last();
  await link.scrollIntoViewIfNeeded();
  const [name, top] = [(await link.getAttribute('aria-label')) ?? '', await scrolled(page)];
  expect(top).toBeGreaterThan(100);
  const back = async () => {
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport();
    expect(Math.abs(await scrolled(page) - top)).toBeLessThan(2);
  };
  await link.click();
  await expect(pane(page).locator('.lit').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Back to the event' }).click();
  await back();
  await page.keyboard.press('Enter');
  await expect(pane(page).locator('.lit').first()).toBeInViewport();
  await page.goBack();
  await back();
  // Another event begins at its top.
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => scrolled(page)).toBe(0);
});

test('a walk through the hits shows each first word that was found, and a passage that tells no event leaves none chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/?view=list');
  const box = page.getByRole('combobox', { name: 'Find in events and articles' });
  await page.locator('.row-button').first().waitFor();
  await box.fill('missile');
  await expect(page.locator('.findbar')).toContainText(/passages? in the articles/);
  const [, events] = (await page.locator('.findbar').textContent())?.match(/(\d+) events? and/) ?? [];
  expect(Number(events)).toBeGreaterThan(0);
  for (let hit = 0; hit < Number(events); hit += 1) {
    await page.keyboard.press('Enter');
    await expect(page.locator('.findbar-place')).toHaveText(new RegExp(`^${hit + 1} of`));
    await expect(pane(page).locator('mark.hit').first()).toBeInViewport();
  }
  await page.keyboard.press('Enter');
  await expect(pane(page).locator('.article-text mark.lit').first()).toBeInViewport();
  expect([address(page, 'event'), address(page, 'article') === null]).toEqual([null, false]);
  await expect(page.getByRole('button', { name: 'Back to the event' })).toHaveCount(0);
  await expect(page.locator('.row-button[aria-current]')).toHaveCount(0);
});

test('an article that is scrolled says whose it is, of what day, and at which event one is', async ({ page }) => {
  await openMentioned(page);
  const [source, day] = [await pane(page).locator('.card-head h3').first().textContent(), await pane(page).locator('.card-date').first().textContent()];
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  await expect(pane(page).locator('.lit').first()).toBeInViewport();
  await pane(page).evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  const line = page.getByRole('group', { name: 'Events of this article' });
  await expect(line).toBeInViewport();
  await expect(line).toContainText((source ?? '?').trim());
  await expect(line).toContainText((day ?? '?').trim());
  await expect(line).toContainText(/event \d+ of \d+/);
});

test('what copies stands beside the first passage of a source, and beside the others under the mouse or with the focus', async ({ page }) => {
  await openMentioned(page);
  const card = pane(page).locator('.card', { has: page.locator('.excerpt + .excerpt') }).first();
  const opacity = (at: number) => card.locator('.excerpt').nth(at).locator('.copy').first().evaluate((button) => getComputedStyle(button).opacity);
  await page.mouse.move(2, 2);
  expect([await opacity(0), await opacity(1)]).toEqual(['1', '0']);
  await card.locator('.excerpt').nth(1).hover();
  expect(await opacity(1)).toBe('1');
  await page.mouse.move(2, 2);
  await card.locator('.excerpt').nth(1).locator('.copy').first().focus();
  expect(await opacity(1)).toBe('1');
});

test('the title keeps its focus ring clear of the bar above, and lines of the first choice are even', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const start = page.locator('.start-item').first();
  const [hold, item] = [await page.locator('.start').boundingBox(), await start.boundingBox()];
  if (hold === null || item === null) throw new Error('Both are there.');
  expect(Math.round(item.x - hold.x)).toBe(Math.round(hold.x + hold.width - item.x - item.width));
  await start.click();
  await expect(pane(page).locator('.reading-title')).toBeVisible();
  const [bar, title] = [await pane(page).locator('.pane-bar').boundingBox(), await pane(page).locator('.reading-title').boundingBox()];
  if (bar === null || title === null) throw new Error('Both are there.');
  // The ring is 2 px, 6 px away.
  expect(title.y - bar.y - bar.height).toBeGreaterThanOrEqual(8);
});

test('an event on paper has each source once, with its day, and no doubled quotation marks', async ({ page }) => {
  await openMentioned(page);
  const cards = await pane(page).locator('.card').count();
  const quotes = await pane(page).locator('.card blockquote').count();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/Printed-')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-source h3')).toHaveCount(cards);
  await expect(page.locator('.printed-source blockquote')).toHaveCount(quotes);
  for (const heading of await page.locator('.printed-source h3').allTextContents()) expect(heading).toMatch(/, ~?\d+ \w+ \d{4}$/);
  expect((await page.locator('.printed blockquote').allTextContents()).filter((text) => /“.*“|”.*”/su.test(text))).toEqual([]);
});

for (const [width, place] of [[640, 'sheet'], [820, 'over']] as const) {
  test(`beside a ${place} the room of the scroll bar is in the shade of the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?view=list');
    const row = page.locator('.row-button').first();
    await row.waitFor();
    const shade = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await shade();
    await row.click();
    await expect(page.locator(`.scrim-${place}`)).toBeVisible();
    expect(await shade()).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(shade).toBe(before);
  });
}

test.describe('a sheet under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const finger = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly (readonly [number, number])[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });
  /** In steps, as a finger goes; it stays down. */
  const draw = async (client: CDPSession, page: Page, x: number, from: number, by: number) => {
    await finger(client, 'touchStart', [x, from]);
    for (let step = 1; step <= 8; step += 1) {
      await finger(client, 'touchMove', [x, from + (by * step) / 8]);
      await page.waitForTimeout(20);
    }
  };
  const top = async (page: Page) => (await pane(page).boundingBox())?.y ?? NaN;
  /** Where it stands once nothing moves it any more: what it tells may come late. */
  const restingTop = async (page: Page) => {
    let at = NaN;
    await expect.poll(async () => {
      const before = at;
      at = await top(page);
      return at === before;
    }, { intervals: [100] }).toBe(true);
    return at;
  };
  const openSheet = async (page: Page) => {
    await page.goto('/?view=list');
    await page.locator('.row-button').nth(1).tap();
    await expect(page.locator('.pane-sheet .reading-title')).toBeVisible();
    await pane(page).evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
    return page.context().newCDPSession(page);
  };

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test(`is drawn down by its bar and closed, or goes back where it was drawn a little, motion: ${reducedMotion}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      const client = await openSheet(page);
      const at = await restingTop(page);
      const bar = at + 30;

      await draw(client, page, 240, bar, 48);
      await expect.poll(async () => Math.round(await top(page) - at)).toBe(48);
      // It is held for a while, so that it is no flick.
      await page.waitForTimeout(200);
      await finger(client, 'touchEnd');
      await expect.poll(() => top(page)).toBe(at);

      // Up it does nothing.
      await draw(client, page, 240, bar, -80);
      await expect.poll(() => top(page)).toBe(at);
      await finger(client, 'touchEnd');
      await expect(pane(page)).toBeVisible();

      await draw(client, page, 240, bar, 120);
      await finger(client, 'touchEnd');
      await expect(pane(page)).toHaveCount(0);
      await expect(page.locator('.row-button:focus')).toHaveCount(1);
    });
  }

  test('its buttons work, it scrolls, and a drag that begins on a button presses nothing', async ({ page }) => {
    const client = await openSheet(page);
    const at = await restingTop(page);
    const title = await pane(page).locator('.reading-title').textContent();
    await page.getByRole('button', { name: 'Next', exact: true }).tap();
    await expect(pane(page).locator('.reading-title')).not.toHaveText(title ?? '');

    await pane(page).getByRole('button', { name: /^In the article/ }).first().tap();
    await expect(pane(page).locator('.article-text')).toBeVisible();
    await pane(page).evaluate((element) => element.scrollTo({ top: 0 }));
    await draw(client, page, 200, 700, -300);
    await finger(client, 'touchEnd');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect(await top(page)).toBe(at);
    // And down again, inside.
    const far = await scrolled(page);
    await draw(client, page, 200, 400, 200);
    await finger(client, 'touchEnd');
    await expect.poll(() => scrolled(page)).toBeLessThan(far);
    expect(await top(page)).toBe(at);

    const back = await page.getByRole('button', { name: 'Back to the event' }).boundingBox();
    if (back === null) throw new Error('It is there.');
    await draw(client, page, back.x + 20, back.y + 15, 120);
    await finger(client, 'touchEnd');
    await expect(pane(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/event=|article=/);
  });
});
