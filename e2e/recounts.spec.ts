import { added, drop } from './own-articles.ts';
import { drawn, expect, expectAccessibleInBothThemes, test } from './page.ts';

test.use({ view: 'sources' });

/** What two papers tell of one crash, on two days. */
const report = (name: string, day: number, people: string) => ({
  name, text: `Bus overturns near Selmouth\n\nSELMOUTH, May ${day}, 2024 - ${people} when a bus overturned on the coast road near Selmouth, police said.\n`,
});

test('counts of different days stand one after the other, each leading to its words', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await drop(page, [report('later.txt', 7, 'Eight people were injured'), report('first.txt', 6, 'Three people were hurt')]);
  await added(page, /^2 articles added/);
  await page.getByRole('radio', { name: 'List' }).click();
  const row = page.locator('.row-button').filter({ hasText: 'Counts vary by day' });
  await expect(row).toHaveCount(1);
  await expect(row).not.toContainText('Sources differ');
  await row.click();
  const section = page.getByRole('region', { name: 'Told anew on later days' });
  await expect(section.getByRole('button')).toHaveText(['“Three people”', '“Eight people”']);
  await expect(section.getByRole('row').nth(1)).toContainText('6 May 2024');
  await expect(page.getByText('Sources differ')).toHaveCount(0);
  await expectAccessibleInBothThemes(page);
  await section.getByRole('button', { name: '“Eight people”' }).click();
  await expect(page.locator('.article-text .mark-lit, .article-text mark').filter({ hasText: 'Eight people' }).first()).toBeVisible();
});

test('what was counted otherwise on a later day can be filtered, by Back and Forward too, and the filter is named where it leaves nothing', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.row').first()).toBeVisible();
  await drop(page, [
    report('later.txt', 7, 'Eight people were injured'), report('first.txt', 6, 'Three people were hurt'),
    { name: 'mill.txt', text: 'Mill burns down\n\nORRIN, May 6, 2024 - The mill of Orrin burned down on Sunday, the fire service said.\n' },
  ]);
  await added(page, /^3 articles added/);
  const rows = page.locator('.row-button');
  await expect(rows).toHaveCount(2);
  const section = page.locator('.section').filter({ has: page.locator('.section-title', { hasText: 'How many sources' }) });
  await section.locator('summary').click();
  const choice = section.locator('li').filter({ hasText: 'Only where counts vary' });
  await expect(choice.locator('.count')).toHaveText('1');
  await choice.getByRole('checkbox').check();
  await expect(rows).toHaveCount(1);
  await expect(page.locator('.spine-event')).toContainText('Counts vary by day');
  await expect(page).toHaveURL(/only=recounted/);
  const chip = page.getByRole('button', { name: 'Drop the filter: Counts vary by day' });
  await expect(chip).toBeVisible();
  await page.goBack();
  await expect(rows).toHaveCount(2);
  await page.goForward();
  await expect(rows).toHaveCount(1);
  await section.locator('li').filter({ hasText: 'Only where sources differ' }).getByRole('checkbox').check();
  await expect(page.getByText('The sources differ about none of these events.')).toBeVisible();
  await chip.click();
  await expect(page.getByText('The sources differ about none of these events.')).toBeVisible();
  await page.goto('/?only=recounted&until=1700-01-01');
  await expect(page.getByRole('button', { name: /^Drop / }).first()).toBeVisible();
});
