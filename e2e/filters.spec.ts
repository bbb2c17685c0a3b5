import type { Page } from '@playwright/test';
import { countsIn, expect, expectAccessible, test } from './page.ts';

test.use({ view: 'sources' });

const count = (page: Page) => page.locator('.head-count');
const section = (page: Page, title: string) => page.locator('.section').filter({ has: page.locator('.section-title', { hasText: title }) });
const opened = async (page: Page, title: string) => {
  await section(page, title).locator('summary').click();
  return section(page, title);
};

test('a place filters, its number is what it said, Back takes it away and Forward brings it again', async ({ page }) => {
  await page.goto('/?view=list');
  const total = await count(page).textContent();
  const places = await opened(page, 'Places');
  const choice = places.locator('li').first();
  const n = await choice.locator('.count').textContent();
  await choice.getByRole('checkbox').check();
  await expect(count(page)).toHaveText(new RegExp(`^${n} of \\d+ events$`));
  await expect(page).toHaveURL(/place=/);
  await page.goBack();
  await expect(count(page)).toHaveText(total ?? '');
  await page.goForward();
  await expect(count(page)).toHaveText(new RegExp(`^${n} of`));
  await page.reload();
  await expect(count(page)).toHaveText(new RegExp(`^${n} of`));
});

test('the counts follow the other filters', async ({ page }) => {
  await page.goto('/?view=list');
  const places = await opened(page, 'Places');
  const before = Number(await places.locator('.count').first().textContent());
  const sources = await opened(page, 'How many sources');
  const several = sources.locator('li').filter({ hasText: '2 or more' });
  const n = Number(await several.locator('.count').textContent());
  await several.getByRole('radio').check();
  await expect(count(page)).toHaveText(new RegExp(`^${n} of`));
  await expect.poll(async () => Number(await places.locator('.count').first().textContent())).toBeLessThan(before);
});

test('days filter what lies in them, and the chips drop one filter or all', async ({ page }) => {
  await page.goto('/?view=list&least=2');
  const two = await count(page).textContent();
  const period = await opened(page, 'Period');
  await period.getByRole('button', { name: 'Only what is in view' }).click();
  await expect(page).toHaveURL(/since=.*until=/);
  await expect(page.getByRole('button', { name: /^\d+ earlier events?/ })).toHaveCount(0);
  await expect(page.locator('.group-undated')).toHaveCount(0);
  const chips = page.getByRole('group', { name: 'Filters in use' });
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await chips.getByRole('listitem').first().getByRole('button').click();
  await expect(count(page)).toHaveText(two ?? '');
  await period.getByLabel('First day').fill('1900-01-01');
  await page.keyboard.press('Enter');
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(chips).toHaveCount(0);
  await expect(count(page)).toHaveText(/^\d+ events$/);
});

test('a day that is typed counts once it is whole, and a year not before it has four figures', async ({ page }) => {
  await page.goto('/?view=list');
  const period = await opened(page, 'Period');
  await period.getByLabel('First day').focus();
  const seen: (string | null)[] = [];
  for (const key of '01032022') {
    await page.keyboard.press(key);
    seen.push(new URL(page.url()).searchParams.get('since'));
  }
  expect(seen.slice(0, -1).every((since) => since === null)).toBe(true);
  await expect(page).toHaveURL(/since=2022-0[13]-0[13]/);
  await expect(period.getByLabel('First day')).toBeFocused();
  await page.goBack();
  await expect(period.getByLabel('First day')).toHaveValue('');
});

test('“only” stands in the place of the count, and the name stays whole', async ({ page }) => {
  await page.goto('/?view=list');
  const source = page.locator('.source').first();
  await source.hover();
  const [name, only] = [await source.locator('.source-name').boundingBox(), await source.locator('.only').boundingBox()];
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual((only?.x ?? 0) + 1);
  await expect(source.locator('.count')).toBeHidden();
});

test('nothing left names the filter and drops it', async ({ page }) => {
  await page.goto('/?until=1700-01-01');
  await expect(page.getByText('None of these events lies in the days that were chosen.')).toBeVisible();
  await page.getByRole('button', { name: /^Drop “Until Fri 1 Jan 1700”: \d+ events$/ }).click();
  await expect(count(page)).toHaveText(/^\d+ events$/);
});

test('a long list opens with a box to find in, by keyboard alone', async ({ page }) => {
  await page.goto('/?view=list');
  const places = await opened(page, 'Places');
  const short = await places.getByRole('checkbox').count();
  await places.getByRole('button', { name: /^All \d+ places/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => places.getByRole('checkbox').count()).toBeGreaterThan(short);
  const name = (await places.locator('.source-name').last().textContent()) ?? '';
  await places.getByRole('searchbox').fill(name.slice(0, 4));
  await expect(places.locator('.source-name', { hasText: name })).toBeVisible();
  await places.locator('li').filter({ hasText: name }).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  // The list tells a place from others of its name by its country; the filter bears the name alone.
  await expect(page.getByRole('button', { name: `Drop the filter: ${name.replace(/,.*/, '')}` })).toBeVisible();
});

test('details are folded, shown when asked for, and opened from their event by the keyboard', async ({ page }) => {
  await page.goto('/?view=list');
  const folded = page.locator('.head-folded');
  const [events = NaN, details = NaN] = [...countsIn(await count(page).textContent()), ...countsIn(await folded.textContent())];
  expect(details).toBeGreaterThan(0);
  const choice = page.getByRole('radio', { name: `Everything ${events + details}` });
  await choice.click();
  await expect(count(page)).toHaveText(`${events + details} events`);
  await expect(folded).toHaveCount(0);
  await expect(page).toHaveURL(/much=everything/);
  await page.goBack();
  await expect(choice).not.toBeChecked();
  await expect(page.getByRole('radio', { name: `More ${events}` })).toBeChecked();
  await expect(count(page)).toHaveText(`${events} events`);

  const host = page.locator('.row-button').filter({ has: page.locator('.row-folded') }).first();
  const id = await host.getAttribute('data-event') ?? '';
  await host.focus();
  await page.keyboard.press('Enter');
  const under = page.locator('.pane .details-told');
  await under.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await under.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.pane h2')).toBeFocused();
  await expect(page.locator('.row-button[aria-current]')).toBeVisible();
  await expectAccessible(page);
  // Nothing of the detail is left when it is closed: the focus is with its event.
  await page.keyboard.press('Escape');
  await expect(page.locator(`.row-button[data-event="${id}"]`)).toBeFocused();
  await expect(count(page)).toHaveText(`${events} events`);
});
