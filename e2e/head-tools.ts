import type { Page } from '@playwright/test';

/** Presses a tool of the head, which stands behind "More" where there is little room. */
export async function pressTool(page: Page, name: string): Promise<void> {
  await page.locator('.head-tools').waitFor();
  const more = page.getByRole('button', { name: 'More', exact: true });
  if (await more.isVisible()) await more.click();
  await page.locator('.head').getByRole('button', { name, exact: true }).click();
}
