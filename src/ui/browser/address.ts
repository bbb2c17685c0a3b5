/** The address of the page as it stands. Nothing but this and `navigation.ts` reads, writes or hears it; what its query means is read by `state/address.ts`. */

/** The query as it is now; begins with `?` unless empty. */
export function addressedQuery(): string {
  return location.search;
}

/** What the address gives for a name; null: it does not have it. */
export function addressed(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
