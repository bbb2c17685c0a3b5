import { StrictMode, lazy } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { fetchFilters } from './filters/FiltersAside.tsx';
import { findLater } from './find/find-later.ts';
import type { Handover } from './first/handover.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { fetchTimeline } from './frame/Stage.tsx';
import { fetchList } from './list/ListPlace.tsx';
import { fetchStart } from './reading/StartPlace.tsx';
import { Shelf } from './shelf/Shelf.tsx';

const TakeAway = lazy(() => import('./publishing/TakeAwayHere.tsx'));

/** Opens the page. `sight`: it takes the place of a first sight, and so comes all at once. */
export async function open(element: HTMLElement, sight: Handover | null): Promise<void> {
  const root = createRoot(element);
  try {
    // The articles come as a chunk of their own, fetched while this one is read.
    const [{ default: timeline }] = await Promise.all([
      import('virtual:dateline/timeline'),
      // What fails here says so in its place.
      ...(sight === null ? [] : [fetchTimeline, fetchList, fetchFilters, fetchStart].map((fetch) => fetch().catch(() => undefined))),
    ]);
    const page = <StrictMode><ErrorBoundary><Shelf bundled={timeline} paced={sight === null} openFinder={findLater} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>;
    if (sight === null) root.render(page);
    else sight.to(() => flushSync(() => root.render(page)));
  } catch {
    root.render(<main className="broken"><h1>Dateline</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>);
  }
}
