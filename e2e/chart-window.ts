import type { Page } from '@playwright/test';

/** How long the period of the address is, in milliseconds. */
export const length = async (page: Page): Promise<number> => {
  const params = new URL(page.url()).searchParams;
  return Date.parse(`${params.get('to') ?? ''}Z`) - Date.parse(`${params.get('from') ?? ''}Z`);
};

/** A point on the chart's empty ground. */
export async function ground(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.timeline .vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('The chart is drawn.');
  const x = box.x + box.width / 2;
  // As low as it is in sight, and on no mark.
  const y = await page.evaluate(([at, top, bottom]) => {
    let free = Math.min(bottom, innerHeight - 40);
    while (free > top && document.elementFromPoint(at, free)?.closest('.mark, .bubble') != null) free -= 4;
    return free;
  }, [x, box.y, box.y + Math.min(box.height, 400) - 12] as const);
  return { x, y };
}
