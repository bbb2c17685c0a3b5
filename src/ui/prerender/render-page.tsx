/** Draws the first sight of a timeline in Node, as the page is built (`src/node/first-sight-plugin.ts`). Imported before the page. */
import { pretend, takeBack } from './pretend-window.ts';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Timeline } from '../../core/index.ts';
import type { FirstSight } from '../../formats/index.ts';
import { fetchNotices } from '../page/NoticesPlace.tsx';
import { panesOf } from './panes.tsx';
import { fetchParts } from './fetch-parts.ts';
import { otherEvents } from './other-events.tsx';
import { prerenderedChart } from '../state/prerendered-chart.ts';

// While this is imported: what imports it in Node fetches nothing more afterwards.
await Promise.all([fetchParts(false), fetchNotices()]);

/** The window that it pretends is there from the import until the first page is drawn, and while each one after it is. */
export function renderPage(timeline: Timeline, page: ReactElement): FirstSight {
  pretend();
  try {
    const sight = prerenderedChart(timeline);
    return { sight, markup: renderToStaticMarkup(page), panes: panesOf(timeline), rest: otherEvents(timeline, new Set(sight?.events.map(({ id }) => id))) };
  } finally {
    takeBack();
  }
}

/** Where the page has a search, which nobody uses in its first sight. */
export function noFinder(): never {
  throw new Error('Nobody searches the first sight.');
}
