import { BRIDGE, MILL, added, card, drop, opened } from './own-articles.ts';
import { expect, test } from './page.ts';

test.use({ view: 'sources' });

test('what reads English is fetched once, with the first own article, and never for the bundled ones', async ({ page }) => {
  const models: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/english-')) models.push(request.url()); });
  await opened(page, '/');
  await page.locator(':is(.list, .spine) .row-button').nth(2).click();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByRole('combobox', { name: /^Find in/ }).fill('bridge');
  await expect(page.locator('.findbar')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(models).toEqual([]);
  // Where from, and whether the policy allows it, is watched in every test.
  await drop(page, [MILL]);
  await added(page, /^1 article added/);
  await drop(page, [BRIDGE]);
  await added(page, /^1 article added/);
  expect(models).toHaveLength(1);
});

for (const [lost, pattern] of [['the reader', '**/assets/worker-*.js'], ['what it reads English with', '**/assets/english-*.gz'], ['anything', '**/*']] as const) {
  test(`where ${lost} cannot be fetched it is said, and adding works when the network is back`, async ({ context }) => {
    // Not the page that is watched: Chromium writes to the console what could not be fetched.
    const page = await context.newPage();
    await opened(page, '/');
    await page.getByRole('button', { name: '+ Add' }).click();
    await expect(page.getByRole('dialog', { name: 'Add articles' })).toBeVisible();
    await page.keyboard.press('Escape');
    await context.route(pattern, (route) => route.abort('internetdisconnected'));
    await drop(page, [MILL]);
    await added(page, 'What reads articles could not be fetched. Nothing was added. Try again when the network is back.');
    await expect(card(page).getByRole('listitem')).toHaveCount(0);
    await context.unroute(pattern);
    await drop(page, [MILL]);
    await added(page, '1 article added to a new collection, “My articles”.');
  });
}
