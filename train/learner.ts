import type { WeightRow } from '../src/core/syntax/weights.ts';

/** How many different features there can be: those that `featureKey` makes. */
const FEATURES = 1 << 22;

/**
 * An averaged perceptron with a margin (Collins 2002; Krauth and Mézard 1987). What a feature weighs on average over the whole
 * training carries over to other texts better than what it weighs at the end.
 */
export interface Learner {
  /** The weights as they stand are added up for each class. */
  readonly score: (keys: Int32Array, count: number, scores: Int32Array) => void;
  /** One step of the training is over; `learn` belongs to the step that goes on. */
  readonly step: () => void;
  /** These features speak for `good` and against `bad` from now on. */
  readonly learn: (keys: Int32Array, count: number, good: number, bad: number) => void;
  /** Counts features, before the training: those that are met less often than `fewest` are never learned. */
  readonly meet: (keys: Int32Array, count: number) => void;
  /**
   * The averaged weights times `scale`, as whole numbers from -127 to 127, in the order of the keys; those of `floor` or less
   * are left out.
   */
  readonly rows: (scale: number, floor: number) => readonly WeightRow[];
}

/** `chosen`: the keys that may be learned, whatever was met. */
export function learnerOf(classes: number, fewest: number, chosen: readonly number[] = []): Learner {
  const met = new Uint8Array(FEATURES);
  for (const key of chosen) met[key] = fewest;
  /** The row of each feature; 0: it has none yet. */
  const rowOf = new Int32Array(FEATURES);
  let rows = 1;
  let capacity = 1 << 16;
  let weights = new Int32Array(capacity * classes);
  /** The sum of each change times the step in which it was made. */
  let late = new Float64Array(capacity * classes);
  let steps = 1;

  function grow(): void {
    capacity *= 2;
    const wider = new Int32Array(capacity * classes);
    wider.set(weights);
    weights = wider;
    const later = new Float64Array(capacity * classes);
    later.set(late);
    late = later;
  }

  function change(at: number, by: number): void {
    weights[at] = (weights[at] ?? 0) + by;
    late[at] = (late[at] ?? 0) + by * steps;
  }

  return {
    score(keys, count, scores) {
      scores.fill(0, 0, classes);
      for (let at = 0; at < count; at += 1) {
        const row = rowOf[keys[at] ?? 0] ?? 0;
        if (row === 0) continue;
        const begin = row * classes;
        for (let each = 0; each < classes; each += 1) scores[each] = (scores[each] ?? 0) + (weights[begin + each] ?? 0);
      }
    },
    step: () => { steps += 1; },
    learn(keys, count, good, bad) {
      for (let at = 0; at < count; at += 1) {
        const key = keys[at] ?? 0;
        let row = rowOf[key] ?? 0;
        if (row === 0) {
          if ((met[key] ?? 0) < fewest) continue;
          row = rows;
          rowOf[key] = row;
          rows += 1;
          if (rows >= capacity) grow();
        }
        change(row * classes + good, 1);
        change(row * classes + bad, -1);
      }
    },
    meet(keys, count) {
      for (let at = 0; at < count; at += 1) {
        const key = keys[at] ?? 0;
        const times = met[key] ?? 0;
        if (times < 255) met[key] = times + 1;
      }
    },
    rows(scale, floor) {
      const found: WeightRow[] = [];
      for (let key = 0; key < FEATURES; key += 1) {
        const row = rowOf[key] ?? 0;
        if (row === 0) continue;
        const speaking: number[] = [];
        const worth: number[] = [];
        for (let each = 0; each < classes; each += 1) {
          const at = row * classes + each;
          const average = (weights[at] ?? 0) - (late[at] ?? 0) / steps;
          const whole = Math.max(-127, Math.min(127, Math.round(average * scale)));
          if (Math.abs(whole) <= floor) continue;
          speaking.push(each);
          worth.push(whole);
        }
        if (speaking.length > 0) found.push({ key, classes: speaking, weights: worth });
      }
      return found;
    },
  };
}

/** The class with the most for it beside the right one. */
export function rivalOf(scores: Int32Array, right: number): number {
  let rival = right === 0 ? 1 : 0;
  for (let each = rival + 1; each < scores.length; each += 1) if (each !== right && (scores[each] ?? 0) > (scores[rival] ?? 0)) rival = each;
  return rival;
}
