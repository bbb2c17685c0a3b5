import type { Page } from '@playwright/test';
import { drawn, expect, expectAccessible, test } from './page.ts';

test.use({ view: 'sources' });

const bubbles = (page: Page) => page.locator('.timeline .bubble button.timeline-label');

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await drawn(page);
  await expect(bubbles(page).first()).toBeVisible();
}

for (const width of [1440, 820, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a bubble of what began together lists it', async ({ page }) => {
      await open(page);
      const bubble = bubbles(page).filter({ hasText: /^\+\d\d more$/ }).first();
      const count = Number(/\d+/.exec(await bubble.textContent() ?? '')?.[0]);
      const address = page.url();
      await bubble.focus();
      await page.keyboard.press('Enter');
      const list = page.getByRole('dialog', { name: `${count} events` });
      const buttons = list.getByRole('listitem').getByRole('button');
      await expect(buttons).toHaveCount(12);
      await expect(buttons.first()).toBeFocused();
      await expect(buttons.first()).toContainText('Nov 2022');
      const box = await list.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('ArrowDown');
      await expect(buttons.nth(1)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(buttons.nth(2)).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
      await expect(bubble).toBeFocused();
      expect(page.url()).toBe(address);

      await page.keyboard.press('Enter');
      await page.keyboard.press('End');
      await list.getByRole('button', { name: `Show all ${count} in the list` }).press('Enter');
      await expect(list).toHaveCount(0);
      await expect(page.locator('.row-button:focus')).toBeInViewport();

      await bubble.click();
      const title = await buttons.nth(1).evaluate((button) => button.firstChild?.textContent ?? '');
      await buttons.nth(1).click();
      await expect(page).toHaveURL(/event=/);
      await expect(list).toHaveCount(0);
      await expect(page.locator('.pane').getByRole('heading', { name: title }).first()).toBeVisible();
    });

    test('nothing of a mark is cut off at the end of the chart', async ({ page }) => {
      await open(page, '/?from=2014-01-01&to=2023-01-01');
      await page.locator('.mark-edge button').first().click();
      await page.keyboard.press('Escape');
      const cut = await page.evaluate(() => {
        const end = document.querySelector('.timeline .vis-panel.vis-center')?.getBoundingClientRect().right ?? 0;
        return [...document.querySelectorAll('.timeline .mark')].flatMap((mark) => {
          const from = mark.getBoundingClientRect().left;
          const label = mark.querySelector('button')?.getBoundingClientRect();
          // A dot is five pixels to either side.
          return label === undefined || label.left >= end ? [] : [{ words: mark.textContent, cut: label.right > end + 0.5 || from > end - 4 }];
        }).filter((one) => one.cut);
      });
      expect(cut).toEqual([]);
    });
  });
}

for (const forced of ['none', 'active'] as const) {
  test(`a line under each bar says how long it is, and is clear of the words, forced colours ${forced}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: forced });
    await open(page, '/?from=2022-11-10T12:00&to=2022-11-11T06:00');
    const bars = await page.locator('.timeline .mark-bar').evaluateAll((all) => all.map((bar) => {
      const line = getComputedStyle(bar, '::before');
      const label = bar.querySelector('button')?.getBoundingClientRect();
      const letters = bar.querySelector('.timeline-text')?.getBoundingClientRect();
      const top = bar.getBoundingClientRect().top + Number.parseFloat(line.top) + Number.parseFloat(line.height) - Number.parseFloat(line.borderBottomWidth);
      return { wide: Number.parseFloat(line.borderBottomWidth), seen: line.borderBottomColor !== 'rgba(0, 0, 0, 0)' && line.borderBottomStyle !== 'none', clear: label !== undefined && letters !== undefined && letters.bottom <= top + 0.5 };
    }));
    expect(bars.length).toBeGreaterThan(3);
    expect(await page.locator('.timeline .mark-long').count()).toBeGreaterThan(0);
    expect(bars.filter(({ wide, seen, clear }) => wide < 2 || !seen || !clear)).toEqual([]);
  });
}

test('the words of what is planned lean, and are whole', async ({ page }) => {
  await page.goto('/?kinds=projection');
  await drawn(page);
  const text = page.locator('.mark-projection .timeline-text').first();
  await expect(text).toHaveCount(1);
  // What leans has room beside its last letter, inside of what is cut.
  expect(await text.evaluate((one) => [getComputedStyle(one).fontStyle, parseFloat(getComputedStyle(one).paddingRight) >= 2])).toEqual(['italic', true]);
});

test('the day in which the window begins is named whole, and no day where the window has none', async ({ page }) => {
  const first = page.locator('.vis-time-axis.vis-foreground .vis-minor:not(.vis-measure)').first();
  const at = () => first.evaluate((label) => {
    const range = document.createRange();
    range.selectNodeContents(label);
    return range.getBoundingClientRect().left - (label.closest('.vis-panel')?.getBoundingClientRect().left ?? 0);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?from=2022-11-10T05:00&to=2022-11-12T00:00');
  await drawn(page);
  await expect(first).toHaveText('Thu 10 Nov');
  await expect.poll(at).toBeGreaterThanOrEqual(0);
  // Of five days the first has gone by: its name is not shown at another.
  await page.goto('/?from=2022-11-03T00:00&to=2022-11-23T00:00');
  await drawn(page);
  await expect(first).toHaveText('1 Nov');
  await expect.poll(() => first.evaluate((label) => Number.parseFloat(getComputedStyle(label).textIndent) >= label.clientWidth - 12)).toBe(true);
});

for (const [days, names] of [[10, 3], [20, 3], [50, 4]] as const) {
  test(`the axis of a phone names days over ${days} days`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const to = new Date(Date.UTC(2022, 10, 3 + days)).toISOString().slice(0, 10);
    await page.goto(`/?from=2022-11-03T00:00&to=${to}T00:00`);
    await drawn(page);
    const labels = page.locator('.vis-time-axis .vis-minor:not(.vis-measure)').filter({ hasText: /^\d+ \w+$/ });
    await expect.poll(() => labels.count()).toBeGreaterThanOrEqual(names);
    // No label runs into the next or out of its step; the first may be put out of sight.
    expect(await labels.evaluateAll((all) => all.slice(1).filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent))).toEqual([]);
  });
}
