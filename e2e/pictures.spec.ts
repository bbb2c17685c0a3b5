import type { Page } from '@playwright/test';
import { SAMPLE } from '../src/ui/testing/sample-timeline.ts';
import { drawn, expect, test } from './page.ts';
import { withTimeline } from './pile.ts';

/**
 * How the page looks, over an invented story, so that no change of the rules or the bundled articles changes a picture.
 * `npm run pictures` makes them anew: look at each before it is committed.
 */
const fire = SAMPLE.events.find(({ id }) => id === 'fire');
const article = fire?.excerpts[0]?.article ?? '';
const STATES: Readonly<Record<string, string>> = {
  first: '',
  sources: '?view=sources',
  event: '?event=fire',
  article: `?event=fire&article=${article}`,
  list: '?view=list&event=divers',
  found: '?find=harbour',
  nothing: '?sources=none',
  differences: '?view=differences',
  coverage: '?view=coverage',
};
const ALL = ['1440-light', '1440-dark', '820-light', '820-dark', '390-light', '390-dark'];
const SHOTS: Readonly<Record<string, readonly string[]>> = {
  first: ALL, sources: ['1440-light', '820-dark', '390-light'], event: ALL, article: ['1440-light', '820-dark', '390-light', '390-dark'], list: ['1440-dark', '390-light'],
  found: ['1440-light', '820-light', '390-dark'], nothing: ['1440-light', '390-dark', '820-dark'],
  differences: ['1440-light', '390-dark'], coverage: ['1440-dark', '390-light'],
};
const HEIGHTS: Readonly<Record<string, number>> = { 1440: 900, 820: 1180, 390: 844 };

for (const [state, shots] of Object.entries(SHOTS)) {
  for (const shot of shots) {
    test(`${state}, ${shot}`, async ({ page }) => {
      const [width = '', scheme] = shot.split('-');
      await page.setViewportSize({ width: Number(width), height: HEIGHTS[width] ?? 0 });
      await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
      await withTimeline(page, SAMPLE);
      await page.goto(`/${STATES[state]}`);
      await settled(page, state);
      await expect(page).toHaveScreenshot(`${state}-${shot}.png`);
    });
  }
}

/** Everything that comes later has come, in its own letters. */
async function settled(page: Page, state: string): Promise<void> {
  // On a phone the story's timeline waits until it is asked for.
  const told = state === 'first' || state === 'event' || state === 'article';
  if (state === 'sources' || state === 'found' || (told && (page.viewportSize()?.width ?? 0) >= 700)) await drawn(page);
  if (state === 'found') await expect(page.locator('.findbar [role=status]')).toContainText(/\d+ events?/);
  const holds = state === 'differences' || state === 'coverage' ? `.${state}` : told ? '.spine' : '.list';
  await expect(state === 'nothing' ? page.getByRole('heading', { name: 'Nothing passes the filters' }) : page.locator(holds)).toHaveCount(1);
  if (state === 'event' || state === 'article') await expect(page.locator('.pane .reading:visible')).toHaveCount(1);
  if (state === 'article') await expect(page.locator('.pane .lit').first()).toBeInViewport();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
