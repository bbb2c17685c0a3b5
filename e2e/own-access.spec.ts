import type { Page } from '@playwright/test';
import { BRIDGE, MILL, added, card, collections, drop, opened } from './own-articles.ts';
import { expect, expectAccessibleInBothThemes, test } from './page.ts';

test.use({ view: 'sources' });

const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the dialog that adds', async (page) => {
    await page.getByRole('button', { name: '+ Add' }).click();
    await expect(page.getByRole('dialog', { name: 'Add articles' })).toBeVisible();
  }],
  ['a collection with what could not be read', async (page) => {
    await drop(page, [MILL, { name: 'empty.txt', text: '' }]);
    await added(page, /^1 article added/);
  }],
  ['nothing that could be read', async (page) => {
    await drop(page, [{ name: 'empty.txt', text: '' }, { name: 'scan.pdf', text: '%PDF-1.7 x' }]);
    await added(page, 'None of these files could be read.');
  }],
  ['the collections', async (page) => {
    await drop(page, [MILL, BRIDGE]);
    await added(page, /^2 articles added/);
    const dialog = await collections(page);
    await dialog.getByText(/^2 articles in /).click();
    await dialog.getByRole('button', { name: 'New collection' }).click();
  }],
  ['an empty collection', async (page) => {
    const dialog = await collections(page);
    await dialog.getByRole('button', { name: 'New collection' }).click();
    await dialog.getByLabel('Name of the new collection').fill('Floods');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Nothing in this collection yet' })).toBeVisible();
  }],
];

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`own articles are accessible, and nothing is cut off, at ${width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [name, reach] of scenes) {
      await test.step(name, async () => {
        await opened(page, '/');
        await reach(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        await expectAccessibleInBothThemes(page);
      });
    }
  });
}

test('the keyboard alone adds an article, opens its collection and deletes it', async ({ page }) => {
  await opened(page, '/');
  await page.getByRole('button', { name: '+ Add' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('The words of one article').focus();
  await page.keyboard.insertText(MILL.text);
  // Headline, publisher, the three parts of a date and its calendar, then the button.
  for (let steps = 0; steps < 10 && !await dialog.getByRole('button', { name: 'Add this article' }).evaluate((button) => button === document.activeElement); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await added(page, /^1 article added/);
  await page.getByRole('button', { name: 'My articles' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete “My articles”' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The collection “My articles” is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.head-count')).toHaveText('3 events');
});

test('Esc closes the dialog and gives the focus back', async ({ page }) => {
  await opened(page, '/');
  const add = page.getByRole('button', { name: '+ Add' });
  await add.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(add).toBeFocused();
});

test('files that are held over the page are greeted, and let go of when they leave', async ({ page }) => {
  await opened(page, '/');
  const hold = (type: string) => page.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'a.txt'));
    document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }, type);
  await hold('dragenter');
  await expect(page.getByText('Drop to add')).toBeVisible();
  await hold('dragleave');
  await expect(page.getByText('Drop to add')).toHaveCount(0);
  await expect(card(page)).toHaveCount(0);
});
