import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Timeline } from '../src/core/index.ts';
import { added, drop, opened } from './own-articles.ts';
import { expect, expectAccessible, test } from './page.ts';
import { MUSEUM, STORM, STRIKE, TAKEOVER } from './review-piles-more.ts';
import { DAM, TRAIN, type Pile } from './review-piles.ts';

const review = (page: Page) => page.getByRole('region', { name: 'To review' });
const group = (page: Page, name: string) => review(page).getByRole('region', { name });
const current = (page: Page) => review(page).locator('.review-item[data-current]');
const said = (page: Page) => page.locator('.said');

/** Counts what a person does: each press of the mouse or of a key, each text typed. */
function steps(page: Page) {
  let count = 0;
  return {
    count: () => count,
    more: () => { count += 1; },
    press: async (key: string) => { count += 1; await page.keyboard.press(key); },
    click: async (name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button') => { count += 1; await page.getByRole(role, { name }).first().click(); },
    drop: async ({ files }: Pile) => { count += 1; await drop(page, files); },
  };
}

/** Whether the words of two events speak of one thing, as whoever wrote the pile knows. */
const areOne = ({ same, either = [] }: Pile, text: string): boolean => [...same, ...either].some(([one, other]) => one.test(text) && other.test(text));

for (const pile of [DAM, TRAIN, MUSEUM, STRIKE, TAKEOVER, STORM]) {
  test(`six articles ${pile.name} come to a right, published page in twelve steps`, async ({ page }) => {
    await opened(page, '/');
    const does = steps(page);
    await does.drop(pile);
    await added(page, /^6 articles added/);
    await does.click(/^Review/, 'radio');
    // One line names the publisher of two articles.
    await expect(current(page)).toContainText(pile.publisher);
    await does.press('a');
    await expect(said(page)).toContainText('publisher');
    await expect(group(page, 'Who published it?')).toHaveCount(0);
    await expect(current(page)).toContainText('Published on');
    await does.press('a');
    await expect(said(page)).toContainText('published');
    await expect(group(page, 'When was it published?')).toHaveCount(0);
    const pairs = group(page, 'Is this one event?').locator('.review-item');
    const areAlike = async (): Promise<boolean> => (await pairs.allTextContents()).some((text) => areOne(pile, text));
    while (await areAlike()) {
      const count = await pairs.count();
      await does.press(areOne(pile, await current(page).textContent() ?? '') ? 'm' : 's');
      await expect(pairs).not.toHaveCount(count);
    }
    const guesses = group(page, 'Was it that day?');
    if (await guesses.count() > 0) does.more();
    // The last merge may still be at work, and leave less to guess.
    await expect(async () => {
      if (await guesses.count() === 0) return;
      const all = guesses.getByRole('checkbox', { name: /^All/ });
      if (await all.count() > 0) {
        await all.check({ timeout: 3000 });
        await page.getByRole('button', { name: /^Accept \d/ }).first().click({ timeout: 3000 });
      } else await guesses.getByRole('button', { name: 'That is right' }).click({ timeout: 3000 });
      await expect(guesses).toHaveCount(0, { timeout: 3000 });
    }).toPass();
    await does.click('Take away');
    const [download] = await Promise.all([page.waitForEvent('download'), does.click('Save the file')]);
    const html = await readFile(await download.path(), 'utf8');
    const timeline: Timeline = JSON.parse(/<script type="application\/json" id="dateline-timeline">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    expect(timeline.articles.map(({ source, published }) => [source.certainty, published.certainty])).toEqual(Array(6).fill(['stated', 'stated']));
    expect(timeline.articles.filter(({ source }) => source.name === pile.publisher)).toHaveLength(2);
    const titles = timeline.events.filter(({ detailOf }) => detailOf === null).map(({ title }) => title);
    const twice = pile.same.flatMap(([one, other]) => titles.flatMap((title, at) => (one.test(title) && titles.some((also, there) => there !== at && other.test(also)) ? [title] : [])));
    expect(twice, 'events that are told twice').toEqual([]);
    expect(timeline.events.filter(({ detailOf, time }) => detailOf === null && time.certainty === 'reported')).toEqual([]);
    expect(does.count()).toBeLessThanOrEqual(12);
  });
}

/** Six articles, in the review. */
async function reviewing(page: Page, pile: Pile = DAM): Promise<void> {
  await opened(page, '/');
  await drop(page, pile.files);
  await added(page, /^6 articles added/);
  await page.getByRole('radio', { name: /^Review/ }).click();
  await expect(current(page)).toBeVisible();
}

const countOf = async (page: Page): Promise<number> => Number(/\d+/.exec(await page.getByRole('radio', { name: /^Review/ }).textContent() ?? '')?.[0]);

test('what was answered is undone, what was skipped comes back, and the count beside the view follows', async ({ page }) => {
  await reviewing(page);
  await expectAccessible(page);
  const count = await countOf(page);
  const first = await current(page).textContent();
  await page.keyboard.press('a');
  await expect(said(page)).toContainText(`publisher “${DAM.publisher}”. And 1 more.`);
  expect(await countOf(page)).toBeLessThan(count);
  await expect(current(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(group(page, 'Who published it?').locator('.review-item')).toHaveText([first ?? '']);
  await expect.poll(() => countOf(page)).toBe(count);
  await page.keyboard.press('k');
  await page.keyboard.press('s');
  await expect(group(page, 'Who published it?')).toHaveCount(0);
  expect(await countOf(page)).toBe(count - 1);
  await page.reload();
  await expect(review(page).getByText('1 question skipped.')).toBeVisible();
  expect(await countOf(page)).toBe(count - 1);
  await review(page).getByRole('button', { name: 'Look at it again' }).click();
  await expect(group(page, 'Who published it?')).toHaveCount(1);
});

test('a day is typed as people say it, and refused in plain words', async ({ page }) => {
  await reviewing(page);
  const asked = group(page, 'When was it published?');
  const field = asked.getByLabel('Published on');
  await expect(field).toHaveValue(/^\d+ Oct 2031$/);
  await field.fill('October 2031');
  await field.press('Enter');
  await expect(asked.getByRole('alert')).toContainText('That is no single day. Write it like 11 Nov 2022.');
  await field.fill('17 October 2031');
  await expect(asked.getByText('Fri 17 Oct 2031')).toBeVisible();
  await field.press('Enter');
  await expect(said(page)).toContainText('published Fri 17 Oct 2031');
  await expect(asked).toHaveCount(0);
});

test('several are answered at once, and keys stay out of fields', async ({ page }) => {
  await reviewing(page);
  const untold = group(page, 'Does this tell an event?');
  await untold.getByLabel('Title').first().fill('');
  await page.keyboard.type('Dam has gas mask');
  await expect(untold.getByLabel('Title').first()).toHaveValue('Dam has gas mask');
  await untold.getByRole('button', { name: 'Add it' }).first().click();
  await expect(said(page)).toContainText('Event added: “Dam has gas mask”');
  const guesses = group(page, 'Was it that day?');
  await guesses.getByRole('checkbox', { name: /^All/ }).check();
  await guesses.getByRole('button', { name: /^Accept \d/ }).click();
  await expect(guesses).toHaveCount(0);
  await expect(said(page)).toContainText('more.');
});
