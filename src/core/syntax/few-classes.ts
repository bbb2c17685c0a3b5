import { MOST_KEYS, type Classifier } from './classifier.ts';
import { keyIndexOf, mayStand, placeOf } from './key-index.ts';
import { startsOf, type Weights } from './weights.ts';

/**
 * A classifier of three classes at most, from its weights, in a quarter of the memory: an entry for each key, in the order of their places in the
 * index, has the upper bits of the key above the weights of all classes. Keys that have no weights, as most, are sorted out first, in steps of
 * which none waits for what the one before has found, so that much is fetched from memory at once.
 */
export function fewClasses(classes: number, { keys, counts, classes: speaking, weights }: Weights): Classifier {
  const starts = startsOf(counts);
  const { bits, upper, places, spilled } = keyIndexOf(keys);
  const entries = new Int32Array(places);
  const others = new Map<number, number>();
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const start = starts[row] ?? 0;
    let packed = 0;
    for (let at = start; at < start + (counts[row] ?? 0); at += 1) packed |= ((weights[at] ?? 0) & 255) << (8 * (speaking[at] ?? 0));
    if (spilled.has(key)) others.set(key, packed);
    else entries[placeOf(bits, key)] = ((key >> upper) << 24) | packed;
  }
  const kept = new Int32Array(MOST_KEYS);
  return {
    classes,
    add(asked, count, scores) {
      let few = 0;
      for (let at = 0; at < count; at += 1) {
        const key = asked[at] ?? 0;
        kept[few] = key;
        few += mayStand(bits, key);
      }
      let first = 0;
      let second = 0;
      let third = 0;
      for (let at = 0; at < few; at += 1) {
        const key = kept[at] ?? 0;
        const entry = entries[placeOf(bits, key)] ?? 0;
        const packed = entry >>> 24 === key >> upper ? entry : others.get(key) ?? 0;
        first += (packed << 24) >> 24;
        second += (packed << 16) >> 24;
        third += (packed << 8) >> 24;
      }
      const sums = [first, second, third];
      for (let each = 0; each < classes; each += 1) scores[each] = (scores[each] ?? 0) + (sums[each] ?? 0);
    },
  };
}
