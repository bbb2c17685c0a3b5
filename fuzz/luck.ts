/** Luck that can be had again: all that a case does comes of its name. */
export interface Luck {
  /** A whole number from 0 up to, not including, `n`. */
  readonly below: (n: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** True as often as `share` of 1 says. */
  readonly chance: (share: number) => boolean;
  /** So many from `least` to `most`. */
  readonly several: <T>(least: number, most: number, make: (at: number) => T) => readonly T[];
}

export function luckOf(name: string): Luck {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // Names that differ in one digit begin alike.
  for (let at = 0; at < 4; at++) next();
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    one: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found;
    },
    chance: (share) => next() < share,
    several: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, at) => make(at)),
  };
}
