import type { CDPSession, Page } from '@playwright/test';
import { ground, length } from './chart-window.ts';
import { drawn, expect, expectAccessible, test } from './page.ts';

test.use({ view: 'sources' });

const marks = (page: Page) => page.locator('.timeline .vis-center button.timeline-label');
const bubbles = (page: Page) => page.locator('.timeline .bubble button.timeline-label');
const period = (page: Page) => page.locator('.period strong');

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await drawn(page);
  await expect(marks(page).first()).toBeVisible();
}

const touch = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
  client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

for (const width of [1440, 820]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the wheel scrolls the page, and zooms with Ctrl', async ({ page }) => {
      await open(page);
      const before = await period(page).textContent();
      const at = await ground(page);
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      await expect(period(page)).toHaveText(before ?? '');
      await page.evaluate(() => { scrollTo(0, 0); });
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect(page).toHaveURL(/from=/);
      expect(await length(page)).toBeLessThan(4 * 86_400_000);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('a drag pans, selects nothing, and the overview follows', async ({ page }) => {
      await open(page);
      const before = await period(page).textContent();
      const place = () => page.locator('.overview-window').evaluate((element: HTMLElement) => Number.parseFloat(element.style.left));
      const left = await place();
      const at = await ground(page);
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 250, at.y, { steps: 6 });
      expect(await place()).toBeLessThan(left);
      await page.mouse.up();
      await expect(period(page)).not.toHaveText(before ?? '');
      expect(new URL(page.url()).searchParams.get('event')).toBeNull();
    });

    test('marks stand on their time in the midst of a drag and after a zoom', async ({ page }) => {
      await open(page, '/?from=2022-11-08&to=2022-11-16');
      // One that begins well within the window.
      const id = await page.evaluate(() => {
        const sight = document.querySelector('.timeline .vis-panel.vis-center')?.getBoundingClientRect();
        const inside = [...document.querySelectorAll<HTMLElement>('.timeline .mark')].find((one) => one.getBoundingClientRect().left > (sight?.left ?? 0) + 60 && one.getBoundingClientRect().left < (sight?.right ?? 0) - 200);
        return inside?.querySelector('button')?.dataset['press'] ?? '';
      });
      const left = async () => (await page.locator('.timeline .mark', { has: page.locator(`button[data-press="${id}"]`) }).boundingBox())?.x ?? Number.NaN;
      const at = await ground(page);
      const before = await left();
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 120, at.y, { steps: 8 });
      await expect.poll(left).toBeCloseTo(before + 120, -0.7);
      await page.mouse.move(at.x, at.y, { steps: 8 });
      await expect.poll(left).toBeCloseTo(before, -0.7);
      await page.mouse.up();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => length(page)).toBeLessThan(8 * 86_400_000);
      // What is under the mouse stays there, and the rest goes from it.
      await expect.poll(left).toBeCloseTo(at.x + ((before - at.x) * 8 * 86_400_000) / await length(page), -0.7);
    });

    test('Back leads through the periods that were jumped to, and a run of drags is one of them', async ({ page }) => {
      await open(page, '/?from=2014-01-01&to=2023-01-01&details=shown');
      const entries = () => page.evaluate(() => history.length);
      const [before, whole] = [await entries(), new URL(page.url()).search];
      await bubbles(page).first().click();
      const closerLook = page.getByRole('button', { name: 'Zoom in on them' });
      expect((await closerLook.boundingBox())?.y).toBeLessThan((await page.locator('.held ul').boundingBox())?.y ?? 0);
      await closerLook.click();
      await expect(page).not.toHaveURL((url) => url.search === whole);
      const closer = new URL(page.url()).search;
      await page.waitForTimeout(700);
      for (const by of [120, -60, 90]) {
        const at = await ground(page);
        const now = page.url();
        await page.mouse.move(at.x, at.y);
        await page.mouse.down();
        await page.mouse.move(at.x + by, at.y, { steps: 5 });
        await page.mouse.up();
        await expect(page).not.toHaveURL(now);
      }
      expect(await entries()).toBe(before + 2);
      await page.goBack();
      await expect(page).toHaveURL((url) => url.search === closer);
      await page.goBack();
      await expect(page).toHaveURL((url) => url.search === whole);
      await page.goForward();
      await expect(page).toHaveURL((url) => url.search === closer);
    });

    test('a bubble says what it holds and opens by the keyboard', async ({ page }) => {
      await open(page, '/?from=2014-01-01&to=2022-11-10');
      const before = await length(page);
      // Two that began at different times.
      const bubble = bubbles(page).filter({ hasText: /^\+2 more$/ }).first();
      await expect(bubble).toHaveAccessibleName(/^\+\d+ more events?, .+, among them: .+/);
      await bubble.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => length(page)).toBeLessThan(before / 2);
      // What was pressed is gone; the focus is on a mark beside it.
      await expect(page.locator('.timeline button.timeline-label:focus')).toHaveCount(1);
    });

    test('a crowded lane opens by the keyboard and closes again', async ({ page }) => {
      await open(page);
      // vis takes away what is scrolled out of sight, so that the marks of the page cannot be counted.
      const height = async () => (await page.locator('.timeline .vis-label').first().boundingBox())?.height ?? 0;
      const before = await height();
      const more = page.getByRole('button', { name: /^Show more rows/ }).first();
      await more.focus();
      await page.keyboard.press('Enter');
      const fewer = page.getByRole('button', { name: /^Show fewer/ });
      await expect(fewer).toBeFocused();
      await expect.poll(height).toBeGreaterThan(before);
      await page.keyboard.press('Enter');
      await expect(fewer).toHaveCount(0);
      await expect.poll(height).toBe(before);
    });

    test('arrows walk through the marks, which are one stop of the tab key', async ({ page }) => {
      await open(page);
      await expect(page.locator('.timeline .vis-center button.timeline-label[tabindex="0"]')).toHaveCount(1);
      await page.locator('.timeline .vis-center button.timeline-label[tabindex="0"]').focus();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-press'));
      const first = await focused();
      await page.keyboard.press('ArrowRight');
      const second = await focused();
      expect(second).not.toBe(first);
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(first);
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/event=/);
      await expect(page.locator('.timeline [aria-current="true"]').first()).toBeVisible();
    });

    test('a drag on the overview chooses a period, its handles change it, the arrows move it', async ({ page }) => {
      await open(page);
      const strip = await page.locator('.overview-strip').boundingBox();
      if (strip === null) throw new Error('The overview is drawn.');
      await page.mouse.move(strip.x + strip.width * 0.05, strip.y + 20);
      await page.mouse.down();
      await page.mouse.move(strip.x + strip.width * 0.3, strip.y + 20, { steps: 5 });
      await page.mouse.up();
      await expect(page).toHaveURL(/from=/);
      const chosen = await length(page);
      expect(chosen).toBeGreaterThan(365 * 86_400_000);

      const start = page.getByRole('slider', { name: 'Start of the period' });
      const box = await start.boundingBox();
      if (box === null) throw new Error('The handle is there.');
      await page.mouse.move(box.x + box.width - 3, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width + strip.width * 0.1, box.y + 20, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => length(page)).toBeLessThan(chosen * 0.8);

      const shorter = await length(page);
      await page.getByRole('slider', { name: 'End of the period' }).press('PageUp');
      await expect.poll(() => length(page)).toBeGreaterThan(shorter * 1.25);
      const address = page.url();
      await page.getByRole('slider', { name: 'Period that is shown' }).press('ArrowRight');
      await expect(page).not.toHaveURL(address);
    });
  });
}

test('the selection is marked at every zoom and in the overview', async ({ page }) => {
  await open(page);
  await page.locator('.timeline .mark button[tabindex="0"]').click();
  await expect(page).toHaveURL(/event=/);
  for (const button of ['Zoom in', 'Fit', 'Zoom in']) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('.timeline .mark-selected, .timeline .bubble-selected').first()).toBeVisible();
  }
  await expect(page.locator('.overview-chosen')).toHaveCount(1);
});

for (const [state, address] of [['by source', '/'], ['merged', '/?view=merged'], ['with all of it in view', '/?from=2014-01-01&to=2023-01-01']] as const) {
  test(`the timeline breaks no rule of accessibility, ${state}`, async ({ page }) => {
    await open(page, address);
    await marks(page).first().focus();
    await expectAccessible(page);
  });
}

test('forced colours and reduced motion leave the timeline whole', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(marks(page).first()).toBeVisible();
  await expectAccessible(page);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger pans along, two fingers zoom, and up and down scrolls the page', async ({ page, context }) => {
    await open(page);
    const client = await context.newCDPSession(page);
    const { x, y } = await ground(page);
    const start = await period(page).textContent();

    await touch(client, 'touchStart', [x, y]);
    for (let step = 1; step <= 8; step += 1) await touch(client, 'touchMove', [x - step * 15, y]);
    await touch(client, 'touchEnd');
    await expect(period(page)).not.toHaveText(start ?? '');

    const before = await length(page);
    await touch(client, 'touchStart', [x - 20, y], [x + 20, y]);
    for (let step = 1; step <= 8; step += 1) await touch(client, 'touchMove', [x - 20 - step * 10, y], [x + 20 + step * 10, y]);
    await touch(client, 'touchEnd');
    await expect.poll(() => length(page)).toBeLessThan(before * 0.8);

    // The movement comes to rest.
    await expect.poll(async () => {
      const at = page.url();
      await page.waitForTimeout(200);
      return page.url() === at;
    }).toBe(true);
    const still = await period(page).textContent();
    await touch(client, 'touchStart', [x, y]);
    for (let step = 1; step <= 10; step += 1) await touch(client, 'touchMove', [x, y - step * 20]);
    await touch(client, 'touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expect(period(page)).toHaveText(still ?? '');
  });

  for (const [width, query] of [[390, '/'], [390, '/?view=merged'], [1440, '/']] as const) {
    test(`what a finger presses is 24 px high, and no mark takes its neighbour's, ${width} pixels wide, ${query}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, query);
      const faults = await marks(page).evaluateAll((labels) => labels.flatMap((label) => {
        label.scrollIntoView({ block: 'center' });
        const own = label.closest('.mark, .bubble');
        const { left, right, top, height } = label.getBoundingClientRect();
        const middle = top + height / 2 + (own?.classList.contains('mark-long') === true ? 1 : 0);
        // What waits beyond the frame for a drag cannot be pressed.
        const frame = label.closest('.vis-panel.vis-center')?.getBoundingClientRect();
        const [from, to] = [Math.max(left, 8, frame?.left ?? 0), Math.min(right, innerWidth - 8, frame?.right ?? innerWidth)];
        if (to - from < 24) return [];
        return [-11, 0, 11].flatMap((down) => {
          const hit = document.elementFromPoint((from + to) / 2, middle + down)?.closest('.mark, .bubble, .timeline-lane-more') ?? null;
          // What opens a lane stands close over its first row.
          return hit === own || hit?.matches('.timeline-lane-more') === true ? [] : [`${label.textContent} ${down}: ${hit?.textContent ?? 'nothing'}`];
        });
      }));
      expect(faults).toEqual([]);
      expect(await marks(page).evaluateAll((labels) => labels.filter((label) => label.getBoundingClientRect().width < 24).map(({ textContent }) => textContent))).toEqual([]);
    });
  }

  test('a finger chooses a period on the overview', async ({ page, context }) => {
    await open(page);
    const client = await context.newCDPSession(page);
    await page.locator('.overview-strip').scrollIntoViewIfNeeded();
    const strip = await page.locator('.overview-strip').boundingBox();
    if (strip === null) throw new Error('The overview is drawn.');
    await touch(client, 'touchStart', [strip.x + 40, strip.y + 20]);
    for (let step = 1; step <= 8; step += 1) await touch(client, 'touchMove', [strip.x + 40 + step * 20, strip.y + 20]);
    await touch(client, 'touchEnd');
    await expect(page).toHaveURL(/from=/);
    expect(await length(page)).toBeGreaterThan(365 * 86_400_000);
  });
});
