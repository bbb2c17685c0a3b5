import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { pressTool } from './head-tools.ts';
import { dateline } from '../src/node/testing/dateline.ts';
import { serve } from '../scripts/serve.ts';

/** What docs/from-clippings.md starts from. */
const CLIPPINGS = ['orrin-herald.html', 'lusk-post.txt', 'morning-paper.md'].map((name) => join('docs/clippings', name));
const NAME = 'The flood at Orrin';

interface Walk {
  readonly page: Page;
  /** Where the page is served. */
  readonly origin: string;
  /** For what is saved. */
  readonly folder: string;
  /** Called where the walk-through has a picture. */
  readonly picture: (page: Page, name: string) => Promise<void>;
}

/**
 * Does what docs/from-clippings.md tells, in its order. A step that does not work throws: the test runs it so that the page tells
 * only what is true, and `npm run walk-through` so that it has its pictures.
 */
export async function walkFromClippings(walk: Walk): Promise<void> {
  await walk.page.goto(walk.origin);
  await add(walk);
  await name(walk);
  await read(walk);
  await correct(walk);
  await takeAway(walk);
  await publish(walk);
}

async function add({ page, picture }: Walk): Promise<void> {
  await page.getByRole('button', { name: '+ Add' }).click();
  await page.getByRole('dialog', { name: 'Add articles' }).waitFor();
  await picture(page, 'add');
  await page.getByLabel('Files', { exact: true }).setInputFiles(CLIPPINGS);
  await page.getByText('3 articles added to a new collection').waitFor();
}

async function name({ page, picture }: Walk): Promise<void> {
  await page.getByRole('button', { name: 'My articles' }).click();
  await page.getByRole('button', { name: 'Rename “My articles”' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(NAME);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: NAME }).waitFor();
  await page.getByRole('button', { name: 'Got it' }).first().click();
  await page.locator('.stage button').first().waitFor();
  await picture(page, 'collection');
}

async function read({ page, picture }: Walk): Promise<void> {
  await row(page, 'Nine hurt as the Tarn floods Orrin').click();
  await page.locator('.pane').getByText('Sources differ').first().waitFor();
  await picture(page, 'event');
}

async function correct({ page, picture }: Walk): Promise<void> {
  const pane = page.locator('.pane');
  await page.getByRole('radio', { name: 'List' }).click();
  // The publisher of an article.
  await row(page, 'The army sent forty soldiers').click();
  await pane.getByRole('button', { name: /^In the article/ }).first().click();
  await pane.getByRole('button', { name: 'Edit', exact: true }).click();
  const article = page.getByRole('form', { name: 'Edit this article' });
  await article.getByLabel('Publisher').fill('Lusk Post');
  await picture(page, 'edit-article');
  await article.getByRole('button', { name: 'Save' }).click();
  await pane.locator('.article-source').getByText('Lusk Post').waitFor();
  // Two events that are one.
  await row(page, 'The river Tarn reached the old town').click();
  await pane.getByRole('button', { name: 'Merge with…' }).click();
  const merge = page.getByRole('form', { name: 'Merge with another event' });
  await merge.getByLabel('Which event is the same?').fill('the Tarn floods');
  await merge.locator('.choices button').filter({ hasText: 'Nine hurt as the Tarn floods Orrin' }).waitFor();
  await picture(page, 'merge');
  await merge.locator('.choices button').filter({ hasText: 'Nine hurt as the Tarn floods Orrin' }).click();
  const both = page.getByRole('form', { name: 'Merge these two events' });
  await both.getByText('Becomes:').waitFor();
  await both.getByRole('button', { name: 'Merge' }).click();
  await page.locator('.said').getByText('One event:').waitFor();
  // A better title.
  await row(page, 'The bridge at Lusk was closed').click();
  await pane.getByRole('button', { name: 'Edit', exact: true }).click();
  const event = page.getByRole('form', { name: 'Edit this event' });
  await event.getByLabel('Title').fill('A barge struck the bridge at Lusk, which was closed');
  await event.getByRole('button', { name: 'Save' }).click();
  await row(page, 'A barge struck the bridge at Lusk, which was closed').waitFor();
  await pressTool(page, 'Corrections');
  await page.getByRole('dialog', { name: 'Corrections' }).getByText('3 corrections by a person').waitFor();
  await picture(page, 'corrections');
  await page.keyboard.press('Escape');
}

async function takeAway({ page, folder, picture }: Walk): Promise<void> {
  await pressTool(page, 'Take away');
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await dialog.waitFor();
  await picture(page, 'take-away');
  for (const [form, file] of [['Web page', 'flood.html'], ['Dateline file', 'flood.dateline.json']] as const) {
    await dialog.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save the file' }).click()]);
    await download.saveAs(join(folder, file));
  }
  const reader = await page.context().newPage();
  await reader.goto(pathToFileURL(join(folder, 'flood.html')).href);
  await reader.getByRole('heading', { level: 1, name: NAME }).waitFor();
  await row(reader, 'A barge struck the bridge at Lusk, which was closed').waitFor();
  await picture(reader, 'published');
  await reader.close();
}

/** The site that the command line makes of the saved file, in a frame of another page. */
async function publish({ page, folder, picture }: Walk): Promise<void> {
  const out = join(folder, 'site');
  const { code, err: complaints } = await dateline('site', join(folder, 'flood.dateline.json'), '--out', out, '--title', NAME);
  if (code !== 0 || complaints !== '') throw new Error(`The site was not made: ${code}. ${complaints}`);
  const site = await serve(out);
  const reader = await page.context().newPage();
  await reader.setViewportSize({ width: 900, height: 640 });
  await reader.route(`${site.origin}/blog.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><title>A blog</title><style>body { font: 18px/1.5 Georgia, serif; margin: 24px 60px }</style><h1>What we know of the flood</h1><iframe src="${site.origin}/?embed" title="${NAME}" width="100%" height="480" style="border: 1px solid #ccc"></iframe></html>`,
  }));
  await reader.goto(`${site.origin}/blog.html`);
  await reader.frameLocator('iframe').locator('.stage .mark').first().waitFor();
  await picture(reader, 'frame');
  await reader.close();
  await site.close();
}

const row = (page: Page, words: string) => page.locator('.row-button').filter({ hasText: words }).first();
