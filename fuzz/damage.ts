/** Damage to bytes, as disks, networks and careless programs do it. */
import type { Luck } from './luck.ts';
import { oddWord } from './odd.ts';
import { utf8 } from './plan.ts';

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** A stretch of the bytes from one place to another. */
function stretch(luck: Luck, { length }: Uint8Array): readonly [from: number, until: number] {
  const from = luck.below(length + 1);
  return [from, Math.min(length, from + luck.below(luck.one([4, 40, 400])))];
}

type Blow = (bytes: Uint8Array, luck: Luck) => Uint8Array;

const BLOWS: readonly Blow[] = [
  (bytes, luck) => bytes.map((byte) => (luck.chance(4 / (bytes.length + 1)) ? byte ^ (1 << luck.below(8)) : byte)),
  (bytes, luck) => bytes.map((byte) => (luck.chance(2 / (bytes.length + 1)) ? luck.one([0, 0x22, 0x26, 0x3c, 0x5c, 0x7b, 0x7d, 0x80, 0xc0, 0xff]) : byte)),
  (bytes, luck) => bytes.slice(0, luck.below(bytes.length + 1)),
  (bytes, luck) => bytes.slice(luck.below(luck.one([2, 4, bytes.length + 1]))),
  (bytes, luck) => {
    const [from, until] = stretch(luck, bytes);
    return join(bytes.subarray(0, from), bytes.subarray(until));
  },
  (bytes, luck) => {
    const [from, until] = stretch(luck, bytes);
    return join(bytes.subarray(0, until), bytes.subarray(from));
  },
  (bytes, luck) => {
    const at = luck.below(bytes.length + 1);
    return join(bytes.subarray(0, at), utf8(oddWord(luck)), bytes.subarray(at));
  },
  (bytes, luck) => {
    const at = luck.below(bytes.length + 1);
    return join(bytes.subarray(0, at), utf8(luck.one(['<', '{', '[', '"', '\u0000', '<div>', '[[', '{"a":']).repeat(luck.one([1, 30, 3000]))), bytes.subarray(at));
  },
];

/** One blow or a few, anywhere. */
export function damaged(bytes: Uint8Array, luck: Luck): Uint8Array {
  return luck.several(1, 3, () => luck.one(BLOWS)).reduce((now, blow) => blow(now, luck), bytes);
}
