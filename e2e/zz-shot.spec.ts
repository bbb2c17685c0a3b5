import { readFileSync, readdirSync } from 'node:fs';
import { drop, added, opened } from './own-articles.ts';
import { test } from './page.ts';
const dir = process.env['PILE'] ?? '/tmp/w/r8/dam';
for (const [width, height, scheme] of [[1440, 900, 'light'], [820, 1100, 'light'], [390, 844, 'dark']] as const) {
  test(`shot ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await opened(page, '/');
    await drop(page, readdirSync(dir).map((name) => ({ name, text: readFileSync(`${dir}/${name}`, 'utf8') })));
    await added(page, /added/);
    await page.getByRole('radio', { name: /^Review/ }).click();
    await page.locator('.review-item').first().waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/w/r8/shot-${width}.png`, fullPage: true });
  });
}
