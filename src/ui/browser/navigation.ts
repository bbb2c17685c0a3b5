/** Changes of the address of the page, links to it, and what only the program asks of it. */
import { addressed } from './address.ts';

const FRAMED = 'embed';
const COLLECTION = 'collection';

/** Whether the address asks for the view that stands in a frame of another page. */
export function isFramed(): boolean {
  return addressed(FRAMED) !== null;
}

/** Which collection a query names; null: the bundled articles. */
export function collectionIn(query: string): string | null {
  return new URLSearchParams(query).get(COLLECTION);
}

/** The query of a collection, with nothing else chosen; empty for the bundled articles. */
export function queryOfCollection(id: string | null): string {
  return id === null ? '' : `?${new URLSearchParams({ [COLLECTION]: id }).toString()}`;
}

/** A link within this page as it is served here, to something else in it. */
export function hereWith(query: string): string {
  return `${location.pathname}${query}`;
}

/** The same, whole, to be taken elsewhere. */
export function wholeAddress(query: string): string {
  const { protocol, host } = location;
  return `${protocol}//${host}${hereWith(query)}`;
}

/** The address as it stands, whole, with all that is chosen. */
export function presentAddress(): string {
  return location.href;
}

/** Whether the page came from a server, so that its address means something elsewhere. */
export function isServed(): boolean {
  return location.protocol.startsWith('http');
}

/** Goes to another query. `entry`: with one to come back from; else it takes the place of the one that is there. */
export function goTo(query: string, entry: boolean): void {
  history[entry ? 'pushState' : 'replaceState'](null, '', hereWith(query));
}

/** The same in the view that the page has: in a frame it stays, and makes no entry, which would be one of the page around it. */
export function stepTo(query: string, entry: boolean): void {
  const framed = isFramed();
  try {
    goTo(framed ? `?${FRAMED}${query.replace('?', '&')}` : query, entry && !framed);
  } catch {
    // A browser may keep the address of a file from the disk, or of a frame that is shut in; nothing else depends on it.
  }
}

/** Hears when a person goes back or forward. What it gives stops it. */
export function onReturn(hear: (query: string) => void): () => void {
  const returned = () => hear(location.search);
  addEventListener('popstate', returned);
  return () => removeEventListener('popstate', returned);
}
