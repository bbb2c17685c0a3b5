import type { Page } from '@playwright/test';
import { added, drop } from './own-articles.ts';
import { expect, test } from './page.ts';
import { DAM } from './review-piles.ts';

test.use({ viewport: { width: 390, height: 844 } });

const LEAST = 44;

/** What a finger has to meet and is smaller, apart from links in running text and marks of the drawn timeline. */
function small(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].flatMap((control) => {
    const target = control.matches('input[type=checkbox], input[type=radio]') ? control.closest('label') ?? control : control;
    const { width, height } = target.getBoundingClientRect();
    const shown = control.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    // What stands in a sentence is as high as its line.
    const line = control.closest('p, li, td, blockquote, .legend')?.textContent ?? '';
    const inText = getComputedStyle(control).display.startsWith('inline') && line.length > (control.textContent ?? '').length + 8;
    return !shown || inText || control.closest('.timeline') !== null || (width >= least - 0.5 && height >= least - 0.5) ? []
      : [`${control.tagName} ${control.className} “${(control.getAttribute('aria-label') ?? control.textContent ?? '').slice(0, 30)}” ${Math.round(width)}×${Math.round(height)}`];
  }), LEAST);
}

test('a finger meets everything in every view', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.row-button').first()).toBeVisible();
  await drop(page, DAM.files);
  await added(page, /^6 articles added/);
  const missed: Record<string, readonly string[]> = {};
  for (const view of ['Story', 'Differences', 'Coverage', 'By source', 'Merged', 'List', 'Review']) {
    const choice = page.getByRole('radio', { name: new RegExp(`^${view}`) });
    await choice.click();
    await expect(choice).toBeChecked();
    await page.waitForTimeout(400);
    missed[view] = await small(page);
  }
  expect(Object.entries(missed).filter(([, all]) => all.length > 0)).toEqual([]);
});
