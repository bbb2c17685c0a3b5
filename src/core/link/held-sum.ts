/** Weights of keys that are numbers from 0 on: a vector without its zeros, or a sum of such. */
export interface Sum {
  readonly keys: number[];
  readonly weights: number[];
}

/** One sum at a time, laid out so that another is multiplied with it or added to it in one walk through the other. */
export interface HeldSum {
  readonly hold: (sum: Sum) => void;
  readonly product: (other: Sum) => number;
  /** Adds another to the sum that is held. */
  readonly add: (other: Sum) => void;
}

/** Room for sums whose keys are below `keys`. A table by key costs less than half of a map, and nothing to allocate. */
export function heldSum(keys: number): HeldSum {
  /** Where each key stands in the sum that is held, from 1 on; 0: nowhere. */
  const places = new Int32Array(keys);
  let held: Sum = { keys: [], weights: [] };
  return {
    hold(sum) {
      for (const key of held.keys) places[key] = 0;
      held = sum;
      for (let at = 0; at < sum.keys.length; at += 1) places[sum.keys[at] ?? 0] = at + 1;
    },
    product(other) {
      let total = 0;
      for (let at = 0; at < other.keys.length; at += 1) {
        const place = places[other.keys[at] ?? 0] ?? 0;
        if (place > 0) total += (other.weights[at] ?? 0) * (held.weights[place - 1] ?? 0);
      }
      return total;
    },
    add(other) {
      for (let at = 0; at < other.keys.length; at += 1) {
        const key = other.keys[at] ?? 0;
        const weight = other.weights[at] ?? 0;
        const place = places[key] ?? 0;
        if (place > 0) held.weights[place - 1] = (held.weights[place - 1] ?? 0) + weight;
        else {
          held.weights.push(weight);
          places[key] = held.keys.push(key);
        }
      }
    },
  };
}

/** Turns maps by word into sums; `keys` says how many words there were. */
export function numbered(): { readonly sumOf: (weights: ReadonlyMap<string, number>) => Sum; readonly keys: () => number } {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return { sumOf: (weights) => ({ keys: Array.from(weights.keys(), numberOf), weights: [...weights.values()] }), keys: () => numbers.size };
}
