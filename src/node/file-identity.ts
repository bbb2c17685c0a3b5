import type { BigIntStats } from 'node:fs';

/** Which file it is on the disk. Links, other spellings of its path and, where the system takes it so, of its letters lead to the same. */
export function fileIdentity({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>): string {
  return `${dev}:${ino}`;
}
