import type { Page } from '@playwright/test';
import type { Timeline } from '../src/core/index.ts';

/** Puts an invented timeline in place of the bundled one: the page is the one that is built. */
export async function withTimeline(page: Page, timeline: Timeline): Promise<void> {
  await page.route('**/assets/articles-*.json', (route) => route.fulfill({ json: timeline }));
}
