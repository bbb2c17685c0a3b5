/** Features are numbered by hashing: this many bits hold them, and few of those that matter meet in one number. */
const BITS = 22;
const MASK = (1 << BITS) - 1;

/** A number for a string: FNV-1a over its UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** What the number of a feature begins with: the template that made it. */
export const keySeed = (template: number): number => Math.imul(template + 1, 0x9e3779b1);

/** The number of a feature: what its template begins with, and up to three values. Whole numbers, so that it is the same everywhere. */
export function seededKey(seed: number, first: number, second: number, third: number): number {
  let hash = seed ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & MASK;
}

/** The number of a feature by the number of its template. */
export const featureKey = (template: number, first: number, second = 0, third = 0): number => seededKey(keySeed(template), first, second, third);
