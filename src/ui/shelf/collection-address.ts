/** Which collection an address names; null: the bundled articles. */
export function collectionIn(query: string): string | null {
  return new URLSearchParams(query).get('collection');
}
