import type { Page } from '@playwright/test';
import { BRIDGE, MILL, added, collections, drop, opened } from './own-articles.ts';
import { expect, test, watch } from './page.ts';

test.use({ view: 'sources' });

const rows = (page: Page) => page.locator(':is(.list, .spine) .row-button');
const hide = (page: Page) => page.locator('.pane').getByRole('button', { name: 'Hide', exact: true });
const count = (page: Page) => page.locator('.head-count');

/** Opens an event of a collection, ready to be hidden. */
async function atFirst(page: Page, words: string): Promise<void> {
  await rows(page).filter({ hasText: words }).first().click();
  await ready(page);
}

/** What hides is there by the time that a person has read what. */
async function ready(page: Page): Promise<void> {
  await expect(hide(page)).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/correcting-')));
}

async function withTwo(page: Page): Promise<void> {
  await opened(page, '/');
  await drop(page, [MILL, BRIDGE]);
  await added(page, /^2 articles added/);
  await expect(count(page)).toHaveText('4 events');
}

test('an event that is hidden as the tab is closed stays hidden', async ({ page, context, baseURL }) => {
  await withTwo(page);
  const other = await context.newPage();
  const faults = await watch(other, new URL(baseURL ?? '').origin);
  await opened(other, '/?collection=my-articles');
  await atFirst(other, 'burns');
  await hide(other).click();
  await other.close();
  await page.reload();
  await expect(count(page)).toHaveText('3 events');

  const last = await context.newPage();
  await last.goto('/?view=list');
  await rows(last).nth(2).click();
  const bundled = await count(last).textContent();
  await ready(last);
  await hide(last).click();
  await last.close();
  await page.goto('/?view=list');
  await expect(rows(page).first()).toBeVisible();
  await expect(count(page)).not.toHaveText(bundled ?? '');
  expect(faults).toEqual([]);
});

test('an event that is hidden as the page is loaded again stays hidden, whatever the database had time for', async ({ page }) => {
  await withTwo(page);
  await atFirst(page, 'burns');
  // The page hears the click and is gone before anything else is done.
  await hide(page).evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
    location.reload();
  });
  await expect(count(page)).toHaveText('3 events');
  await page.locator('.head').getByRole('button', { name: 'Corrections' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 correction by a person.');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('dateline-unkept')))).toEqual([]);
});

test('two tabs that correct at once both keep both, and undo each its own', async ({ page, context, baseURL }) => {
  // Neither hears of the other before it has corrected.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await withTwo(page);
  const other = await context.newPage();
  const faults = await watch(other, new URL(baseURL ?? '').origin);
  await opened(other, '/?collection=my-articles');
  await atFirst(page, 'burns');
  await atFirst(other, 'hurt');
  await Promise.all([hide(page).click(), hide(other).click()]);
  await expect(other.locator('.said')).toContainText('Hidden:');
  await expect(page.locator('.said')).toContainText('Hidden:');
  const last = await context.newPage();
  await opened(last, '/?collection=my-articles');
  await expect(count(last)).toHaveText('2 events');
  await page.locator('.said').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.said')).toContainText('Undone: hiding');
  await expect(count(page)).toHaveText('3 events');
  await last.reload();
  await expect(count(last)).toHaveText('3 events');
  expect(faults).toEqual([]);
});

test('a correction in one tab comes into another beside its own, and what is undone there already is said', async ({ page, context }) => {
  await withTwo(page);
  const other = await context.newPage();
  await opened(other, '/?collection=my-articles');
  await atFirst(page, 'burns');
  await hide(page).click();
  await expect(count(page)).toHaveText('3 events');
  await expect(count(other)).toHaveText('3 events');
  await other.locator('.head').getByRole('button', { name: 'Corrections' }).click();
  await other.getByRole('dialog').getByRole('button', { name: /^Put back/ }).click();
  await expect(count(page)).toHaveText('4 events');
  await page.locator('.said').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.said')).toContainText('another tab has already changed this');
});

for (const how of ['is ended without a word', 'throws'] as const) {
  test(`a reader that ${how} while it works is another one at once, and nothing is lost`, async ({ page }) => {
    await page.addInitScript(() => {
      const workers: Worker[] = [];
      Reflect.set(window, 'workers', workers);
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      };
    });
    await withTwo(page);
    await atFirst(page, 'burns');
    await hide(page).evaluate((button, ending) => {
      const workers: unknown = Reflect.get(window, 'workers');
      if (button instanceof HTMLElement) button.click();
      for (const worker of Array.isArray(workers) ? workers : []) {
        if (!(worker instanceof Worker)) continue;
        if (ending === 'throws') worker.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
        else worker.terminate();
      }
    }, how);
    await expect(count(page)).toHaveText('3 events');
    await expect(page.locator('.said')).toContainText('Hidden:');
    await page.reload();
    await expect(count(page)).toHaveText('3 events');
  });
}

test('the file that is saved where nothing can be kept holds every correction', async ({ page }) => {
  await page.addInitScript('IDBFactory.prototype.open = () => { throw new DOMException("No.", "SecurityError"); }');
  await withTwo(page);
  await atFirst(page, 'burns');
  await hide(page).click();
  await expect(count(page)).toHaveText('3 events');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  expect(JSON.parse(text)).toMatchObject({ corrections: [{ kind: 'event', change: { hidden: true } }], events: { length: 3 } });
  await opened(page, '/');
  await drop(page, [{ name: 'My articles.json', text }]);
  await added(page, /^2 articles added/);
  await expect(count(page)).toHaveText('3 events');
});

test('where there is no room for a correction it stands all the same, also when the page is opened again', async ({ page }) => {
  await withTwo(page);
  await page.addInitScript('const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...given) { if (this.name === "corrections") throw new DOMException("Full.", "QuotaExceededError"); return put.apply(this, given); };');
  await opened(page, '/?collection=my-articles');
  await atFirst(page, 'burns');
  await hide(page).click();
  await expect(page.getByRole('alert')).toContainText('There is no room left');
  await page.reload();
  await expect(count(page)).toHaveText('3 events');
});

test('whoever opens the page at its plain address sees that there are collections, and which', async ({ page }) => {
  await opened(page, '/');
  await expect(page.locator('.head-collection')).toHaveText('Bundled articles');
  await drop(page, [MILL]);
  await added(page, /^1 article added/);
  await opened(page, '/');
  await expect(page.locator('.head-collection')).toHaveText('Bundled articles + 1 of your own');
  const dialog = await collections(page);
  await expect(dialog.getByRole('button', { name: /^My articles/ })).toBeVisible();
  // An older Dateline noted no number.
  await page.evaluate(() => localStorage.clear());
  await opened(page, '/');
  await expect(page.locator('.head-collection')).toHaveText('Bundled articles + 1 of your own');
});

test('a database that another tab holds is waited for, which is said', async ({ page, context }) => {
  await opened(page, '/');
  // An older version, in a tab that does not let go.
  await page.evaluate(() => new Promise<void>((done) => {
    const opening = indexedDB.open('dateline', 1);
    opening.onsuccess = () => { Reflect.set(window, 'holding', opening.result); done(); };
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('collections', { keyPath: 'id' });
      opening.result.createObjectStore('articles', { keyPath: ['collection', 'id'] });
    };
  }));
  const other = await context.newPage();
  await opened(other, '/');
  await drop(other, [MILL]);
  await expect(other.getByRole('alert')).toContainText('Dateline is open in another tab in an older version');
  await page.close();
  await added(other, /^1 article added/);
  await expect(other.getByRole('alert')).toHaveCount(0);
});

test('what is damaged in the database is named, and the rest opens', async ({ page }) => {
  await withTwo(page);
  await atFirst(page, 'burns');
  await hide(page).click();
  await expect(count(page)).toHaveText('3 events');
  await page.evaluate(() => new Promise<void>((done) => {
    const opening = indexedDB.open('dateline');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['articles', 'corrections', 'snapshots', 'collections'], 'readwrite');
      const articles = transaction.objectStore('articles');
      articles.getAll().onsuccess = ({ target }) => {
        if (!(target instanceof IDBRequest)) return;
        for (const article of target.result) if (article.file === 'bridge.txt') articles.put({ ...article, text: null });
      };
      const corrections = transaction.objectStore('corrections');
      corrections.get('my-articles').onsuccess = ({ target }) => { if (target instanceof IDBRequest) corrections.put({ ...target.result, list: [null, ...target.result.list, 'hide it'] }); };
      transaction.objectStore('snapshots').put({ collection: 'my-articles', revision: 'x', pieces: [null] });
      transaction.objectStore('collections').put({ id: 'floods' });
      transaction.oncomplete = () => { opening.result.close(); done(); };
    };
  }));
  await page.reload();
  await expect(page.locator('.own')).toContainText('is damaged, and is left out: “bridge.txt”, 2 corrections.');
  await expect(count(page)).toHaveText('2 events');
  const dialog = await collections(page);
  await expect(dialog.getByRole('button', { name: /^floods/ })).toBeVisible();
});
