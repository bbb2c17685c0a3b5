import type { Browser, CDPSession } from '@playwright/test';
import { inventedPile } from '../invented-pile.ts';
import { drawn, measured } from './metrics.ts';

/** What it costs to drop many articles at once. Milliseconds and bytes. */
export interface OwnFigures {
  readonly added: number;
  readonly opened: number;
  /** From each input to the next frame, as the browser times it; it leaves out what takes less than 16. */
  readonly answers: readonly number[];
  readonly inputs: number;
  /** Stretches in which the page's own thread could not be interrupted, from 50 on. */
  readonly long: readonly number[];
  /** Of the page, and of the worker that holds what it read. */
  readonly heaps: readonly number[];
}

/** Drops articles on the page and uses it all the while: the mouse moves over the timeline, keys are pressed. */
export async function dropMany(browser: Browser, address: string, articles: number): Promise<OwnFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await measured(page);
  await page.goto(address);
  await drawn(page);
  const files = inventedPile(articles).split('\n').map((text, at) => ({ name: `${at}.json`, text }));
  // As text: what compiles this file for Node would put a word of its own into a named function.
  await page.evaluate(`globalThis.answers = []; globalThis.long = [];
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.answers.push(duration); }).observe({ type: 'event', durationThreshold: 16 });
    globalThis.made = (all) => { globalThis.transfer = new DataTransfer(); for (const { name, text } of all) globalThis.transfer.items.add(new File([text], name)); };`);
  await page.evaluate((all) => { Reflect.apply(Reflect.get(globalThis, 'made'), null, [all]); }, files);
  await page.waitForTimeout(500);
  await page.evaluate(`new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.long.push(duration); }).observe({ type: 'longtask' });
    for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: globalThis.transfer, bubbles: true, cancelable: true }));`);
  const began = Date.now();
  let done = false;
  let inputs = 0;
  const card = page.locator('.own-card-title', { hasText: 'added to' }).waitFor({ timeout: 300_000 }).finally(() => { done = true; });
  while (!done) {
    await page.mouse.move(400 + (inputs % 40), 300);
    await page.keyboard.press('Shift');
    inputs += 2;
    await page.waitForTimeout(50);
  }
  await card;
  const added = Date.now() - began;
  await page.waitForTimeout(2000);
  const numbers = async (name: string): Promise<readonly number[]> => {
    const all: unknown = await page.evaluate((key): unknown => Reflect.get(globalThis, key), name);
    return Array.isArray(all) ? all.filter((each) => typeof each === 'number') : [];
  };
  const [answers, long] = [await numbers('answers'), await numbers('long')];
  await client.send('HeapProfiler.collectGarbage');
  const heaps = [Number(await page.evaluate('performance.memory.usedJSHeapSize')), ...await workerHeaps(client)];
  const again = Date.now();
  await page.reload();
  await page.locator('.list .row-button').first().waitFor();
  const opened = Date.now() - again;
  await context.close();
  return { added, opened, answers, inputs, long, heaps };
}

/** What each worker of the page holds, after garbage collection. */
async function workerHeaps(client: CDPSession): Promise<readonly number[]> {
  const workers: string[] = [];
  const heaps: number[] = [];
  client.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => { if (targetInfo.type === 'worker') workers.push(sessionId); });
  client.on('Target.receivedMessageFromTarget', ({ message }) => {
    const usage = /"usedSize":(\d+)/.exec(message)?.[1];
    if (usage !== undefined) heaps.push(Number(usage));
  });
  await client.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  for (const sessionId of workers) {
    for (const [id, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries()) await client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  }
  for (let waits = 0; heaps.length < workers.length && waits < 50; waits += 1) await new Promise((done) => { setTimeout(done, 100); });
  return heaps;
}
