import type { Page } from '@playwright/test';

/** Milliseconds between frames while a mouse drags the chart to and fro and the wheel zooms it. */
export async function framesOf(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('There is a chart to be dragged.');
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 500) - 20 };
  // As text: what compiles this file for Node would put a word of its own into a named function.
  await page.evaluate('globalThis.noted = []; requestAnimationFrame(function note(time) { globalThis.noted?.push(time); if (globalThis.noted) requestAnimationFrame(note); })');
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (const by of [-1, 1, -1]) await page.mouse.move(middle.x + by * 150, middle.y, { steps: 30 });
  await page.mouse.up();
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 24; turn += 1) await page.mouse.wheel(0, turn % 12 < 6 ? -60 : 60);
  await page.keyboard.up('Control');
  const times = await page.evaluate((): readonly number[] => {
    const noted: unknown = Reflect.get(globalThis, 'noted');
    Reflect.set(globalThis, 'noted', null);
    return Array.isArray(noted) ? noted.filter((time) => typeof time === 'number') : [];
  });
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}
