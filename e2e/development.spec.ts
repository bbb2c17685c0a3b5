import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { developmentServer } from './development-server.ts';

/** The development server on a folder of its own: what `npm start` does, with articles that may come and go. */
test('in development the open page follows the folder, with its styles, under its policy', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  await writeFile(join(folder, 'a.txt'), 'Ferry to Lusk stopped by storm\n\nLUSK, August 16, 2014 - The ferry to Lusk was stopped on Saturday after a storm.\n');
  const server = await developmentServer(folder, 'articles');
  try {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expect(page.getByText('Ferry to Lusk stopped by storm').filter({ visible: true }).first()).toBeVisible({ timeout: 60_000 });
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Inter');

    await writeFile(join(folder, 'b.txt'), 'Mill burns down in Orrin\n\nORRIN, August 18, 2014 - The mill of Orrin burned down on Monday.\n');
    await expect(page.getByText('Mill burns down in Orrin').filter({ visible: true }).first()).toBeVisible();

    await writeFile(join(folder, 'b.txt'), 'Mill in Orrin is saved\n\nORRIN, August 18, 2014 - Firefighters saved the mill of Orrin on Monday.\n');
    await expect(page.getByText('Mill in Orrin is saved').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('Mill burns down in Orrin')).toHaveCount(0);

    await rm(join(folder, 'b.txt'));
    await expect(page.getByText('Mill in Orrin is saved')).toHaveCount(0);
    await expect(page.getByText('Ferry to Lusk stopped by storm').filter({ visible: true }).first()).toBeVisible();

    // The page for a published timeline is built when it is asked for.
    await page.getByRole('button', { name: 'Take away', exact: true }).click();
    await page.getByRole('dialog', { name: 'Take it away' }).getByRole('textbox', { name: 'Title' }).fill('The ferry');
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('dialog', { name: 'Take it away' }).getByRole('button', { name: 'Save the file' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^<!doctype html>[^]*Ferry to Lusk stopped by storm/);
    expect(faults).toEqual([]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
