import { added, drop } from './own-articles.ts';
import { expect, test } from './page.ts';

test.use({ view: 'sources' });

const LONG = 'Hafenbetriebsgenossenschaftsvorstandsmitgliederversammlungsprotokollfuehrerin';
const files = [
  { name: 'long.txt', text: `Quay of Lusk closed\n\nPublished 5 May 2011\n\n${LONG} Ada Finch resigned on 4 May 2011.\n` },
  { name: 'right.txt', text: 'Mill of Orrin burns\n\nPublished 6 May 2011\n\nThe mill of Orrin burned down on 5 May 2011.\n\nاحترقت الطاحونة القديمة يوم الخميس.\n' },
];

test('a word without a break stays inside the pane, and words that run from right to left do so', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.list .row-button').first()).toBeVisible();
  await drop(page, files);
  await added(page, /^2 articles added to /);
  // In the story, too.
  await expect(page.locator('.spine-title').filter({ hasText: LONG })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.getByRole('radio', { name: 'List' }).click();
  const sideways = () => page.locator('.pane').evaluate((pane) => Math.max(...[pane, ...pane.querySelectorAll('.start, .article, .article-text, .told')].map((one) => one.scrollWidth - one.clientWidth)));
  await expect(page.locator('.start-title').filter({ hasText: LONG })).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.row-button').filter({ hasText: LONG }).click();
  await page.getByRole('button', { name: /^In the article/ }).first().click();
  await expect(page.locator('.article-text')).toContainText(LONG);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.row-button').filter({ hasText: 'Orrin' }).click();
  await page.getByRole('button', { name: /^In the article/ }).first().click();
  const [left, right] = await page.locator('.article-text > p').filter({ hasText: 'الطاحونة' }).evaluate((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const [words, box] = [range.getBoundingClientRect(), paragraph.getBoundingClientRect()];
    return [words.left - box.left, box.right - words.right];
  });
  expect(right).toBeLessThan(2);
  expect(left).toBeGreaterThan(2);
});

test('a title that begins with a Hebrew or Arabic name runs as its other words do', async ({ page }) => {
  const telling = (name: string, day: number, what: string) => ({ name: `${name}.txt`, text: `News of Orrin\n\nPublished 6 May 2011\n\n${name} ${what} on ${day} May 2011.\n` });
  await page.goto('/?view=list');
  await expect(page.locator('.list .row-button').first()).toBeVisible();
  await drop(page, [telling('משה כהן', 5, 'opened a bakery in Orrin'), telling('نورا سليم', 5, 'resigned as mayor of Lusk')]);
  await added(page, /^2 articles added to /);
  await page.getByRole('radio', { name: 'List' }).click();
  /** Where the name and the word after it begin. */
  const lefts = (selector: string, name: string) => page.locator(selector).filter({ hasText: name }).first().evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (!text.includes(words) || !/opened|resigned/.test(text)) continue;
      return [words, /opened|resigned/.exec(text)?.[0] ?? ''].map((part) => {
        const range = document.createRange();
        range.setStart(node, text.indexOf(part));
        range.setEnd(node, text.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      });
    }
    return [0, 0];
  }, name);
  for (const name of ['משה כהן', 'نورا سليم']) {
    await page.locator('.list .row-button').filter({ hasText: name }).click();
    await expect(page.locator('.pane .reading-title')).toContainText(name);
    for (const selector of ['.list .row-title', '.pane .reading-title']) {
      const [first = 0, second = 0] = await lefts(selector, name);
      expect(first, `${selector} ${name}`).toBeLessThan(second);
    }
  }
});
