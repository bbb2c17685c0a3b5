import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Timeline } from '../../core/index.ts';
import { fetchNotices, isNotable } from '../frame/NoticesPlace.tsx';
import { isTimeline } from '../state/is-timeline.ts';
import type { First } from './first-sight.ts';
import { fetchParts } from './parts.ts';

/** Opens the page over its timeline. Where that takes the place of a first sight, it comes all at once. `name` is said if it cannot. */
export async function openPage(element: HTMLElement, { sight, articles }: First, name: string, pageOf: (timeline: Timeline) => ReactElement): Promise<void> {
  const root = createRoot(element);
  try {
    // Both are fetched already, while this chunk is.
    const [timeline] = await Promise.all([timelineOf(articles), ...(sight === null ? [] : [fetchParts(location.search !== '')])]);
    if (sight !== null && isNotable(timeline)) await fetchNotices().catch(() => undefined);
    const page = pageOf(timeline);
    if (sight === null) root.render(page);
    else sight.to(() => flushSync(() => root.render(page)));
  } catch {
    root.render(<main className="broken"><h1>{name}</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>);
  }
}

/** An old page, kept by a browser, may name a file that is gone: what a server answers then is no timeline, and this fails. */
async function timelineOf(articles: Promise<Response>): Promise<Timeline> {
  const value: unknown = await (await articles).json();
  if (!isTimeline(value)) throw new Error('What came is no timeline.');
  return value;
}
