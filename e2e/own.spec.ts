import { BRIDGE, MILL, UNDATED, added, card, drop } from './own-articles.ts';
import { addressOf, drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

const rows = ':is(.list, .spine) .row-button';

test('articles that are dropped make a collection, which a reload keeps', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await drop(page, [MILL, BRIDGE]);
  await added(page, '2 articles added to a new collection, “My articles”.');
  await expect.poll(() => addressOf(page)).toMatch(/\?collection=my-articles$/);
  await expect(page.getByRole('button', { name: 'My articles' })).toBeVisible();
  await expect(page.locator(rows).filter({ hasText: 'mill' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'My articles' })).toBeVisible();
  await expect(page.locator(rows).filter({ hasText: 'mill' }).first()).toBeVisible();
  await expect(page.locator('.head-count')).toHaveText('4 events');
});

test('files are chosen in a dialog; what cannot be read is listed with its reason, and the rest goes in', async ({ page }) => {
  await page.goto('/?view=list');
  await page.getByRole('button', { name: '+ Add' }).click();
  await page.getByLabel('Files', { exact: true }).setInputFiles([MILL, { name: 'empty.txt', text: '' }, { name: 'scan.pdf', text: '%PDF-1.7 x' }].map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
  await added(page, /^1 article added to .* 2 files could not be read\.$/);
  await expect(card(page).getByRole('listitem')).toHaveCount(0);
  await card(page).getByText('Why 2 files could not be read', { exact: true }).click();
  await expect(card(page).getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText('empty');
  await expect(card(page).getByRole('listitem').filter({ hasText: 'scan.pdf' })).toContainText('PDF');
  await expect(page.locator(rows).filter({ hasText: 'mill' }).first()).toBeVisible();
});

test('the same article twice is one, and the page says so', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator(rows).first()).toBeVisible();
  await drop(page, [MILL]);
  await added(page, /^1 article added to /);
  await drop(page, [{ ...MILL, name: 'copy.txt' }, BRIDGE]);
  await added(page, /^1 article added to /);
  await expect(card(page)).toContainText('“copy.txt” was here already; it is shown once.');
  await page.getByRole('button', { name: 'My articles' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 articles in “My articles”');
});

test('words are pasted anywhere on the page, with what a person knows of them', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator(rows).first()).toBeVisible();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, UNDATED.text);
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(dialog.getByLabel('The words of one article')).toHaveValue(UNDATED.text);
  await dialog.getByLabel('Publisher').fill('Lusk Herald');
  await dialog.getByLabel('Published on').fill('2014-08-16');
  await dialog.getByRole('button', { name: 'Add this article' }).click();
  await added(page, /^1 article added to /);
  await page.locator(rows).first().click();
  await expect(page.locator('.pane')).toContainText('Lusk Herald');
  await expect(page.locator('.pane').getByText('Fri 15 Aug 2014').first()).toBeVisible();
});

test('an article without a date asks for it', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator(rows).first()).toBeVisible();
  await drop(page, [UNDATED]);
  await added(page, /^1 article added to /);
  await page.getByRole('button', { name: 'Give it a date' }).click();
  await page.getByLabel('When was this article published?').fill('2014-08-16');
  await page.getByRole('button', { name: 'Use this date' }).click();
  await expect(page.locator('.pane').getByText('Fri 15 Aug 2014').first()).toBeVisible();
});

const FALL = [
  { name: 'a.txt', text: 'Bridge falls in Tarnby\n\nPublished 5 May 2011\n\nFour people died when a bridge in Tarnby collapsed on Tuesday evening, the fire service said.\n' },
  { name: 'b.txt', text: 'Tarnby bridge collapse\n\nPublished 5 May 2011\n\nAt least nine residents were killed when the bridge in Tarnby collapsed on Tuesday evening, police said.\n' },
];
const LATER = { name: 'c.txt', text: 'Bridge collapses in Tarnby, four dead\n\nA bridge in Tarnby collapsed last Tuesday, and four people died, police said.\n' };

test('what is said about many odd files leaves the timeline in sight, and all of it opens', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await drawn(page);
  const PILE = { name: 'pile.jsonl', text: '{"text": "The bridge of Tarnby was closed on Thursday after a flood.", "date": "not a day"}\n{"text": "The mill of Orrin was sold on Monday to a baker."}\n{broken' };
  await drop(page, [MILL, UNDATED, { ...UNDATED, name: 'tower.txt', text: 'Tower of Lusk shut\n\nThe tower of Lusk was shut on Sunday after a fire.\n' }, BRIDGE, PILE, { name: 'empty.txt', text: '' }, { name: 'scan.pdf', text: '%PDF-1.7 x' }, { name: 'photo.png', bytes: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1] }]);
  await added(page, /3 files could not be read\.$/);
  await expect(page.locator('.notice')).toHaveCount(1);
  // In the upper half, under the head of the story.
  expect((await page.locator('.stage').boundingBox())?.y).toBeLessThan(450);
  await card(page).getByText('Why 3 files could not be read, and 1 file with a note').click();
  for (const name of ['empty.txt', 'scan.pdf', 'photo.png', 'pile.jsonl']) await expect(card(page).getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await page.getByText(/articles do not say when they were published/).click();
  await expect(page.locator('.notice').getByRole('button', { name: 'Ferry to Lusk stopped' })).toBeVisible();
});

test('a day that was taken from other articles is asked about, and said to be right or another one', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator(rows).first()).toBeVisible();
  await drop(page, [...FALL, LATER]);
  await added(page, /^3 articles added to /);
  await page.getByRole('radio', { name: /^Review/ }).click();
  const asked = page.getByRole('region', { name: 'When was it published?' });
  const day = asked.getByLabel('Published on');
  await expect(day).toHaveValue(/^\d May 2011$/);
  await day.fill('9 May 2011');
  await day.press('Enter');
  await expect(page.locator('.said')).toContainText('published Mon 9 May 2011');
  await expect(asked).toBeHidden();
  await page.locator('.said').getByRole('button', { name: 'Undo' }).click();
  await asked.getByRole('button', { name: /^Use it/ }).click();
  await expect(page.locator('.said')).toContainText('published');
  await expect(asked).toBeHidden();
});
