/** Numbers from 0 to below 1 in an order that only the seed decides (mulberry32, Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same entries in another order (Fisher and Yates). */
export function shuffled<Entry>(entries: readonly Entry[], random: () => number): readonly Entry[] {
  const order = [...entries];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at];
    const taken = order[other];
    if (kept === undefined || taken === undefined) continue;
    order[at] = taken;
    order[other] = kept;
  }
  return order;
}
