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
 * The weights of many features in columns: a model has hundreds of thousands of short rows, and an object and two lists for each would take most of
 * the time until the first article is read.
 */
export interface Weights {
  /** The key of each row, ascending. */
  readonly keys: Int32Array;
  /** How many classes each row has, 127 at most, and where they begin in the columns below. */
  readonly counts: Uint8Array;
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Rows in the order of their keys, as columns. */
export function weightsOf(rows: readonly WeightRow[]): Weights {
  const counts = Uint8Array.from(rows, (row) => row.classes.length);
  const starts = new Int32Array(rows.length);
  for (let row = 1; row < rows.length; row += 1) starts[row] = (starts[row - 1] ?? 0) + (counts[row - 1] ?? 0);
  return {
    keys: Int32Array.from(rows, ({ key }) => key), counts, starts,
    classes: Uint8Array.from(rows.flatMap((row) => row.classes)), weights: Int8Array.from(rows.flatMap((row) => row.weights)),
  };
}
