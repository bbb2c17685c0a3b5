import { late, latePlace } from '../late/late.tsx';
import type { EventListProps } from './EventList.tsx';

const list = late<EventListProps>(() => import('./EventList.tsx').then((module) => module.EventList));
// Fetched beside the articles, not after them. A failure shows in its place.
void list.fetch().catch(() => undefined);
export const { fetch: fetchList } = list;

/** A chunk of its own, because the timeline comes first. */
export const ListPlace = latePlace(list, 'The list could not be fetched.');
