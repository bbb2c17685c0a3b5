import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Timeline } from '../../core/index.ts';
import { fetchNotices, isNotable } from '../frame/NoticesPlace.tsx';
import type { Handover } from './handover.ts';
import { fetchParts } from './parts.ts';

/** Opens the page over its timeline. `sight`: it takes the place of a first sight, and so comes all at once. `name` is said if it cannot. */
export async function openPage(element: HTMLElement, sight: Handover | null, name: string, pageOf: (timeline: Timeline) => ReactElement): Promise<void> {
  const root = createRoot(element);
  try {
    // The articles come as a chunk of their own, fetched while this one is read.
    const [{ default: timeline }] = await Promise.all([import('virtual:dateline/timeline'), ...(sight === null ? [] : [fetchParts(location.search !== '')])]);
    if (sight !== null && isNotable(timeline)) await fetchNotices().catch(() => undefined);
    const page = pageOf(timeline);
    if (sight === null) root.render(page);
    else sight.to(() => flushSync(() => root.render(page)));
  } catch {
    root.render(<main className="broken"><h1>{name}</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>);
  }
}
