import { at } from './columns.ts';

/** Values with the greatest of each block of eight, of each eight blocks, and so on: the greatest of any range is found without reading it. */
export interface Ranked {
  /** The values themselves first. */
  readonly levels: readonly Float32Array[];
}

const BITS = 3;
const BLOCK = 1 << BITS;
/** So many places that are not wanted are looked at before a search takes what it has. It bounds the choice, never a count. */
const PATIENCE = 1024;

export function rank(values: Float32Array): Ranked {
  const levels = [values];
  let below = values;
  while (below.length > BLOCK) {
    const above = new Float32Array(Math.ceil(below.length / BLOCK)).fill(-Infinity);
    for (let index = 0; index < below.length; index += 1) {
      const value = at(below, index);
      const block = index >> BITS;
      if (value > at(above, block)) above[block] = value;
    }
    levels.push(above);
    below = above;
  }
  return { levels };
}

/**
 * The places of the greatest values of the range, greatest first, earlier before later where they are equal. Takes steps in
 * proportion to `most` and the logarithm of the range.
 */
export function mostSalient({ levels }: Ranked, from: number, to: number, most: number, wanted: (place: number) => boolean = () => true): number[] {
  const values = levels[0] ?? new Float32Array();
  const found: number[] = [];
  let patience = PATIENCE;
  const hopeless = (value: number, first: number): boolean => {
    const last = found.length < most ? undefined : found[most - 1];
    return last !== undefined && (value < at(values, last) || (value === at(values, last) && first > last));
  };
  const keep = (place: number) => {
    const value = at(values, place);
    let index = found.length;
    while (index > 0) {
      const other = found[index - 1] ?? 0;
      if (at(values, other) > value || (at(values, other) === value && other < place)) break;
      index -= 1;
    }
    found.splice(index, 0, place);
    if (found.length > most) found.pop();
  };
  const search = (level: number, low: number, high: number) => {
    const column = levels[level] ?? values;
    const blocks: number[] = [];
    for (let block = low; block < high; block += 1) {
      let index = blocks.length;
      while (index > 0 && at(column, blocks[index - 1] ?? 0) < at(column, block)) index -= 1;
      blocks.splice(index, 0, block);
    }
    for (const block of blocks) {
      const first = Math.max(from, block << (BITS * level));
      if (patience <= 0 || hopeless(at(column, block), first)) continue;
      if (level > 0) {
        const end = ((Math.min(to, (block + 1) << (BITS * level)) - 1) >> (BITS * (level - 1))) + 1;
        search(level - 1, first >> (BITS * (level - 1)), end);
      } else if (wanted(block)) {
        keep(block);
      } else {
        patience -= 1;
      }
    }
  };
  if (to <= from || most <= 0) return found;
  let level = 0;
  while (((to - 1) >> (BITS * level)) - (from >> (BITS * level)) >= BLOCK && level < levels.length - 1) level += 1;
  search(level, from >> (BITS * level), ((to - 1) >> (BITS * level)) + 1);
  return found;
}
