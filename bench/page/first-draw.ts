import type { Browser, CDPSession, Page } from '@playwright/test';
import { drawn, measured, metricsOf } from './metrics.ts';

/**
 * Milliseconds of the main thread until the timeline is drawn and the page has come to rest: from the navigation, and from
 * the moment at which the program is there and has its events.
 */
export async function firstDraw(browser: Browser, address: string): Promise<{ readonly all: number; readonly drawing: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await measured(page);
  await page.goto(`${address}&hold`, { timeout: 120_000 });
  await page.waitForFunction(() => performance.getEntriesByName('crowd:ready').length > 0, undefined, { timeout: 120_000 });
  const ready = await atRest(page, client);
  await page.evaluate(() => { dispatchEvent(new Event('bench:draw')); });
  await drawn(page);
  const all = await atRest(page, client);
  await context.close();
  return { all: all * 1000, drawing: (all - ready) * 1000 };
}

/** Seconds spent, once nothing more is done: the drawing that sets the mark is not always the last. */
async function atRest(page: Page, client: CDPSession): Promise<number> {
  let spent = 0;
  for (let now = await spentBy(client); now - spent > 0.002; now = await spentBy(client)) {
    spent = now;
    await page.waitForTimeout(400);
  }
  return spent;
}

async function spentBy(client: CDPSession): Promise<number> {
  return (await metricsOf(client)).TaskDuration;
}

/**
 * Milliseconds from the start of the navigation to the mark that the page sets once the timeline is drawn for the first time,
 * and to the one that it sets once a person can move it.
 */
export async function timeToDrawn(browser: Browser, address: string): Promise<{ readonly seen: number; readonly live: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await drawn(page);
  const [sight, live] = await page.evaluate(() => ['dateline:sight', 'dateline:drawn'].map((name) => performance.getEntriesByName(name)[0]?.startTime));
  await context.close();
  if (live === undefined) throw new Error(`${address} was never drawn.`);
  return { seen: sight ?? live, live };
}

/** How much the page draws in its first view: the bare page is asked for as much. */
export async function drawnItems(browser: Browser, address: string): Promise<{ readonly items: number; readonly lanes: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await drawn(page);
  const counts = await page.evaluate(() => ({
    items: document.querySelectorAll('.timeline .mark, .timeline .bubble').length,
    lanes: document.querySelectorAll('.vis-labelset .vis-label').length,
  }));
  await page.close();
  if (counts.items === 0) throw new Error('The page drew no items, so that there is nothing to compare.');
  return { items: counts.items, lanes: Math.max(1, counts.lanes) };
}
