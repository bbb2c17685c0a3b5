import { createElement } from 'react';
import { late } from '../frame/late.ts';
import type { EventListProps } from './EventList.tsx';

const { fetch: fetchList, use: useList } = late<EventListProps>(() => import('./EventList.tsx').then((module) => module.EventList));
// Fetched beside the articles, not after them. A failure shows in its place.
void fetchList().catch(() => undefined);
export { fetchList };

/** The list in its place; a chunk of its own, because the timeline comes first. */
export function ListPlace(props: EventListProps) {
  const list = useList();
  if (list === 'failed') return <p className="notice">The list could not be fetched. Load the page again.</p>;
  return list === null ? null : createElement(list, props);
}
