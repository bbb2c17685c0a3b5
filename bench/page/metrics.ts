import type { CDPSession, Page } from '@playwright/test';

/** What the browser has counted for a page since its process began. Seconds, bytes, numbers. */
export type Metrics = Readonly<Record<'TaskDuration' | 'Nodes' | 'JSEventListeners' | 'JSHeapUsedSize', number>>;

export async function metricsOf(client: CDPSession): Promise<Metrics> {
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { TaskDuration: value('TaskDuration'), Nodes: value('Nodes'), JSEventListeners: value('JSEventListeners'), JSHeapUsedSize: value('JSHeapUsedSize') };
}

/** Time is that of the processor: what another program takes of it in between does not count. */
export async function measured(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

/** Waits until the page has set the mark that its timeline is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('dateline:drawn').length > 0, undefined, { timeout: 120_000 });
}

/** Milliseconds of the main thread that an act takes, with all that follows from it. */
export async function cpuOf(page: Page, client: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await page.waitForTimeout(250);
  const before = await metricsOf(client);
  await act();
  await page.waitForTimeout(350);
  return ((await metricsOf(client)).TaskDuration - before.TaskDuration) * 1000;
}
