/** A linear classifier over numbered features, in whole numbers: the same score to the bit on every machine. */
export interface Classifier {
  readonly classes: number;
  /** Adds up, for each class, the weights of the first `count` of `keys`. What stood in `scores` is overwritten. */
  readonly score: (keys: Int32Array, count: number, scores: Int32Array) => void;
}

/** The weights of a feature: the classes for or against which it speaks, and how much. */
export interface WeightRow {
  /** 0 up to 2 to the power of 22. */
  readonly key: number;
  readonly classes: readonly number[];
  /** As many as `classes`, from -127 to 127. */
  readonly weights: readonly number[];
}

/** A classifier from its rows. A key that stands in no row speaks for nothing. */
export function classifierOf(classes: number, rows: readonly WeightRow[]): Classifier {
  let size = 16;
  while (size < rows.length * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  /** Where the weights of the key in this place begin, and behind them the next ones. */
  const begins = new Int32Array(size);
  const ends = new Int32Array(size);
  const total = rows.reduce((sum, row) => sum + row.classes.length, 0);
  const classOf = new Uint8Array(total);
  const weightOf = new Int8Array(total);
  let next = 0;
  for (const row of rows) {
    let place = row.key & mask;
    while (keys[place] !== -1) place = (place + 1) & mask;
    keys[place] = row.key;
    begins[place] = next;
    row.classes.forEach((each, at) => {
      classOf[next] = each;
      weightOf[next] = row.weights[at] ?? 0;
      next += 1;
    });
    ends[place] = next;
  }
  return {
    classes,
    score(asked, count, scores) {
      scores.fill(0, 0, classes);
      for (let at = 0; at < count; at += 1) {
        const key = asked[at] ?? 0;
        let place = key & mask;
        let found = keys[place];
        while (found !== key && found !== -1) {
          place = (place + 1) & mask;
          found = keys[place];
        }
        if (found === -1) continue;
        const end = ends[place] ?? 0;
        for (let weight = begins[place] ?? 0; weight < end; weight += 1) {
          const to = classOf[weight] ?? 0;
          scores[to] = (scores[to] ?? 0) + (weightOf[weight] ?? 0);
        }
      }
    },
  };
}

/** The class with the most for it; of several, the first. */
export function bestOf(scores: Int32Array, classes: number): number {
  let best = 0;
  for (let each = 1; each < classes; each += 1) if ((scores[each] ?? 0) > (scores[best] ?? 0)) best = each;
  return best;
}
