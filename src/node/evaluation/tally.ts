/** The sum over some topics, from a tally that counts nothing: numbers are added, also those within. */
export function sumOf<T extends object>(nothing: T, tallies: readonly T[]): T {
  return Object.assign({}, nothing, tallies.reduce<object>(plus, nothing));
}

function plus(one: object, other: object): object {
  const theirs = new Map<string, unknown>(Object.entries(other));
  return Object.fromEntries(Object.entries(one).map(([key, mine]: [string, unknown]) => {
    const more = theirs.get(key);
    return [key, typeof mine === 'number' && typeof more === 'number' ? mine + more : isObject(mine) && isObject(more) ? plus(mine, more) : mine];
  }));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A part of all; of nothing it is nothing. */
export const share = (part: number, all: number): number => part / Math.max(1, all);

/** How a measure counts a topic, in what can be added to others, and what figures its counts give. */
export interface Scorer<T extends object> {
  readonly nothing: T;
  figures(tally: T): object;
}
