import type { Page } from '@playwright/test';
import { added, drop } from './own-articles.ts';
import { drawn, expect, test } from './page.ts';

test.use({ view: 'sources' });

const LOCK = { name: 'lock.txt', text: `Lock gates fail at Hestrey

HESTREY, June 12, 2031 - The upper lock gates of Hestrey failed on Tuesday evening, and two barges were damaged, the canal trust said.

The canal trust closed the lock on Wednesday. Engineers have inspected the lower gates.

Barges were towed to Orrin on Thursday.
` };
/** None of its words say when. */
const CREWS = { name: 'crews.txt', text: `Barge crews angry at Hestrey

HESTREY, June 12, 2031 - Police have arrested the skipper Ivo Lund at the closed lock of Hestrey.

Barge crews have blocked the towpath. Shopkeepers in the town opened a kitchen for the crews. The bishop of Hestrey visited the crews.
` };

/** What the style sheet makes of the box of a mark. */
const boxOf = (page: Page, mark: string) => page.locator(mark).first().evaluate((one) => {
  const { borderTopStyle, borderRightStyle, borderTopWidth, borderBottomStyle, backgroundColor } = getComputedStyle(one, '::before');
  return { borderTopStyle, borderRightStyle, borderBottomStyle, closed: borderTopWidth !== '0px', hollow: backgroundColor === 'rgba(0, 0, 0, 0)' };
});

test('what no words date has a mark of its own, on the timeline, in the list and on paper', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await drop(page, [LOCK, CREWS]);
  await added(page, /^2 articles added/);
  await page.getByRole('radio', { name: 'By source' }).click();

  // On the timeline it is a dashed box with nothing in it, and says so to whoever hears the page or points at it.
  await expect(page.locator('.mark-reported')).toHaveCount(5);
  const dashed = { borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed', closed: true, hollow: true };
  expect(await boxOf(page, '.mark-reported')).toEqual(dashed);
  expect(await boxOf(page, '.mark-stated.mark-bar')).not.toMatchObject({ borderTopStyle: 'dashed' });
  // What words date is a line and no box.
  expect(await boxOf(page, '.mark-stated.mark-bar')).toMatchObject({ borderBottomStyle: 'solid', closed: false });
  const arrest = page.getByRole('button', { name: /^Police have arrested .*Thu 12 Jun 2031 \(reported\)/ });
  await expect(arrest).toHaveAttribute('title', /\(reported\)/);

  // The list has it behind what words date, and says what the mark means.
  const day = page.locator('.group').filter({ has: page.getByRole('heading', { name: 'Thursday 12 June 2031' }) });
  await expect(day.locator('h4')).toHaveText(['reported that day']);
  await expect(day.locator('.row').first()).toContainText('Orrin');
  await expect(page.locator('.list-key').filter({ hasText: 'no words say when it happened' })).toHaveCount(1);

  await page.locator('.row-button').filter({ hasText: 'Police have arrested' }).click();
  await expect(page.locator('.pane .when').first()).toHaveText('reported Thu 12 Jun 2031');
  await expect(page.locator('.pane .reported').first()).toHaveCSS('border-top-style', 'dashed');
  expect(await boxOf(page, '.mark-reported.mark-selected')).toMatchObject({ borderTopStyle: 'dashed' });

  await page.emulateMedia({ forcedColors: 'active' });
  expect(await boxOf(page, '.mark-reported:not(.mark-selected)')).toMatchObject({ borderTopStyle: 'dashed' });
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(page.locator('.printed')).toContainText('reported Thu 12 Jun 2031; no words say when');
});

test('what no words date is the first to be counted in a bubble', async ({ page }) => {
  const stated = ['A fire destroyed the smithy', 'Thieves emptied the bakery', 'Voters elected mayor Ada Finch', 'The brewery dismissed nine workers', 'Lightning struck the chapel', 'Doctors opened a new clinic', 'The ferry rammed the pier',
    'Farmers blocked the market', 'A court jailed banker Otto Krell', 'Pupils painted the bridge', 'Divers found a wreck', 'The theatre cancelled its season', 'A storm felled the old oak', 'Miners ended their strike', 'The library bought a printing press'];
  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto('/');
  await drawn(page);
  await drop(page, [CREWS, { name: 'hestrey.txt', text: `A day in Hestrey\n\nHESTREY, June 12, 2031 - ${stated.map((what) => `${what} on Thursday.`).join('\n\n')}\n` }]);
  await added(page, /^2 articles added/);
  await page.getByText('Merged', { exact: true }).click();
  await expect(page.locator('.bubble .timeline-label').first()).toBeVisible();
  await expect(page.locator('.mark-stated .timeline-label').first()).toBeVisible();
  await expect(page.locator('.mark-reported')).toHaveCount(0);
});
