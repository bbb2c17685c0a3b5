import type { Page } from '@playwright/test';
import { MILL, added, drop } from './own-articles.ts';
import { drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

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

test('lanes fill the frame, which is as high as they need', async ({ page }) => {
  const heights = async () => {
    const of = async (selector: string) => (await page.locator(`.timeline ${selector}`).boundingBox())?.height ?? 0;
    return { stage: await of('.timeline-stage'), axis: await of('.vis-panel.vis-top'), lanes: await of('.vis-labelset') };
  };
  await page.goto('/');
  await drawn(page);
  const full = await heights();
  expect(Math.abs(full.stage - full.axis - full.lanes)).toBeLessThanOrEqual(3);
  expect(full.stage).toBeGreaterThan(400);
  // Nothing below it moves when a person comes closer.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/from=/);
  await expect.poll(heights).toEqual(full);

  await drop(page, [MILL]);
  await added(page, /1 article added/);
  await page.getByRole('radio', { name: 'By source' }).click();
  await expect(page.locator('.timeline .vis-label')).toHaveCount(1);
  await expect(page.locator('.timeline-lane-name')).toHaveText('Mill burns down in Orrin');
  await expect.poll(async () => (await heights()).stage).toBeLessThan(200);
  const few = await heights();
  expect(Math.abs(few.stage - few.axis - few.lanes)).toBeLessThanOrEqual(3);
});

test('the whole has air at both ends, and zooming out ends with what the axis shows', async ({ page }) => {
  await page.goto('/?from=1700-01-01&to=2300-01-01');
  await drawn(page);
  const years = async () => (await page.locator('.period strong').textContent() ?? '').match(/\d{4}/g)?.join('–') ?? '';
  const axis = page.locator('.timeline .vis-text.vis-major:not(.vis-measure)').first();
  // The axis and the words over it are drawn one after the other.
  await expect.poll(async () => await axis.textContent() === await years()).toBe(true);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(() => page.evaluate(() => {
    const centre = document.querySelector('.timeline .vis-panel.vis-center')?.getBoundingClientRect();
    const ends = [...document.querySelectorAll('.timeline .mark')].map((mark) => mark.getBoundingClientRect().right);
    const begins = [...document.querySelectorAll('.timeline .mark')].map((mark) => mark.getBoundingClientRect().left);
    return centre !== undefined && Math.min(...begins) >= centre.left + 12 && Math.max(...ends) <= centre.right - 12;
  })).toBe(true);
  // Each year that has room is named, none twice, once the axis has come to rest.
  await expect.poll(async () => {
    const named = await page.locator('.timeline .vis-text.vis-minor:not(.vis-measure)').allTextContents();
    return { enough: named.length > 7, twice: named.length - new Set(named).size };
  }).toEqual({ enough: true, twice: 0 });
});

test('by source each title is read once, words stand on paper, and a look at a sign shows the title it stands for', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await drawn(page);
  const texts = page.locator('.mark .timeline-text');
  const read = await texts.evaluateAll((all) => all.filter((text) => text.checkVisibility()).map(({ textContent }) => textContent));
  expect(read.length).toBeGreaterThan(5);
  expect(new Set(read).size).toBe(read.length);
  // A sign stands for a title that is read in a lane above.
  const signs = page.locator('.mark-again');
  for (const title of await signs.locator('.timeline-text').allTextContents()) expect(read).toContain(title);
  await signs.first().hover();
  await expect(signs.first().locator('.timeline-text')).toBeVisible();
  expect(await page.locator('.mark-bar').first().evaluate((bar) => getComputedStyle(bar, '::before').backgroundColor)).toBe('rgba(0, 0, 0, 0)');
});
