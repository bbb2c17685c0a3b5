import type { Page } from '@playwright/test';
import type { Timeline } from '../src/core/index.ts';

/** Puts an invented timeline in place of the bundled one: the page is the one that is built. */
export async function withTimeline(page: Page, timeline: Timeline): Promise<void> {
  const body = `const t={default:${JSON.stringify(timeline)}};export{t};`;
  await page.route('**/assets/articles-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
