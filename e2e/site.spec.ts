import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { runCommand } from '../src/node/run-command.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { drawn, expectAccessible, watch } from './page.ts';

let folder = '';
let served: Served | null = null;

const test = base.extend<{ readonly site: string }>({
  // The site of the bundled articles on a server of its own, and a page that is watched.
  site: async ({ page }, use) => {
    const origin = served?.origin ?? '';
    const faults = await watch(page, origin);
    await use(origin);
    expect(faults, 'what the page must never do').toEqual([]);
  },
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  const code = await runCommand(['site', 'seeds', '--out', join(folder, 'site'), '--title', 'Clippings & co'], { out: () => undefined, err: () => undefined, progress: null });
  expect(code).toBe(0);
  served = await serve(join(folder, 'site'));
});

test.afterAll(async () => {
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the site of a folder opens, is accessible, and its address brings a reader back', async ({ page, site }) => {
  await page.goto(site);
  await drawn(page);
  await expect(page).toHaveTitle('Clippings & co');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clippings & co');
  await expectAccessible(page);
  await page.locator('.list .row-button').first().click();
  const title = await page.locator('.pane h2').first().textContent();
  await page.reload();
  await expect(page.locator('.pane h2').first()).toHaveText(title ?? '');
  await page.getByRole('searchbox', { name: 'Find in events and articles' }).fill((title ?? '').match(/\p{L}{5,}/u)?.[0] ?? '');
  await expect(page.locator('.list mark.hit').first()).toBeVisible();
});
