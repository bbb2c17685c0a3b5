import { BRIDGE, MILL, UNDATED, added, card, collections, drop, opened } from './own-articles.ts';
import { expect, test, watch } from './page.ts';

test.use({ view: 'sources' });

test('two tabs agree: what one adds, removes, names or deletes, the other shows', async ({ page, context, baseURL }) => {
  await opened(page, '/');
  await drop(page, [MILL]);
  await added(page, /^1 article added/);
  const other = await context.newPage();
  const faults = await watch(other, new URL(baseURL ?? '').origin);
  await other.goto('/?collection=my-articles');
  await expect(other.locator('.head-count')).toHaveText('3 events');

  await drop(page, [BRIDGE]);
  await added(page, /^1 article added/);
  await expect(other.locator('.head-count')).toHaveText('4 events');

  const dialog = await collections(other);
  await dialog.getByRole('button', { name: 'Rename “My articles”' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Mills and bridges');
  await other.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mills and bridges' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Delete “Mills and bridges”' }).click();
  await expect(page.getByText('The collection “Mills and bridges” was deleted in another tab.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bundled articles' })).toBeVisible();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.locator('.head-count')).toHaveText('4 events');
  expect(faults).toEqual([]);
});

test('articles can be removed one by one or all, and brought back', async ({ page }) => {
  await opened(page, '/');
  await drop(page, [MILL, BRIDGE]);
  await added(page, /^2 articles added/);
  let dialog = await collections(page);
  await dialog.getByText('2 articles in “My articles”').click();
  await dialog.getByRole('button', { name: 'Remove “Bridge closed in Tarnby”' }).click();
  await expect(dialog.getByText('1 article in “My articles”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.head-count')).toHaveText('3 events');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.head-count')).toHaveText('4 events');

  dialog = await collections(page);
  await dialog.getByText('2 articles in “My articles”').click();
  await dialog.getByRole('button', { name: 'Remove all 2 articles' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing in this collection yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.head-count')).toHaveText('4 events');
  await page.reload();
  await expect(page.locator('.head-count')).toHaveText('4 events');
});

test('collections are made, filled and left, and the way back of the browser goes through them', async ({ page }) => {
  await opened(page, '/');
  const bundled = await page.locator('.head-count').textContent();
  let dialog = await collections(page);
  await dialog.getByRole('button', { name: 'New collection' }).click();
  await dialog.getByLabel('Name of the new collection').fill('Floods of 2011');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?collection=floods-of-2011$/);
  await expect(page.getByRole('heading', { name: 'Nothing in this collection yet' })).toBeVisible();
  await drop(page, [BRIDGE]);
  await added(page, '1 article added to “Floods of 2011”.');
  await page.locator(':is(.list, .spine) .row-button').first().click();
  await expect(page).toHaveURL(/\?collection=floods-of-2011&event=/);

  dialog = await collections(page);
  await dialog.getByRole('button', { name: /^Bundled articles/ }).click();
  await expect(page.locator('.head-count')).toHaveText(bundled ?? '');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Floods of 2011' })).toBeVisible();
  await expect(page.locator('.pane blockquote').first()).toBeVisible();
  await page.goForward();
  await expect(page.locator('.head-count')).toHaveText(bundled ?? '');
  await page.goto('/?collection=no-such');
  await expect(page.getByText('The address names a collection that this browser does not keep.')).toBeVisible();
  await expect(page.locator('.head-count')).toHaveText(bundled ?? '');
});

test('a date that a person gives to an article is kept', async ({ page }) => {
  await opened(page, '/');
  await drop(page, [UNDATED]);
  await added(page, /^1 article added/);
  await page.getByRole('button', { name: 'Give it a date' }).click();
  await page.getByLabel('When was this article published?').fill('2014-08-16');
  await page.getByRole('button', { name: 'Use this date' }).click();
  await expect(page.locator('.pane').getByText('Fri 15 Aug 2014').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/?collection=my-articles&view=list');
  await expect(page.locator('.head-period')).toHaveText('15 Aug 2014');
  await expect(page.getByRole('button', { name: 'Give it a date' })).toHaveCount(0);
});

test.describe('a browser that keeps nothing', () => {
  for (const [name, script, words] of [
    ['refuses', 'IDBFactory.prototype.open = () => { throw new DOMException("No.", "SecurityError"); }', 'This browser refuses to keep your articles'],
    ['is full', 'const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...given) { if (this.name === "articles") throw new DOMException("Full.", "QuotaExceededError"); return put.apply(this, given); };', 'There is no room left to keep your articles in this browser'],
  ] as const) {
    test(`${name}: it is said at once, all works, and a file is offered that can be added again`, async ({ page }) => {
      await page.addInitScript(script);
      await opened(page, '/');
      await drop(page, [MILL, BRIDGE]);
      await added(page, /^2 articles added/);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.locator('.head-count')).toHaveText('4 events');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
      expect(download.suggestedFilename()).toBe('My articles.json');
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      await page.goto('/');
      await opened(page, '/');
      await drop(page, [{ name: 'My articles.json', text: Buffer.concat(chunks).toString() }]);
      await added(page, /^2 articles added/);
      await expect(page.locator('.head-count')).toHaveText('4 events');
    });
  }
});

test('nothing is asked of any server when articles are added, corrected or opened', async ({ page }) => {
  await opened(page, '/');
  await drop(page, [MILL]);
  await added(page, /^1 article added/);
  // What the page fetches by itself a moment after it is drawn.
  await page.waitForFunction(() => ['Reading', 'CopyButton', 'steps', 'BubbleList', 'Notices'].every((part) => performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${part}-`))));
  const asked: string[] = [];
  page.on('request', (request) => { if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`); });
  await drop(page, [BRIDGE, UNDATED]);
  await added(page, /^2 articles added/);
  await (await collections(page)).getByRole('button', { name: /^My articles/ }).click();
  await expect(card(page)).toHaveCount(0);
  expect(asked).toEqual([]);
});
