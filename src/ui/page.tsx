import { StrictMode } from 'react';
import { findLater } from './find/find-later.ts';
import type { First } from './prerender/start.ts';
import { late, latePlace } from './late/late.tsx';
import { openPage } from './prerender/open-page.tsx';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { CollectionPage } from './app/CollectionPage.tsx';

const TakeAway = latePlace(late(() => import('./app/TakeAwayHere.tsx').then((module) => module.default)));

export function open(element: HTMLElement, first: First): Promise<void> {
  return openPage(element, first, 'Dateline', (timeline) => (
    <StrictMode><ErrorBoundary><CollectionPage bundled={timeline} paced={first.sight === null} openFinder={findLater} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>
  ));
}
