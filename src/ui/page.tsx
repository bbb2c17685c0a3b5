import { StrictMode, lazy } from 'react';
import { findLater } from './find/find-later.ts';
import type { Handover } from './first/handover.ts';
import { openPage } from './first/open-page.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Shelf } from './shelf/Shelf.tsx';

const TakeAway = lazy(() => import('./publishing/TakeAwayHere.tsx'));

export function open(element: HTMLElement, sight: Handover | null): Promise<void> {
  return openPage(element, sight, 'Dateline', (timeline) => (
    <StrictMode><ErrorBoundary><Shelf bundled={timeline} paced={sight === null} openFinder={findLater} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>
  ));
}
