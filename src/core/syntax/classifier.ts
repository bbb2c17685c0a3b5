import { startsOf, type Weights } from './weights.ts';

/** A linear classifier over numbered features, in whole numbers: the same score to the bit on every machine. */
export interface Classifier {
  readonly classes: number;
  /** Adds to each class the weights of the first `count` of `keys`, 256 at most. */
  readonly add: (keys: Int32Array, count: number, scores: Int32Array) => void;
}

/** As many keys as are asked for at once. */
export const MOST_KEYS = 256;
/** Keys fill this part of the places of the table at most. */
const FULL = 0.8;
const BITS_A_KEY = 16;

/**
 * A classifier from its weights. A key that stands in no row speaks for nothing. Nearly all of the time goes into fetching weights from memory, so
 * that all lies as close together as it can: a bit for each key that may have weights, as most have none; then each key with the place of its
 * weights; then class and weight in one number. Each is looked through for all keys before the next, so that no step waits for what the one before
 * has found, and much is fetched at once.
 */
export function classifierOf(classes: number, { keys, counts, classes: speaking, weights: worth }: Weights): Classifier {
  const starts = startsOf(counts);
  const mayStand = bitsOf(keys);
  const words = mayStand.length - 1;
  let size = 16;
  while (size * FULL < keys.length) size *= 2;
  const mask = (size - 1) * 2;
  const table = new Int32Array(size * 2).fill(-1);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    let place = (key * 2) & mask;
    while (table[place] !== -1) place = (place + 2) & mask;
    table[place] = key;
    table[place + 1] = ((starts[row] ?? 0) << 8) | (counts[row] ?? 0);
  }
  const weights = new Int16Array(speaking.length);
  for (let at = 0; at < weights.length; at += 1) weights[at] = ((speaking[at] ?? 0) << 8) | ((worth[at] ?? 0) & 255);
  const kept = new Int32Array(MOST_KEYS);
  return {
    classes,
    add(asked, count, scores) {
      let few = 0;
      for (let at = 0; at < count; at += 1) {
        const key = asked[at] ?? 0;
        kept[few] = key;
        few += ((mayStand[(key >> 5) & words] ?? 0) >> (key & 31)) & 1;
      }
      for (let at = 0; at < few; at += 1) {
        const key = kept[at] ?? 0;
        let place = (key * 2) & mask;
        let found = table[place] ?? -1;
        while (found !== key && found !== -1) {
          place = (place + 2) & mask;
          found = table[place] ?? -1;
        }
        kept[at] = found === -1 ? 0 : table[place + 1] ?? 0;
      }
      for (let at = 0; at < few; at += 1) {
        const span = kept[at] ?? 0;
        const begin = span >> 8;
        const end = begin + (span & 255);
        for (let at = begin; at < end; at += 1) {
          const weight = weights[at] ?? 0;
          scores[weight >> 8] = (scores[weight >> 8] ?? 0) + ((weight << 24) >> 24);
        }
      }
    },
  };
}

/** A bit for each key that stands in a row, by its lower bits. */
function bitsOf(keys: Int32Array): Int32Array {
  let bits = 32;
  while (bits < keys.length * BITS_A_KEY) bits *= 2;
  const words = new Int32Array(bits / 32);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const word = (key >> 5) & (words.length - 1);
    words[word] = (words[word] ?? 0) | (1 << (key & 31));
  }
  return words;
}

/** The class with the most for it; of several, the first. */
export function bestOf(scores: Int32Array, classes: number): number {
  let best = 0;
  for (let each = 1; each < classes; each += 1) if ((scores[each] ?? 0) > (scores[best] ?? 0)) best = each;
  return best;
}
