/** The items by their key, each list in the order of the items. */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const mine = found.get(key);
    if (mine === undefined) found.set(key, [item]);
    else mine.push(item);
  }
  return found;
}
