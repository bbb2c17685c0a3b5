import { fetchFilters } from '../filters/FiltersAside.tsx';
import { fetchNotices } from '../frame/NoticesPlace.tsx';
import { fetchTimeline } from '../frame/Stage.tsx';
import { fetchList } from '../list/ListPlace.tsx';
import { fetchReading } from '../reading/ReadingPane.tsx';
import { fetchStart } from '../reading/StartPlace.tsx';

/** Fetches all that is in sight at first, with what is `opened`, and comes in chunks of its own. What fails says so in its place. */
export async function fetchParts(opened: boolean): Promise<void> {
  // An address that opens something may name what this timeline does not have, and a notice says so.
  await Promise.all([fetchTimeline, fetchList, fetchFilters, ...(opened ? [fetchReading, fetchNotices] : [fetchStart])].map((fetch) => fetch().catch(() => undefined)));
}
