import type { Page } from '@playwright/test';
import { article, event, excerpt, time, timelineOf } from '../src/ui/testing/build.ts';
import { added, drop } from './own-articles.ts';
import { drawn, expect, test } from './page.ts';
import { withTimeline } from './pile.ts';

test.use({ view: 'sources' });

const box = (page: Page) => page.getByRole('combobox', { name: 'Find in events and articles' });
const bar = (page: Page) => page.locator('.findbar');

/** A word of the third event's title, long enough to be no other's beginning. */
async function aWord(page: Page): Promise<string> {
  // The list comes after the timeline.
  await page.locator('.list .row-title').first().waitFor();
  const words = (await page.locator('.list .row-title').allTextContents()).flatMap((title) => title.match(/\p{L}{7,}/gu) ?? []);
  return words[0] ?? '';
}

test('/ leads to the box, typing finds and marks, Enter walks and Esc clears', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const word = await aWord(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await box(page).pressSequentially(word.slice(0, -1).toUpperCase());
  await expect(bar(page).getByRole('status')).toContainText(/\d+ events?/);
  const marked = await page.locator('.list mark.hit').allTextContents();
  expect(marked.length).toBeGreaterThan(0);
  for (const mark of marked) expect(mark.toLowerCase().startsWith(word.slice(0, -1).toLowerCase())).toBe(true);
  await expect(page).toHaveURL(/find=/);

  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText(/1 of \d+/);
  const first = new URL(page.url()).searchParams.get('event');
  expect(first).not.toBeNull();
  await expect(box(page)).toBeFocused();
  await expect(page.locator('.pane mark.hit').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText(/2 of \d+/);
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('event') === first);

  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('.list mark.hit')).toHaveCount(0);
  await expect(page).not.toHaveURL(/find=/);
  // What was open stays open until the next Esc.
  await expect(page.locator('.pane blockquote').first()).toBeVisible();
});

test('the marks of the timeline show what was found, and bubbles how much', async ({ page }) => {
  await page.goto('/?from=2000-01-01&to=2030-01-01');
  await drawn(page);
  const titles = await page.locator('.mark .timeline-text').allTextContents();
  const word = titles.flatMap((title) => title.match(/\p{L}{7,}/gu) ?? [])[0] ?? '';
  await box(page).fill(word);
  // In a title the letters are marked; what was found in other words has an edge.
  const letters = page.locator('.mark .timeline-text > b');
  await expect(letters.first()).toHaveText(new RegExp(`^${word}`, 'i'));
  await page.locator('.row-hit').first().waitFor();
  const hits = new Set(await page.locator('.row-hit .row-title').allTextContents());
  expect(hits.size).toBeGreaterThan(0);
  // Nothing of what was found is lost among the bubbles.
  const inBubbles = (await page.locator('.bubble .timeline-found').allTextContents()).map((text) => Number(/^(\d+) of \d+$/.exec(text)?.[1]));
  expect(inBubbles.every((count) => count > 0)).toBe(true);
  const marked = await page.locator('.mark button:is(.timeline-found, :has(b))').evaluateAll((all) => new Set(all.map((one) => one.getAttribute('data-press')?.split('@')[0])).size);
  expect(marked + inBubbles.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1);
  await expect(page.locator('.mark button', { has: page.locator('b') }).first()).toHaveAccessibleName(/, found$/);
  await box(page).fill('');
  await expect(page.locator('.timeline-found, .mark b')).toHaveCount(0);
});

test('a walk goes on through passages of which no event tells', async ({ page }) => {
  await page.goto('/?find=the&view=list');
  await expect(bar(page).getByRole('status')).toContainText(/and \d+ passages? in the articles/);
  await page.getByRole('button', { name: 'Previous hit' }).click();
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  await expect(page.locator('.pane mark.hit.lit').first()).toBeInViewport();
  await expect(page).toHaveURL(/article=.*at=\d+-\d+/);
  const place = (await bar(page).locator('.findbar-place').textContent()) ?? '';
  const [at, of] = place.match(/\d+/g) ?? [];
  expect(at).toBe(of);
});

test('only what was found is shown where that is asked for, and the address keeps it', async ({ page }) => {
  await page.goto('/');
  const word = await aWord(page);
  await box(page).fill(word);
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Only events found' }).check();
  await expect(page.locator('.head-count')).toHaveText(/^\d+ of \d+ events$/);
  const shown = await page.locator('.head-count').textContent();
  await page.reload();
  await expect(page.locator('.head-count')).toHaveText(shown ?? '');
  await expect(page.locator('.row:not(.row-hit)')).toHaveCount(0);
  await page.getByRole('button', { name: /^Drop the filter: Found/ }).click();
  await expect(page.locator('.row:not(.row-hit)').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.head-count')).toHaveText(shown ?? '');
});

test('a hit stands in the lane whose source says it, and one number is told everywhere', async ({ page }) => {
  const day = { date: '2020-05-02', certainty: 'stated' } as const;
  const [first, second] = [article('first.txt', 'First Paper', 'The quay is closed.', day), article('second.txt', 'Second Paper', 'The quay is closed by a lighter adrift.', day)];
  const closed = event('closed', 'The quay is closed', time(null, 'day', '2020-05-01T00:00', '2020-05-02T00:00'), [excerpt(first, 'The quay is closed.'), excerpt(second, 'The quay is closed by a lighter adrift.')]);
  await withTimeline(page, timelineOf([first, second], [closed]));
  await page.goto('/?find=adrift&from=2020-05-01&to=2020-05-03');
  await expect(page.locator('.mark .timeline-found')).toHaveCount(1);
  await expect(page.locator('.mark .timeline-found')).toHaveAttribute('data-press', /@second-paper$/);
  await expect(page.locator('.overview-note')).toHaveText('1 found');
  await page.goto('/?find=adrift&sources=first-paper&from=2020-05-01&to=2020-05-03');
  await expect(bar(page).getByRole('status')).toHaveText('Nothing that passes the filters holds “adrift”. 1 event more behind the filters.');
  await expect(page.locator('.mark .timeline-found')).toHaveCount(0);
  await expect(page.locator('.overview-note')).toHaveText('0 found');
  await expect(page.locator('.row-hit')).toHaveCount(0);
});

test('what nothing holds is said, and no filter is to blame', async ({ page }) => {
  await page.goto('/?find=zzyzx');
  await expect(bar(page).getByRole('status')).toHaveText('Nothing holds “zzyzx”.');
  await page.goto('/?find=zzyzx&only=hits');
  await expect(page.getByRole('heading', { name: 'Nothing passes the filters' })).toBeVisible();
  await page.getByRole('button', { name: /^Drop “Found: “zzyzx””/ }).click();
  await expect(page.locator('.row').first()).toBeVisible();
});

test('what is looked for may be as long as a page, and is told in short', async ({ page }) => {
  await page.goto(`/?view=list&find=${'word'.repeat(400)}`);
  const status = page.locator('.findbar').getByRole('status');
  await expect(status).toHaveText(/^Nothing holds “(?:word){20}…”\.$/);
  await expect(page.getByRole('combobox', { name: 'Find in events and articles' })).toHaveValue('word'.repeat(400));
});

test('the title of a record, which stands in no text, is found, and leads to its article', async ({ page }) => {
  await page.goto('/?view=list');
  await expect(page.locator('.row').first()).toBeVisible();
  const record = { title: 'A dark night in Orrin', text: 'The mill burned down on Sunday, the fire service said.\n\nNobody was hurt.', date: '2024-05-06', source: 'Lusk Post' };
  await drop(page, [{ name: 'mill.jsonl', text: JSON.stringify(record) }]);
  await added(page, /^1 article added/);
  await box(page).fill('dark night');
  await expect(bar(page).getByRole('status')).toHaveText('“dark night”: 1 passage in the articles.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pane .reading-title')).toHaveText(record.title);
  await expect(page.locator('.pane .reading-title mark.hit')).toHaveText(['dark', 'night']);
  await expect(page.locator('.pane .reading-title')).toBeInViewport();
  await box(page).fill('dark hurt');
  await expect(bar(page).getByRole('status')).toHaveText('Nothing holds “dark hurt”.');
});
