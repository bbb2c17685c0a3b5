import type { Page } from '@playwright/test';
import { countsIn, drawn, expect, expectAccessible, expectAccessibleInBothThemes, test } from './page.ts';

test.use({ view: 'sources' });

const pane = (page: Page) => page.locator('.pane');
const title = (page: Page) => pane(page).locator('.reading-title');
const said = (page: Page) => page.locator('.said');
const rows = (page: Page) => page.locator('.row-button');
/** Of a long list not every row is drawn: the head counts them all. */
const events = (page: Page) => page.locator('.head-count');

async function openFirst(page: Page): Promise<string> {
  await page.goto('?view=list');
  await rows(page).nth(2).click();
  await expect(title(page)).toBeVisible();
  return (await title(page).textContent()) ?? '';
}

test('an event is given another title and time by the keyboard, undone, redone and put back', { tag: '@firefox' }, async ({ page }) => {
  const before = await openFirst(page);
  await pane(page).getByRole('button', { name: 'Edit', exact: true }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Edit this event' });
  await expect(form.getByLabel('Title')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Bread is given out');
  await form.getByLabel('When').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('bread');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('is not understood as a time');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('March 1987');
  await expect(form.getByText('Understood as March 1987.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Bread is given out edited');
  await expect(pane(page).getByRole('button', { name: 'Edit', exact: true })).toBeFocused();
  await expect(pane(page).locator('.reading-facts')).toContainText('March 1987 edited');
  await expect(pane(page).locator('.how-short').first()).toHaveText('a person gave it');
  await expect(pane(page).locator('.how').first()).toContainText('A person gave it: March 1987.');
  await expect(said(page)).toContainText('title “Bread is given out”, time March 1987.');
  await expect(rows(page).filter({ hasText: 'Bread is given out' })).toHaveCount(1);
  await expectAccessible(page);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(title(page)).toHaveText(before);
  await expect(said(page)).toContainText(/^Undone: title “Bread is given out”, time March 1987 of “.+”\. It is .+ again\./);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(title(page)).toContainText('Bread is given out');
  await pane(page).getByRole('button', { name: /^Put back: The title/ }).click();
  await expect(title(page)).toHaveText(before);
});

test('an event is hidden, told of in the list of corrections, and comes back', async ({ page }) => {
  const before = await openFirst(page);
  const [count = 0] = countsIn(await events(page).textContent());
  await pane(page).getByRole('button', { name: 'Hide' }).click();
  await expect(said(page)).toContainText('Hidden:');
  await expect(events(page)).toHaveText(`${count - 1} events`);
  await expect(title(page)).not.toHaveText(before);
  await expect(title(page)).toBeFocused();
  await page.locator('.head').getByRole('button', { name: 'Corrections' }).click();
  const dialog = page.getByRole('dialog', { name: 'Corrections' });
  await expect(dialog).toContainText('1 correction by a person.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Put back/ }).click();
  await expect(dialog).toContainText('The timeline is as the articles were read.');
  await page.keyboard.press('Escape');
  await expect(events(page)).toHaveText(`${count} events`);
});

for (const meanwhile of ['another event was opened', 'the pane was closed']) {
  test(`the way to a hidden event that comes back when ${meanwhile}`, async ({ page }) => {
    const before = await openFirst(page);
    await pane(page).getByRole('button', { name: 'Hide' }).click();
    await expect(said(page)).toContainText('Hidden:');
    await expect(said(page).getByRole('button', { name: 'Show it' })).toHaveCount(0);
    if (meanwhile === 'the pane was closed') await page.keyboard.press('Escape');
    else await rows(page).nth(5).click();
    const open = await title(page).allTextContents();
    await said(page).getByRole('button', { name: 'Undo' }).click();
    await expect(said(page)).toContainText('Undone: hiding');
    // Nothing moves under a person's eyes before he asks for it.
    expect(await title(page).allTextContents()).toEqual(open);
    await expectAccessible(page);
    await said(page).getByRole('button', { name: 'Show it' }).click();
    await expect(title(page)).toHaveText(before);
    await expect(title(page)).toBeFocused();
    await expect(page.locator('.row-button[aria-current]')).toContainText(before);
    await expect(said(page).getByRole('button', { name: 'Show it' })).toHaveCount(0);
  });
}

test('two events are made one, and a report is split off again', async ({ page }) => {
  await openFirst(page);
  const [count = 0] = countsIn(await events(page).textContent());
  await pane(page).getByRole('button', { name: 'Merge with…' }).click();
  const form = page.getByRole('form', { name: 'Merge with another event' });
  const choices = form.locator('.choices button');
  const other = (await choices.nth(3).innerText()).split('\n')[0] ?? '';
  await form.getByLabel('Which event is the same?').fill(other.slice(0, 30));
  await expect(choices.first()).toContainText(other);
  await expectAccessible(page);
  await choices.first().click();
  // Nothing is done before it is seen what the two become.
  const merge = page.getByRole('form', { name: 'Merge these two events' });
  await expect(merge.getByRole('status')).toHaveText(/^Becomes: .+, .+, \d+ sources?\.$/);
  await expectAccessible(page);
  await expect(events(page)).toHaveText(`${count} events`);
  const becomes = await merge.getByRole('status').locator('strong').innerText();
  await merge.getByRole('button', { name: 'Merge' }).click();
  await expect(events(page)).toHaveText(`${count - 1} events`);
  await expect(title(page)).toHaveText(becomes);
  await expect(said(page)).toContainText('One event:');
  await expect(pane(page).getByText(/^Merged with another event by a person/)).toBeVisible();
  // Never a control that would change it again.
  await expect(pane(page).locator(':is(.reading-title, .tools button):focus')).toHaveCount(1);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(events(page)).toHaveText(`${count} events`);

  const several = rows(page).filter({ hasText: /[2-9] sources/ }).first();
  await several.click();
  await pane(page).getByRole('button', { name: /^Split off this report/ }).first().click();
  await expect(said(page)).toContainText('An event of its own:');
  await expect(pane(page).getByText(/^Reports were split off by a person/)).toBeVisible();
});

test('the publisher and the day of an article are corrected, and its times with it', async ({ page }) => {
  await openFirst(page);
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  await pane(page).getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('form', { name: 'Edit this article' });
  await form.getByLabel('Publisher').fill('The Orrin Herald');
  await form.getByLabel('Published on').fill('3 February 2011');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(pane(page).locator('.article-source')).toContainText('The Orrin Herald edited');
  await expect(pane(page).locator('.article-source')).toContainText('3 Feb 2011 edited');
  await expect(page.getByRole('checkbox', { name: /The Orrin Herald/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(pane(page).locator('.article-source')).not.toContainText('The Orrin Herald');
});

test('a day that was worked out is said to be right', async ({ page }) => {
  await openFirst(page);
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  await expect(pane(page).locator('.article-source')).toContainText('~');
  await pane(page).getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('form', { name: 'Edit this article' });
  await form.getByLabel('I know this day to be right').check();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(pane(page).locator('.article-source')).toContainText('edited');
  await expect(pane(page).locator('.article-source')).not.toContainText('~');
});

test('an event is added from marked words, and another from a sentence that is chosen', async ({ page }) => {
  await openFirst(page);
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  const paragraph = pane(page).locator('.article-text p:not(.aside)').nth(2);
  await paragraph.scrollIntoViewIfNeeded();
  const words = await paragraph.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return element.textContent;
  });
  await page.getByRole('button', { name: 'Add an event from the marked words' }).click();
  const form = page.getByRole('form', { name: 'Add an event' });
  await expect(form.locator('.edit-words')).toHaveText(words);
  await form.getByLabel('Title').fill('What was missed');
  await form.getByLabel('When').fill('11 Nov 2022 15:30');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(said(page)).toContainText('Event added: “What was missed”, time Fri 11 Nov 2022, 15:30.');
  await expect(rows(page).filter({ hasText: 'What was missed' })).toHaveCount(1);

  // Without a mouse: the sentence is chosen from a list.
  await pane(page).getByRole('button', { name: 'Add an event', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Which words tell it?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(pane(page).getByRole('button', { name: 'Add an event', exact: true })).toBeFocused();
});

test('on a phone everything can be reached, in the light theme and the dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFirst(page);
  await pane(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('form').getByLabel('Title').fill('On a phone');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click();
  await expect(title(page)).toContainText('On a phone');
  await expectAccessibleInBothThemes(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await said(page).getByRole('button', { name: 'All corrections' }).click();
  await expect(page.getByRole('dialog', { name: 'Corrections' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('corrections are there again when the page is loaded again, and can still be put back', async ({ page }) => {
  const before = await openFirst(page);
  await pane(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('form').getByLabel('Title').fill('Kept for later');
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click();
  await expect(title(page)).toContainText('Kept for later');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(title(page)).toContainText('Kept for later');
  await pane(page).getByRole('button', { name: /^Put back: The title/ }).click();
  await expect(title(page)).toHaveText(before);
  await page.reload();
  await expect(title(page)).toHaveText(before);
});

test('the drawn timeline follows', async ({ page }) => {
  await page.goto('');
  await drawn(page);
  const mark = page.locator('.timeline .mark button[tabindex="0"]');
  await mark.click();
  const before = await title(page).textContent();
  await pane(page).getByRole('button', { name: 'Hide' }).click();
  await expect(said(page)).toContainText('Hidden:');
  await expect(page.locator('.row-button').filter({ hasText: before ?? '' })).toHaveCount(0);
});

test('a corrected event is known by its row, by its mark and in its article', async ({ page }) => {
  await page.goto('');
  await drawn(page);
  const mark = page.locator('.timeline .mark button[tabindex="0"]');
  await expect(mark).not.toHaveAccessibleName(/edited/);
  await mark.click();
  await pane(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('form', { name: 'Edit this event' }).getByLabel('Title').fill('Bread is given out');
  await page.getByRole('form', { name: 'Edit this event' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.timeline .mark').getByRole('button', { name: /^Bread is given out,.* edited/ }).first()).toBeAttached();
  await expect(rows(page).filter({ hasText: 'Bread is given out' }).locator('.chip-edited')).toHaveText('edited');
  await pane(page).getByRole('button', { name: /^In the article/ }).first().click();
  await expect(pane(page).locator('.told li').filter({ hasText: 'Bread is given out' })).toContainText('edited');
});
