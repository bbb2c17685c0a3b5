/** Under this width lanes carry their names above their marks. */
const NARROW = 640;
/** Pixels of what stands above and below the chart. */
const SURROUNDINGS = 68;
/** Pixels of the lanes' names and of the borders. */
const BESIDE = 132;
const BESIDE_NARROW = 6;
const LOWEST = 240;

/** What the chart has of the place in which the timeline stands. Pixels. */
export interface Room {
  readonly narrow: boolean;
  /** For the lanes and the axis; 0: as much as they need. */
  readonly height: number;
  /** What the chart fills; null: as high as its lanes, or not known yet. */
  readonly fills: number | null;
  /** For the marks; 0: not known yet. */
  readonly width: number;
}

/** `size` is that of the timeline's element; 0 by 0: not measured yet. A narrow one is as high as its lanes. */
export function roomIn({ width, height: high }: { readonly width: number; readonly height: number }): Room {
  const narrow = width > 0 && width < NARROW;
  const height = narrow ? 0 : high - SURROUNDINGS;
  return {
    narrow, height,
    fills: narrow || high === 0 ? null : Math.max(LOWEST, height),
    width: width === 0 ? 0 : Math.max(1, width - (narrow ? BESIDE_NARROW : BESIDE)),
  };
}
