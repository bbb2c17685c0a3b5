/** The address of the page as it stands. Nothing but this and `navigation.ts` reads, writes or hears it; what its query means is read by `state/address.ts`. */

export const FRAMED = 'embed';
export const COLLECTION = 'collection';

/** The query as it is now; begins with `?` unless empty. */
export function addressedQuery(): string {
  return location.search;
}

/** What the address gives for a name; null: it does not have it. */
export function addressed(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Whether the address asks for the view that stands in a frame of another page. */
export function isFramed(): boolean {
  return addressed(FRAMED) !== null;
}

/** Which collection a query names; null: the bundled articles. */
export function collectionIn(query: string): string | null {
  return new URLSearchParams(query).get(COLLECTION);
}
