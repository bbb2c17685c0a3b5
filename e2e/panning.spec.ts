import type { Page } from '@playwright/test';
import { ground, length } from './chart-window.ts';
import { drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
  await expect(page.locator('.timeline .vis-center button.timeline-label').first()).toBeVisible();
}

for (const width of [1440, 820]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a wheel that turns sideways, or with Shift, pans as far as there is something', async ({ page }) => {
      await open(page, '/?from=2022-11-08&to=2022-11-12');
      const at = await ground(page);
      const from = () => Date.parse(`${new URL(page.url()).searchParams.get('from') ?? ''}Z`);
      const place = () => page.locator('.overview-window').evaluate((element: HTMLElement) => Number.parseFloat(element.style.left));
      const [start, left, wide] = [from(), await place(), (await page.locator('.timeline .vis-panel.vis-center').boundingBox())?.width ?? 0];
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(200, 10);
      await expect.poll(place).toBeGreaterThan(left);
      // As far as a page would go by it.
      await expect.poll(from).toBeGreaterThan(start);
      expect(Math.abs((from() - start) / (4 * 86_400_000) - 200 / wide)).toBeLessThan(0.01);
      expect(await length(page)).toBe(4 * 86_400_000);

      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, -400);
      await page.keyboard.up('Shift');
      await expect.poll(from).toBeLessThan(start);
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    });

    test('a wheel that turns sideways stops where nothing is left, as wide as it was', async ({ page }) => {
      await open(page, '/?from=2014-01-01&to=2022-12-01');
      const before = await length(page);
      const at = await ground(page);
      await page.mouse.move(at.x, at.y);
      // The address is written when the wheel has come to rest.
      const turned = async () => {
        for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(1500, 0);
        await page.waitForTimeout(400);
        return page.url();
      };
      const end = await turned();
      expect(end).not.toContain('from=2014-01-01&');
      expect(await length(page)).toBe(before);
      expect(await turned()).toBe(end);
    });

    test('a click on the overview beside the period brings it there, as long as it was', async ({ page }) => {
      await open(page, '/?from=2022-11-08&to=2022-11-12');
      const strip = await page.locator('.overview-strip').boundingBox();
      if (strip === null) throw new Error('The overview is drawn.');
      await page.mouse.click(strip.x + strip.width * 0.1, strip.y + strip.height / 2);
      await expect(page).not.toHaveURL(/from=2022-11-08/);
      expect(await length(page)).toBe(4 * 86_400_000);
      const box = await page.locator('.overview-window').boundingBox();
      expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - strip.x - strip.width * 0.1)).toBeLessThan(12);
    });

    test('the end of the period is the last day that is shown', async ({ page }) => {
      await open(page, '/?from=2022-11-08&to=2022-11-12');
      await expect(page.getByRole('slider', { name: 'Period that is shown' })).toHaveAttribute('aria-valuetext', '8–11 Nov 2022');
      await expect(page.getByRole('slider', { name: 'Start of the period' })).toHaveAttribute('aria-valuetext', '8 Nov 2022');
      await expect(page.getByRole('slider', { name: 'End of the period' })).toHaveAttribute('aria-valuetext', '11 Nov 2022');
    });
  });
}
