/** A stretch of a lane in pixels, half-open. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The first of at most `most` rows in which the extent touches nothing; it is taken at once. -1: there is none. */
export function takeRow(rows: Extent[][], extent: Extent, most: number): number {
  for (let index = 0; index < most; index++) {
    const row = rows[index] ??= [];
    if (row.every((other) => extent.right <= other.left || extent.left >= other.right)) {
      row.push(extent);
      return index;
    }
  }
  return -1;
}
