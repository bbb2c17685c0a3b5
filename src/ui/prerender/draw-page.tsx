import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Timeline } from '../../core/index.ts';
import { fetchNotices, isNotable } from '../page/NoticesPlace.tsx';
import type { RecordedInput } from './recorded-input.ts';
import { fetchParts } from './fetch-parts.ts';
import { addressedQuery } from '../browser/address.ts';

interface Drawn {
  readonly page: (timeline: Timeline) => ReactElement;
  /** What is drawn if the timeline cannot be had. */
  readonly broken: ReactElement;
  /** Done in the moment in which the page is drawn. */
  readonly before?: () => void;
}

/** Opens the page over its timeline. Where that takes the place of a first sight, it comes all at once. `read` rejects, or is null, where there is no whole timeline. */
export async function drawPage(element: HTMLElement, sight: RecordedInput | null, read: () => Promise<Timeline> | Timeline | null, { page, broken, before }: Drawn): Promise<void> {
  const root = createRoot(element);
  try {
    // Both are fetched already, while this chunk is.
    const [timeline] = await Promise.all([read(), ...(sight === null ? [] : [fetchParts(addressedQuery() !== '')])]);
    if (timeline === null) throw new Error('There is no whole timeline.');
    if (sight !== null && isNotable(timeline)) await fetchNotices().catch(() => undefined);
    before?.();
    const drawn = page(timeline);
    if (sight === null) root.render(drawn);
    else sight.to(() => flushSync(() => root.render(drawn)));
  } catch {
    root.render(broken);
  }
}
