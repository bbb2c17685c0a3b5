import type { Page } from '@playwright/test';
import { drawn, expect, test } from './page.ts';

const last = (page: Page) => page.locator('.timeline .vis-center button.timeline-label').last();

/** Where the lanes stand, beside where their names do, and how far the browser itself has scrolled the chart. */
const places = (page: Page) => page.evaluate(() => {
  const tops = (selector: string) => [...document.querySelectorAll(selector)].map((element) => Math.round(element.getBoundingClientRect().top));
  const centre = document.querySelector('.timeline .vis-panel.vis-center');
  return { names: tops('.timeline .vis-label'), lanes: tops('.timeline .vis-foreground > .vis-group'), scrolled: [centre?.scrollTop, centre?.scrollLeft] };
});

async function expectTogether(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const { names, lanes, scrolled } = await places(page);
  expect(lanes).toEqual(names);
  expect(scrolled).toEqual([0, 0]);
}

/** With a lane that is higher than the stage. */
async function openCrowded(page: Page): Promise<void> {
  await page.goto('/');
  await drawn(page);
  const more = page.getByRole('button', { name: /^Show more rows/ }).first();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Show fewer/ })).toBeVisible();
}

test('lanes stay beside their names, however a mark is brought into sight', async ({ page }) => {
  await openCrowded(page);
  const before = (await places(page)).names;
  await page.locator('.timeline .vis-center button.timeline-label[tabindex="0"]').focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
  await expectTogether(page);
  // They moved at all.
  expect((await places(page)).names).not.toEqual(before);

  await page.locator('.timeline .vis-center').hover();
  await page.mouse.wheel(0, -3000);
  await expectTogether(page);
  await last(page).focus();
  await expectTogether(page);
  await expect(last(page)).toBeInViewport();

  await page.locator('.timeline .vis-center button.timeline-label').first().evaluate((mark) => mark.scrollIntoView());
  await expectTogether(page);
});

test('a mark beyond the edge that gets the focus moves the period', async ({ page }) => {
  await page.goto('/?from=2022-11-08T12:00&to=2022-11-10T20:00');
  await drawn(page);
  const beyond = await page.evaluate(() => {
    const right = document.querySelector('.timeline .vis-panel.vis-center')?.getBoundingClientRect().right ?? 0;
    const mark = [...document.querySelectorAll<HTMLElement>('.timeline .mark button')].find((one) => one.getBoundingClientRect().left > right);
    mark?.focus();
    return mark?.dataset['press'] ?? '';
  });
  expect(beyond).not.toBe('');
  await expectTogether(page);
  await expect(page).not.toHaveURL(/from=2022-11-08T12:00/);
  await expect(page.locator(`.timeline .mark button[data-press="${beyond}"]`)).toBeInViewport();
});
