import { StrictMode, lazy } from 'react';
import { findLater } from './find/find-later.ts';
import type { First } from './first/first-sight.ts';
import { openPage } from './first/open-page.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Shelf } from './shelf/Shelf.tsx';

const TakeAway = lazy(() => import('./publishing/TakeAwayHere.tsx'));

export function open(element: HTMLElement, first: First): Promise<void> {
  return openPage(element, first, 'Dateline', (timeline) => (
    <StrictMode><ErrorBoundary><Shelf bundled={timeline} paced={first.sight === null} openFinder={findLater} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>
  ));
}
