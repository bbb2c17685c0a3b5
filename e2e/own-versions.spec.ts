import { added, drop, opened } from './own-articles.ts';
import { expect, test } from './page.ts';

test.use({ view: 'sources' });

const page1 = (body: string, modified: string): string => `<!doctype html><html><head><title>Ferry to Lusk stopped</title><link rel="canonical" href="https://lusk.example/ferry">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry to Lusk stopped", "datePublished": "2014-08-16", "dateModified": "${modified}", "publisher": {"name": "Lusk Herald"}}</script></head>
<body><article><h1>Ferry to Lusk stopped</h1><p>The ferry to Lusk was stopped on Friday after a storm had torn away its ramp, the harbour master said in the morning.</p>${body}</article></body></html>`;

test('two versions of a page are kept as versions: the later tells the events, the earlier can be read', async ({ page }) => {
  await opened(page, '/');
  await drop(page, [
    { name: 'later.html', text: page1('<p>Three people were hurt when the ramp fell, and a crane was sent for on Saturday.</p>', '2014-08-17') },
    { name: 'sooner.html', text: page1('<p>Nobody was hurt when the ramp fell, and the ferry company closed its office.</p>', '2014-08-16') },
  ]);
  await added(page, /^2 articles added/);
  await page.getByText('1 note about the files').click();
  await expect(page.getByText('It is version 1 of 2 of one article. The latest, later.html, stands for its events; this one can be read.')).toBeVisible();
  await page.goto('/?collection=my-articles&view=list&much=everything');
  await expect(page.locator(':is(.list, .spine)')).toContainText('Three people were hurt');
  await expect(page.locator(':is(.list, .spine)')).not.toContainText('closed its office');
  await page.locator(':is(.list, .spine) .row-button').first().click();
  await page.locator('.pane').getByRole('button', { name: /^In the article/ }).first().click();
  await expect(page.locator('.versions')).toContainText('Version 2 of 2');
  await page.getByRole('button', { name: 'Read version 1' }).click();
  await expect(page.locator('.versions')).toContainText('this one can only be read');
  await expect(page.locator('.article-text')).toContainText('closed its office');
});
