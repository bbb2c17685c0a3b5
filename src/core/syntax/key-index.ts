import type { WeightRow } from './classifier.ts';

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
  /** The rows that have a bit of their own, in the order of the bits. */
  readonly rows: readonly WeightRow[];
  /** The others: their bit is that of another row. */
  readonly spilled: readonly WeightRow[];
}

export function keyIndexOf(rows: readonly WeightRow[]): KeyIndex {
  let upper = FEWEST_BITS;
  while (2 ** upper < rows.length * BITS_A_KEY && upper < KEY_BITS) upper += 1;
  const mask = 2 ** upper - 1;
  const sorted = [...rows].sort((a, b) => (a.key & mask) - (b.key & mask));
  const isFirst = ({ key }: WeightRow, at: number): boolean => (key & mask) !== ((sorted[at - 1]?.key ?? -1) & mask) || at === 0;
  const own = sorted.filter(isFirst);
  const bits = new Int32Array(2 ** (upper - 4));
  for (const { key } of own) bits[wordOf(bits, key)] = (bits[wordOf(bits, key)] ?? 0) | (1 << (key & 31));
  let before = 0;
  for (let word = 0; word < bits.length; word += 2) {
    bits[word + 1] = before;
    before += countOf(bits[word] ?? 0);
  }
  return { bits, upper, rows: own, spilled: sorted.filter((row, at) => !isFirst(row, at)) };
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
