const KEY_BITS = 22;
/** So many bits stand in the index for each key at least, so that few keys share one. */
const BITS_A_KEY = 16;
/** The upper bits of a key have to fit into eight. */
const FEWEST_BITS = KEY_BITS - 8;

/** Which keys may have weights, and the place of each among them, in little memory: no more than one or two bits a key are looked at that has none. */
export interface KeyIndex {
  /** In turns: a bit for each of 32 keys, by their lower bits, and how many are set in all numbers before. */
  readonly bits: Int32Array;
  /** By how many bits a key is moved to the right to have those by which two that share a bit differ. */
  readonly upper: number;
  /** The places of the keys that have a bit of their own are counted from 0 on. */
  readonly places: number;
  /** Which of the keys have none, as theirs is that of a key before them. */
  readonly spilled: ReadonlySet<number>;
}

export function keyIndexOf(keys: Int32Array): KeyIndex {
  let upper = FEWEST_BITS;
  while (2 ** upper < keys.length * BITS_A_KEY && upper < KEY_BITS) upper += 1;
  const bits = new Int32Array(2 ** (upper - 4));
  const spilled = new Set<number>();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (mayStand(bits, key) === 1) spilled.add(key);
    else bits[wordOf(bits, key)] = (bits[wordOf(bits, key)] ?? 0) | (1 << (key & 31));
  }
  let before = 0;
  for (let word = 0; word < bits.length; word += 2) {
    bits[word + 1] = before;
    before += countOf(bits[word] ?? 0);
  }
  return { bits, upper, places: before, spilled };
}

/** Where the bit of a key stands. */
const wordOf = (bits: Int32Array, key: number): number => (key >> 4) & (bits.length - 2);

/** 1: this key may have weights; 0: it has none. */
export const mayStand = (bits: Int32Array, key: number): number => ((bits[wordOf(bits, key)] ?? 0) >> (key & 31)) & 1;

/** The place of a key that may have weights. */
export function placeOf(bits: Int32Array, key: number): number {
  const word = wordOf(bits, key);
  return (bits[word + 1] ?? 0) + countOf((bits[word] ?? 0) & ((1 << (key & 31)) - 1));
}

/** How many bits of a number are set. */
function countOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
