import { StrictMode } from 'react';
import { findLater } from './find/find-later.ts';
import type { Prerendered } from './prerender/start.ts';
import { late, latePlace } from './late/late.tsx';
import { openPage } from './prerender/open-page.tsx';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { CollectionPage } from './app/CollectionPage.tsx';

const TakeAway = latePlace(late(() => import('./app/TakeAwayHere.tsx').then((module) => module.default)));

export function open(element: HTMLElement, prerendered: Prerendered): Promise<void> {
  return openPage(element, prerendered, 'Dateline', (timeline) => (
    <StrictMode><ErrorBoundary><CollectionPage bundled={timeline} paced={prerendered.recorded === null} openFinder={findLater} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>
  ));
}
