import { expect, expectAccessible, test } from './page.ts';

test('the page opens, keeps its policy, asks nobody else, and is accessible', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Dateline/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', "default-src 'self'");
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
});
