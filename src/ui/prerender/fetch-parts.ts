import { fetchFilters } from '../filters/FiltersAside.tsx';
import { fetchNotices } from '../page/NoticesPlace.tsx';
import { fetchTold } from '../timeline/Stage.tsx';
import { fetchSpine } from '../story/SpinePlace.tsx';
import { fetchReading } from '../reading/ReadingPane.tsx';

/** Fetches all that is in sight at first, with what is `opened`, and comes in chunks of its own. What fails says so in its place. */
export async function fetchParts(opened: boolean): Promise<void> {
  // An address that opens something may name what this timeline does not have, and a notice says so.
  await Promise.all([fetchTold, fetchSpine, fetchFilters, ...(opened ? [fetchReading, fetchNotices] : [])].map((fetch) => fetch().catch(() => undefined)));
}
