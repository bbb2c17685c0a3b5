import { drawn, expect, expectAccessible, test } from './page.ts';

test('the page opens, keeps its policy, asks nobody else, and is accessible', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Dateline/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', "default-src 'self'");
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
});

test('the built page holds no code or style of its own, and fetches fonts and articles beside the program', async ({ page }) => {
  const asked: string[] = [];
  const unused: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('console', (message) => void (message.text().includes('preload but not used') && unused.push(message.text())));
  await page.goto('/');
  await drawn(page);
  expect(await page.locator('head script:not([src]), head style, [onclick], [onload]').count()).toBe(0);
  const ahead = await page.locator('link[rel=preload], link[rel=modulepreload]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(ahead.filter((href) => href.endsWith('.woff2'))).toHaveLength(2);
  // The articles are asked for once, and before the program that wants them has come.
  expect(asked.filter((address) => address.includes('/articles-'))).toHaveLength(1);
  const program = await page.locator('script[type=module]').getAttribute('src') ?? '';
  expect((await (await page.request.get(program)).text()).split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
  // Chromium complains in the console, some seconds later, of what was fetched ahead and not used.
  await page.waitForTimeout(4000);
  expect(unused).toEqual([]);
});

// A server that has no such file any more says so with a page, or with data of its own.
for (const [contentType, body] of [['text/html', '<h1>Not here</h1>'], ['application/json', '{"error":"Not here"}']] as const) {
  test(`a page that was kept from before, whose articles are gone, says what to do: ${contentType}`, async ({ page }) => {
    await page.route('**/assets/articles-*.json', (route) => route.fulfill({ contentType, body }));
    await page.goto('/');
    await expect(page.locator('main')).toContainText('The articles of this page could not be fetched. Load the page again');
  });
}
