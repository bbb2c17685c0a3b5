/** What an address asks for that the first sight can show. */
export interface Asked {
  /** The event that is open; null: none is. */
  readonly event: string | null;
  /** Whether an article of its is open in its place. */
  readonly inArticle: boolean;
}

/** Null: the address asks for something else, as a filter or a view, and the first sight would be of the wrong events. */
export function askedFor(search: string): Asked | null {
  const { event = null, article, at, ...other } = Object.fromEntries(new URLSearchParams(search));
  if (Object.keys(other).length > 0 || (event === null && (article ?? at) !== undefined)) return null;
  return { event, inArticle: article !== undefined };
}
