import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, preview } from 'vite';
import { pageConfig } from '../src/node/page-config.ts';
import { inView, watch } from './page.ts';

const ARTICLE = `Grain barge sinks off Orrin

ORRIN — A grain barge sank off the harbour of Orrin on Friday after it struck a pier, the coast guard said.

Divers recovered two bodies from the barge on Saturday.

The harbour master closed the northern channel on Friday evening.
`;

test('articles without a date show no year, ask for the day, and read it in the worker', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-undated-'));
  const pile = join(folder, 'pile');
  const dist = join(folder, 'dist');
  await mkdir(pile);
  await writeFile(join(pile, 'barge.txt'), ARTICLE);
  const root = resolve(import.meta.dirname, '..');
  const shared = { configFile: false, root, logLevel: 'error', cacheDir: join(folder, 'cache') } as const;
  const config = pageConfig(pile);
  await build({ ...config, ...shared, build: { ...config.build, outDir: dist, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir: dist }, preview: { host: '127.0.0.1', port: 0 } });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const faults = await watch(page, new URL(address).origin);
    await page.goto(inView(address, 'sources'));
    await expect(page.locator('.row-button').first()).toBeVisible();
    const text = () => page.locator('.page').innerText();
    expect(await text()).not.toMatch(/\b(?:1[89]|20)\d\d\b/);
    expect(await text()).toMatch(/a Friday/);

    await page.locator('.row-button').first().click();
    const title = await page.locator('.pane h2').textContent();
    const selected = new URL(page.url()).searchParams.get('event');
    await page.getByRole('button', { name: 'Give it a date' }).click();
    await page.getByLabel('When was this article published?').fill('2031-06-07');
    await page.getByRole('button', { name: 'Use this date' }).click();

    await expect(page.getByRole('button', { name: 'Give it a date' })).toHaveCount(0);
    await expect(page.locator('.head-period')).toContainText('Jun 2031');
    await expect(page.locator('.group h3').filter({ hasText: 'Friday 6 June 2031' })).toBeVisible();
    // The same words are the same event, so the selection stays.
    expect(new URL(page.url()).searchParams.get('event')).toBe(selected);
    await page.getByRole('button', { name: 'Back to the event' }).click();
    await expect(page.locator('.pane h2')).toHaveText(title ?? '');
    expect(faults).toEqual([]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
