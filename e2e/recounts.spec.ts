import { added, drop } from './own-articles.ts';
import { drawn, expect, expectAccessible, test } from './page.ts';

/** What two papers tell of one crash, on two days. */
const report = (name: string, day: number, people: string) => ({
  name, text: `Bus overturns near Selmouth\n\nSELMOUTH, May ${day}, 2024 - ${people} when a bus overturned on the coast road near Selmouth, police said.\n`,
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`counts of different days stand one after the other, each leading to its words, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await drawn(page);
    await drop(page, [report('later.txt', 7, 'Eight people were injured'), report('first.txt', 6, 'Three people were hurt')]);
    await added(page, /^2 articles added/);
    const row = page.locator('.row-button').filter({ hasText: 'Counts vary by day' });
    await expect(row).toHaveCount(1);
    await expect(row).not.toContainText('Sources differ');
    await row.click();
    const section = page.getByRole('region', { name: 'Told anew on later days' });
    await expect(section.getByRole('button')).toHaveText(['“Three people”', '“Eight people”']);
    await expect(section.getByRole('row').nth(1)).toContainText('6 May 2024');
    await expect(page.getByText('Sources differ')).toHaveCount(0);
    await expectAccessible(page);
    await section.getByRole('button', { name: '“Eight people”' }).click();
    await expect(page.locator('.article-text .mark-lit, .article-text mark').filter({ hasText: 'Eight people' }).first()).toBeVisible();
  });
}
