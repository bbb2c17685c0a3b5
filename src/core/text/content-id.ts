import type { ArticleId } from '../model.ts';

const white = /\s/;

/** One lane of MurmurHash3's mixing, a UTF-16 unit at a time. */
function mix(hash: number, unit: number): number {
  let key = Math.imul(unit, 0xcc9e2d51);
  key = Math.imul((key << 15) | (key >>> 17), 0x1b873593);
  const mixed = hash ^ key;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number, length: number): bigint {
  let h = hash ^ length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return BigInt((h ^ (h >>> 16)) >>> 0);
}

/** Two lanes of the hash over a text, and how long it is with its white space as one space. */
interface Mixed {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** The loop has a function of its own, which engines compile once and for all: with the large integers below they did it anew for every text. */
function mixed(text: string): Mixed {
  let first = 0x2f6e2b1;
  let second = 0x5bd1e995;
  let length = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && white.test(text.charAt(i)))) {
      gap = length > 0;
      continue;
    }
    if (gap) {
      first = mix(first, 32);
      second = mix(second, 32);
      length++;
      gap = false;
    }
    first = mix(first, unit);
    second = mix(second, unit);
    length++;
  }
  return { first, second, length };
}

/**
 * A short name for a text by what it says: `a` and 13 characters of base 36 (64 bits).
 * White space counts as one space wherever and however long, so a copy with other line ends has the same id.
 */
export function contentId(text: string): ArticleId {
  const { first, second, length } = mixed(text);
  const id = (finish(first, length) << 32n) | finish(second, length);
  return `a${id.toString(36).padStart(13, '0')}` as ArticleId;
}
