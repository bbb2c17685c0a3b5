import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { savedFile } from './firefox.ts';
import { pressTool } from './head-tools.ts';
import { countsIn, expect, expectAccessible, test } from './page.ts';

test.use({ view: 'sources' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take it away' });
async function open(page: Page, query = '') {
  await page.goto(`/${query}`);
  await pressTool(page, 'Take away');
  await expect(dialog(page)).toBeVisible();
}
/** Saves in this form; gives the file's name and its words. */
async function taken(page: Page, form: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  await dialog(page).getByRole('radio', { name: form }).check();
  const save = dialog(page).getByRole('button', { name: 'Save the file' });
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await save.click();
    const said = dialog(page).getByRole('status').filter({ hasText: /Saved as \S/ });
    const [, name = ''] = /Saved as (\S+) \(/.exec((await said.textContent()) ?? '') ?? [];
    return { name, text: (await savedFile(name)).toString('latin1') };
  }
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await expect(dialog(page).getByRole('status')).toContainText(`Saved as ${download.suggestedFilename()}`);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'latin1') };
}

const forms: readonly (readonly [RegExp, string, RegExp])[] = [
  [/^Web page/, 'html', /^<!doctype html>[^]*class="spine-title"[^]*"format":"dateline\/1"/], [/^Dateline file/, 'dateline.json', /^\{"format":"dateline\/1"/], [/^Table/, 'csv', /^\u00EF\u00BB\u00BFid,title,/], [/^Notes/, 'md', /^# The war/],
  [/^Picture \(SVG/, 'svg', /^<svg [^]*<title>A timeline of/], [/^Picture \(PNG/, 'png', /^\u0089PNG/],
  [/^Calendar/, 'ics', /^BEGIN:VCALENDAR/], [/^TimelineJS/, 'timelinejs.json', /"start_date"/], [/^Web annotations/, 'annotations.jsonld', /AnnotationCollection/], [/^TimeML/, 'timeml.zip', /^PK/],
];

test('every form is saved under the title and the day', async ({ page }) => {
  await open(page);
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('The war: a start');
  for (const [form, ending, words] of forms) {
    const { name, text } = await taken(page, form);
    expect(name).toMatch(new RegExp(`^the-war-a-start-\\d{4}-\\d\\d-\\d\\d\\.${ending.replace('.', '\\.')}$`));
    expect(text).toMatch(words);
  }
});

test('a web page that was saved says how it stands in a frame', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('The "war"');
  const { name } = await taken(page, /^Web page/);
  await dialog(page).getByRole('button', { name: 'Copy the HTML for a frame' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`<iframe src="https://example.org/${name}?embed" title="The &quot;war&quot;" width="100%" height="640" loading="lazy"></iframe>`);
  await expectAccessible(page);
});

test('what is filtered goes out alone, and everything when asked', { tag: '@firefox' }, async ({ page }) => {
  await open(page, '?least=3');
  const [shown = NaN] = countsIn(await page.locator('.head-count').textContent());
  // What goes out has its details with it, folded or not.
  const [total = NaN] = countsIn(await dialog(page).locator('label', { hasText: /^Everything: / }).textContent());
  const count = async () => {
    const { events }: { events: readonly unknown[] } = JSON.parse((await taken(page, /^Dateline file/)).text);
    return events.length;
  };
  expect(await count()).toBe(shown);
  await dialog(page).getByRole('radio', { name: /^Everything/ }).check();
  expect(await count()).toBe(total);
});

test('the keyboard alone takes a file away, and gets back to where it was', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Take away', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('radio', { name: /^Web page/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: /^Dateline file/ })).toBeChecked();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^timeline-.*\.dateline\.json$/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take away', exact: true })).toBeFocused();
});

for (const [name, size, scheme] of [['wide, light', { width: 1440, height: 900 }, 'light'], ['wide, dark', { width: 1440, height: 900 }, 'dark'], ['a telephone, dark', { width: 320, height: 640 }, 'dark']] as const) {
  test(`the dialog is accessible: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, '?least=3');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}
