/** The weights of one feature: the classes for or against which it speaks, and how much. */
export interface WeightRow {
  /** 0 up to 2 to the power of 22. */
  readonly key: number;
  /** From 0 to 127. */
  readonly classes: readonly number[];
  /** As many as `classes`, from -127 to 127. */
  readonly weights: readonly number[];
}

/**
 * The weights of many features in columns, as a model has them: an object and two lists for each of hundreds of thousands of short rows would take most
 * of the time until the first article is read.
 */
export interface Weights {
  /** The key of each row, ascending. */
  readonly keys: Int32Array;
  /** How many classes each row has, 127 at most. */
  readonly counts: Uint8Array;
  /** The classes and the weights of all rows, those of the shortest rows first, of equals in the order of their keys: so they make small files. */
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Where the classes and the weights of each row begin. */
export function startsOf(counts: Uint8Array): Int32Array {
  const next = new Int32Array(257);
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row] ?? 0;
    next[count + 1] = (next[count + 1] ?? 0) + count;
  }
  for (let count = 1; count < next.length; count += 1) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  const starts = new Int32Array(counts.length);
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row] ?? 0;
    const start = next[count] ?? 0;
    starts[row] = start;
    next[count] = start + count;
  }
  return starts;
}

/** Rows in the order of their keys, as columns. */
export function weightsOf(rows: readonly WeightRow[]): Weights {
  const counts = Uint8Array.from(rows, (row) => row.classes.length);
  const size = counts.reduce((sum, count) => sum + count, 0);
  const [classes, weights] = [new Uint8Array(size), new Int8Array(size)];
  startsOf(counts).forEach((start, row) => {
    classes.set(rows[row]?.classes ?? [], start);
    weights.set(rows[row]?.weights ?? [], start);
  });
  return { keys: Int32Array.from(rows, ({ key }) => key), counts, classes, weights };
}
