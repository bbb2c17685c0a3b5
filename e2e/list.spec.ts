import type { Page } from '@playwright/test';
import type { Timeline } from '../src/core/index.ts';
import { inventedCrowd } from '../bench/crowd/events.ts';
import { listed } from '../src/ui/state/listed.ts';
import { eventId, time, timelineOf } from '../src/ui/testing/build.ts';
import { expect, expectAccessible, test } from './page.ts';
import { withTimeline } from './pile.ts';

test.use({ view: 'sources' });

const EVENTS = 20_000;
const ALL = 'from=2010-01-01&to=2024-01-01';
const rows = (page: Page) => page.locator('.row');
const pile = (count: number, sources: number) => {
  const { articles, events } = inventedCrowd(count, sources);
  return listed(timelineOf(articles, events));
};
/** The event so many places on in the list. */
const after = ({ events }: Timeline, id: string, by = 1) => events[events.findIndex((event) => event.id === id) + by]?.id ?? '';

test('of twenty thousand events few are drawn, and every one can be reached', async ({ page }) => {
  const crowd = pile(EVENTS, 40);
  await withTimeline(page, crowd);
  await page.goto(`/?view=list&${ALL}`);
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThanOrEqual(480);

  // By the scroll bar: to the end, where the last event is.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(`[data-event="${crowd.events.at(-1)?.id}"]`)).toBeVisible();
  expect(await rows(page).count()).toBeLessThanOrEqual(480);

  // By a link: to any of them.
  await page.goto(`/?view=list&event=crowd-12345&${ALL}`);
  await expect(page.locator('[data-event="crowd-12345"]')).toHaveAttribute('aria-current', 'true');
  expect(await rows(page).count()).toBeLessThanOrEqual(480);

  // By the keys: the next ones follow, and the selected row is in view.
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('j');
  await expect(page.locator(`[data-event="${after(crowd, 'crowd-12345', 5)}"]`)).toBeInViewport();

  // By the buttons at either end, which need no scrolling.
  const more = page.getByRole('button', { name: /more events Show more$/ });
  await more.focus();
  // Coming into view, the button draws more by itself.
  await page.waitForTimeout(500);
  const last = await rows(page).last().locator('[data-event]').getAttribute('data-event');
  await page.keyboard.press('Enter');
  await expect(page.locator('.row-button:focus')).toHaveAttribute('data-event', after(crowd, last ?? ''));
  await expectAccessible(page);
});

test('what a person reads stays in its place while rows above it come and go', async ({ page }) => {
  await withTimeline(page, pile(EVENTS, 8));
  await page.goto(`/?view=list&event=crowd-9000&${ALL}`);
  const row = page.locator('[data-event="crowd-9000"]');
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(300);
  for (const step of [-700, -700, 600, 500]) {
    const before = await row.evaluate((element) => element.getBoundingClientRect().top);
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(400);
    // Scrolled by as much as the wheel said, whatever was drawn meanwhile.
    expect(Math.abs((await row.evaluate((element) => element.getBoundingClientRect().top)) - (before - step))).toBeLessThan(4);
  }
});

test('the focus stays with its row, however far the list is scrolled', async ({ page }) => {
  const crowd = pile(EVENTS, 8);
  await withTimeline(page, crowd);
  await page.goto(`/?view=list&event=crowd-9000&${ALL}`);
  await page.locator('[data-event="crowd-9000"]').focus();
  for (const share of [0.9, 0.1]) {
    await page.evaluate((where) => scrollTo(0, document.documentElement.scrollHeight * where), share);
    // Other rows are drawn by now.
    await expect(page.locator(`[data-event="${after(crowd, 'crowd-9000', 50)}"]`)).toHaveCount(0);
    await expect(page.locator('.row-button:focus')).toHaveAttribute('data-event', 'crowd-9000');
    expect(await rows(page).count()).toBeLessThanOrEqual(481);
  }
  await page.keyboard.press('j');
  await expect(page.locator('.row-button:focus')).toHaveAttribute('data-event', after(crowd, 'crowd-9000'));
  await expect(page.locator(`[data-event="${after(crowd, 'crowd-9000')}"]`)).toBeInViewport();
});

test('the list comes up with the selected event in view, however it comes up', async ({ page }) => {
  await page.goto('/');
  await rows(page).nth(30).locator('.row-button').click();
  await page.evaluate(() => { scrollTo(0, 0); });
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.locator('.row-button[aria-current]')).toBeInViewport();
  await page.goto(page.url());
  await expect(page.locator('.row-button[aria-current]')).toBeInViewport();
});

test('the day stays in sight while its rows go by, and is no bar over them', async ({ page }) => {
  await page.goto('/?view=list&find=a');
  await expect(page.locator('.findbar')).toBeVisible();
  await expect(page.locator('.group').first()).toBeVisible();
  const long = await page.locator('.group').evaluateAll((groups) => groups.findIndex((group) => group.clientHeight > 2000));
  const group = page.locator('.group').nth(long);
  await group.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY + 1200));
  const heading = group.getByRole('heading', { level: 3 });
  await expect(heading).toBeInViewport();
  const bar = await page.locator('.findbar').boundingBox();
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
});

test('of a day the events with a time come first and in order, and those without stand apart', async ({ page }) => {
  const { articles } = inventedCrowd(1, 1);
  const one = (id: string, granularity: 'hour' | 'day', from: string, to: string) => ({ ...inventedCrowd(1, 1).events[0]!, id: eventId(id), title: id, time: time(null, granularity, `2020-05-0${from}`, `2020-05-0${to}`) });
  await withTimeline(page, timelineOf(articles, [one('some time', 'day', '1T00:00', '2T00:00'), one('at one', 'hour', '1T01:00', '1T02:00'), one('at nine', 'hour', '1T09:00', '1T10:00')]));
  await page.goto('/?view=list&from=2020-05-01&to=2020-05-03');
  await expect(page.locator('.group').first().locator('h3, h4, [data-event]')).toHaveText([/^Friday 1 May 2020/, /at one/, /at nine/, 'That day, time not known', /some time/]);
});

test('forty sources stay calm, and each can be found', async ({ page }) => {
  await withTimeline(page, pile(300, 40));
  await page.goto(`/?view=list&${ALL}`);
  await expect(page.locator('.source').first()).toBeVisible();
  // What comes after them is at hand: they scroll in a box of their own.
  expect((await page.locator('.long').boundingBox())?.height).toBeLessThan(330);
  await page.getByRole('searchbox', { name: 'Find among sources' }).fill('37');
  await expect(page.locator('.source')).toHaveCount(1);
  await page.locator('.source').getByRole('checkbox').uncheck();
  await expect(page.getByRole('button', { name: 'Drop the filter: Without Paper number 37' })).toBeVisible();
});

test('one event of one source', async ({ page }) => {
  await withTimeline(page, pile(1, 1));
  await page.goto('/');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(page.locator('.pane blockquote')).toHaveCount(1);
  await expectAccessible(page);
});

test('no event at all is said plainly', async ({ page }) => {
  const { articles } = inventedCrowd(1, 2);
  await withTimeline(page, timelineOf(articles, []));
  await page.goto('/');
  await expect(page.getByText('No event was found in these articles.')).toBeVisible();
  await expectAccessible(page);
});

test('counts of thousands are written with commas, wherever they stand', async ({ page }) => {
  await withTimeline(page, pile(EVENTS, 8));
  await page.goto('/?view=merged&kinds=event.projection&from=2010-01-01&to=2024-01-01');
  await expect(page.locator('.head-count')).toHaveText('20,000 events');
  await expect(page.locator('.period')).toContainText('20,000 of 20,000 events in view');
  await expect(page.locator('.source .count').first()).toHaveText(/^\d,\d{3}$/);
  await expect(page.locator('.bubble').filter({ hasText: /^\+\d{1,2},\d{3} more$/ })).not.toHaveCount(0);
  // Nowhere stand four figures together, but in a year.
  for (const [address, ready] of [['/?view=list&least=2', '.row'], ['/?view=merged&find=harbour', '.overview-note[data-found=true]']] as const) {
    await page.goto(`${address}&${ALL}`);
    await expect(page.locator(ready).first()).toBeVisible();
    const words = await page.locator('.page').innerText();
    expect([...words.matchAll(/\d{4,}/g)].map(([figures]) => figures).filter((figures) => !/^20[12]\d$/.test(figures))).toEqual([]);
  }
});
