import type { Browser } from '@playwright/test';
import { drawn, measured, metricsOf, type Metrics } from './metrics.ts';

/** What the browser holds after some openings and changes of view, and after very many more. */
export async function growth(browser: Browser, address: string): Promise<readonly [before: Metrics, after: Metrics]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await measured(page);
  await page.goto(address);
  await drawn(page);
  const settled = async (): Promise<Metrics> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
    return metricsOf(client);
  };
  const rounds = async (openings: number, changes: number): Promise<void> => {
    for (let turn = 0; turn < openings; turn += 1) {
      await page.evaluate((at) => {
        const rows = document.querySelectorAll<HTMLElement>('.row-button');
        rows[at % rows.length]?.click();
      }, turn);
      // Every other opening goes on into the article.
      if (turn % 2 === 1) await page.getByRole('button', { name: /^In the article/ }).first().click();
    }
    for (let turn = 0; turn < changes; turn += 1) await page.getByRole('radio', { name: ['Merged', 'List', 'By source'][turn % 3] ?? '' }).click();
    await page.getByRole('radio', { name: 'By source' }).click();
  };
  await rounds(20, 6);
  const before = await settled();
  await rounds(200, 50);
  const after = await settled();
  await context.close();
  return [before, after];
}
