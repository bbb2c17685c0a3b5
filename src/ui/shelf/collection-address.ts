/** Which collection an address names; null: the bundled articles. */
export function collectionIn(query: string): string | null {
  return new URLSearchParams(query).get('collection');
}

/** The address of a collection, with nothing else chosen. */
export function addressOf(collection: string | null): string {
  return collection === null ? location.pathname : `${location.pathname}?${new URLSearchParams({ collection }).toString()}`;
}
