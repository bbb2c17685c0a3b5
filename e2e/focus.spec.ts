import type { Page } from '@playwright/test';
import { pressTool } from './head-tools.ts';
import { BRIDGE, MILL, added, card, collections, drop, opened } from './own-articles.ts';
import { expect, test } from './page.ts';

test.use({ view: 'sources' });

const pane = (page: Page) => page.locator('.pane');
const title = (page: Page) => pane(page).locator('.reading-title');
const rows = (page: Page) => page.locator('.list .row-button');
/** Presses a control as the keyboard does. */
async function press(page: Page, control: ReturnType<Page['locator']>) {
  await control.focus();
  await page.keyboard.press('Enter');
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || document.activeElement?.tagName);
async function expectKept(page: Page) {
  expect(await focused(page)).not.toBe('');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
}

test('what goes with its own press leaves the focus beside it, and what the filters leave is said once', async ({ page }) => {
  await opened(page, '/');
  await press(page, page.locator('.period').getByRole('button', { name: 'Show all' }));
  await expect(page.locator('.period').getByRole('button', { name: /^Back to/ })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^The whole period: \d+ events\.$/ })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.period').getByRole('button', { name: 'Show all' })).toBeFocused();
  await press(page, page.locator('.fold').first());
  await expect(page.locator('.list :focus')).toHaveClass(/row-button/);
  await expect(page.locator('.list :focus')).toBeInViewport();

  await page.goto('/?least=2&only=differing&view=list');
  await expect(rows(page).first()).toBeVisible();
  const chips = page.getByRole('button', { name: /^Drop the filter/ });
  await press(page, chips.first());
  await expect(chips).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#events')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^(\d+) of \1 events\. \d+ details folded\.$/ })).toHaveCount(1);

  await page.goto('/?sources=none');
  await press(page, page.getByRole('button', { name: /^Drop “/ }));
  await expect(page.locator('#events')).toBeFocused();
});

test('filters that leave nothing are said to', async ({ page }) => {
  await page.goto('/?view=list&least=2');
  const status = page.getByRole('status').filter({ hasText: 'Nothing passes the filters.' });
  await expect(status).toHaveCount(0);
  for (const name of ['Events', 'Statements', 'Planned or projected']) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).click();
  await expect(status).toHaveCount(1);
});

test('the line about a correction stands in what is read, lets go of the focus there, and hides nothing that has it', async ({ page }) => {
  await page.goto('/?view=list');
  await rows(page).nth(2).click();
  await pane(page).getByRole('button', { name: 'Hide' }).click();
  const said = page.locator('.said');
  await expect(said).toContainText('Hidden:');
  await expect(pane(page).locator('.said')).toHaveCount(1);
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(pane(page).getByRole('button', { name: 'Close', exact: true })).toBeFocused();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Shift+Tab');
  await expect(said.getByRole('button', { name: 'All corrections' })).toBeFocused();
  await press(page, said.getByRole('button', { name: 'Close this line' }));
  await expect(title(page)).toBeFocused();

  // Beside the page it stands over its middle, and what has the focus comes to stand above it.
  await pane(page).getByRole('button', { name: 'Hide' }).click();
  await expect(said).toContainText('Hidden:');
  await page.keyboard.press('Escape');
  await expect(page.locator('.centre > .said')).toHaveCount(1);
  const [bar, side, reading] = await Promise.all(['.said', '.side', '.pane'].map((one) => page.locator(one).boundingBox()));
  expect(bar?.x ?? 0).toBeGreaterThan((side?.x ?? 0) + (side?.width ?? 0));
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(reading?.x ?? 0);
  expect(bar?.height).toBeLessThan(60);
  await rows(page).first().focus();
  for (let n = 0; n < 25; n += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => {
      const [box, over] = [document.activeElement, document.querySelector('.said')].map((one) => one?.getBoundingClientRect());
      return box !== undefined && over !== undefined && box.bottom > over.top && box.top < over.bottom && box.left < over.right;
    })).toBe(false);
  }
  // Where there is little height it takes its place among the rest.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await said.evaluate((element) => getComputedStyle(element).position)).toBe('static');
});

test('hiding by the keyboard leaves the focus on the title of what comes next, and undoing it opens what was hidden', async ({ page }) => {
  await page.goto('/?view=list');
  await rows(page).nth(5).click();
  const titles: string[] = [];
  for (let n = 0; n < 2; n += 1) {
    titles.push(await title(page).innerText());
    await press(page, pane(page).getByRole('button', { name: 'Hide' }));
    await expect(title(page)).not.toHaveText(titles[n] ?? '');
    await expect(title(page)).toBeFocused();
  }
  await page.keyboard.press('ControlOrMeta+z');
  await expect(title(page)).toHaveText(titles[1] ?? '');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(title(page)).not.toHaveText(titles[1] ?? '');
  // Faster than the articles are joined.
  await expect(title(page)).toBeFocused();
  for (let n = 0; n < 2; n += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(title(page)).toHaveText(titles[0] ?? '');
});

test('a mark that was clicked has the focus, and the arrows go on from there', async ({ page }) => {
  await opened(page, '/');
  const mark = page.locator('.timeline .mark .timeline-label[tabindex="0"]');
  const which = await mark.getAttribute('data-press');
  await mark.click();
  await expect(title(page)).toBeVisible();
  const here = page.locator('.timeline .timeline-label:focus');
  await expect(here).toHaveAttribute('data-press', which ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(here).toHaveCount(1);
  await expect(here).not.toHaveAttribute('data-press', which ?? '');
});

test('zooming by the keyboard stays with the mark that has the focus', async ({ page }) => {
  await opened(page, '/');
  const here = page.locator('.timeline .timeline-label:focus');
  await page.locator('.timeline .mark .timeline-label[tabindex="0"]').focus();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
  const which = await here.getAttribute('data-press') ?? '';
  for (const key of ['+', '+', '-', '-', '-', '-', '+', '+', '+', '-', '0', '+', '+', '+', '+', '+', '+', '+', '+', '+']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(700);
    // Itself, or the bubble of its lane.
    const press = await here.getAttribute('data-press') ?? '';
    expect(press === which || press.startsWith(`more:${which.split('@')[1] ?? ''}:`), `${press} after ${key}`).toBe(true);
    await expect(here).toBeInViewport();
  }
  await expect(here).toHaveAttribute('data-press', which);
});

test('the button that saves a file keeps the focus while it is made', async ({ page }) => {
  await opened(page, '/');
  await pressTool(page, 'Take away');
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The ferry');
  const save = dialog.getByRole('button', { name: 'Save the file' });
  await save.focus();
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Saved as');
  await expect(save).toBeFocused();
});

test('the list of corrections keeps the focus as they are put back, and leaves it on the page', async ({ page }) => {
  await page.goto('/?view=list');
  await rows(page).nth(2).click();
  await pane(page).getByRole('button', { name: 'Hide' }).click();
  await expect(page.locator('.said')).toContainText('Hidden:');
  await press(page, page.locator('.head').getByRole('button', { name: 'Corrections' }));
  const dialog = page.getByRole('dialog', { name: 'Corrections' });
  await press(page, dialog.getByRole('button', { name: /^Put back/ }));
  await expect(dialog).toContainText('The timeline is as the articles were read.');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectKept(page);
});

test('collections are made, named, emptied and deleted without a loss of the focus', async ({ page }) => {
  await opened(page, '/');
  const add = page.getByRole('button', { name: '+ Add' });
  await press(page, add);
  await page.getByLabel('The words of one article').fill(MILL.text);
  await press(page, page.getByRole('button', { name: 'Add this article' }));
  await added(page, /^1 article added/);
  await expect(page.locator('.head-count')).toHaveText('3 events');
  await expect(add).toBeFocused();
  await drop(page, [BRIDGE, { name: 'empty.txt', text: '' }]);
  await added(page, /^1 article added to “.*”\. 1 file could not be read\.$/);
  await press(page, card(page).getByRole('button', { name: 'Got it' }));
  await expect(page.locator('#events')).toBeFocused();

  const dialog = await collections(page);
  await press(page, dialog.getByRole('button', { name: /^Rename/ }));
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await expect(dialog.locator('.shelf-row :focus')).toHaveCount(1);
  await press(page, dialog.getByRole('button', { name: /^Rename/ }));
  await page.keyboard.type('Clippings');
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.shelf-row :focus')).toHaveCount(1);
  await dialog.getByText(/^2 articles in /).click();
  await press(page, dialog.getByRole('button', { name: /^Remove “/ }).first());
  await expect(dialog.getByText(/^1 article in /)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Remove “/ })).toBeFocused();
  await press(page, dialog.getByRole('button', { name: /^Delete “/ }));
  await expect(page.getByText(/ is deleted\./)).toBeVisible();
  await expectKept(page);
  await press(page, page.locator('.own-line').getByRole('button', { name: 'Undo' }));
  await expect(page.locator('.head-collection')).not.toHaveText(/Bundled/);
  await expect(page.locator('#events')).toBeFocused();
});

test('the pane takes the focus to its title, from a mark too, and gives it back in view', async ({ page }) => {
  await opened(page, '/');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expectKept(page);
  await expect(page.locator(':focus')).toBeInViewport();

  const mark = page.locator('.timeline .mark .timeline-label[tabindex="0"]');
  const which = await mark.getAttribute('data-press');
  await press(page, mark);
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline .timeline-label:focus')).toHaveAttribute('data-press', which ?? '');

  // More rows may be drawn below it meanwhile.
  const last = page.locator(`.list [data-event="${await rows(page).last().getAttribute('data-event')}"]`);
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Escape');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
});

for (const [width, height] of [[820, 1000], [390, 844]] as const) {
  test(`a pane that covers the page keeps the focus in it, and a press outside closes it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await opened(page, '/');
    const mark = page.locator('.timeline .mark .timeline-label[tabindex="0"]');
    await press(page, mark);
    const dialog = page.getByRole('dialog', { name: 'Reading pane' });
    await expect(dialog).toHaveAttribute('aria-modal', 'true');
    await expect(title(page)).toBeFocused();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(20, 40);
    await page.mouse.wheel(0, 600);
    for (let n = 0; n < 30; n += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('.pane') !== null)).toBe(true);
    }
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.mouse.click(20, 40);
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('.timeline .timeline-label:focus')).toBeInViewport();
  });
}
