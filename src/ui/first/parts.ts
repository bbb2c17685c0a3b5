import { fetchFilters } from '../filters/FiltersAside.tsx';
import { fetchTimeline } from '../frame/Stage.tsx';
import { fetchList } from '../list/ListPlace.tsx';
import { fetchReading } from '../reading/ReadingPane.tsx';
import { fetchStart } from '../reading/StartPlace.tsx';

/** Fetches all that is in sight at first, with what is `opened`, and comes in chunks of its own. What fails says so in its place. */
export async function fetchParts(opened: boolean): Promise<void> {
  await Promise.all([fetchTimeline, fetchList, fetchFilters, opened ? fetchReading : fetchStart].map((fetch) => fetch().catch(() => undefined)));
}
