import type { Browser } from '@playwright/test';
import { drawn, measured, metricsOf } from './metrics.ts';

/** Milliseconds of the main thread from the navigation until the timeline is drawn and the page is still. */
export async function firstDraw(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await measured(page);
  await page.goto(address, { timeout: 120_000 });
  await drawn(page);
  await page.waitForTimeout(300);
  const { TaskDuration } = await metricsOf(client);
  await context.close();
  return TaskDuration * 1000;
}

/** Milliseconds from the start of the navigation to the mark that the page sets once the timeline is drawn. */
export async function timeToDrawn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await drawn(page);
  const time = await page.evaluate(() => performance.getEntriesByName('dateline:drawn')[0]?.startTime);
  await context.close();
  if (time === undefined) throw new Error(`${address} was never drawn.`);
  return time;
}

/** How much the page draws in its first view: the bare page is asked for as much. */
export async function drawnItems(browser: Browser, address: string): Promise<{ readonly items: number; readonly lanes: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await drawn(page);
  const counts = await page.evaluate(() => ({
    items: document.querySelectorAll('.vis-itemset .vis-foreground .vis-item:not(.vis-dot)').length,
    lanes: document.querySelectorAll('.vis-labelset .vis-label').length,
  }));
  await page.close();
  if (counts.items === 0) throw new Error('The page drew no items, so that there is nothing to compare.');
  return { items: counts.items, lanes: Math.max(1, counts.lanes) };
}
