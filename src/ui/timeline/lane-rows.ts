export const ROW = 24;
/** Pixels of a lane's name, where it stands above the marks. */
const NAME = 20;
const LANE_PADDING = 7;
/** Pixels of a lane of one line; only an empty one is as low. */
export const LOW = ROW + LANE_PADDING;
/** Pixels of the axis and of the chart's border. */
const AXIS = 48;
export const FRAME = AXIS + 2;
const FEWEST = 2;
const FEWEST_NARROW = 3;
/** More rows than this nobody reads at a glance: they open with a click. */
export const MOST_ROWS = 10;
const MOST_ALONE = 24;

interface Room {
  /** Pixels of the whole stage; 0: not known yet. */
  readonly height: number;
  /** Lanes carry their names above their marks. */
  readonly narrow: boolean;
}

/**
 * Deals the rows that the stage holds to the lanes, so that the first sight needs no scrolling: no lane gets more than it
 * needs, the crowded ones share what the others leave. Each lane keeps one more row for its bubbles. On a narrow page,
 * which scrolls anyway, every lane gets the fewest.
 */
export function dealRows(needs: readonly number[], { height, narrow }: Room): readonly number[] {
  const alone = needs.length <= 1;
  const held = Math.floor((height - FRAME - needs.length * (LANE_PADDING + (narrow ? NAME : 0))) / ROW) - needs.length;
  const fewest = narrow ? (alone ? 12 : FEWEST_NARROW) : FEWEST;
  const most = narrow ? fewest : alone ? MOST_ALONE : MOST_ROWS;
  const dealt = needs.map((need) => Math.min(need, fewest));
  let left = held - dealt.reduce((sum, rows) => sum + rows, 0);
  for (let level = fewest; level < most && left > 0; level++) {
    for (const [lane, need] of needs.entries()) {
      if (left > 0 && need > level && dealt[lane] === level) {
        dealt[lane] = level + 1;
        left -= 1;
      }
    }
  }
  return dealt;
}

/** Deals what is left of a height, so that the lanes fill it to the pixel. An empty one gets none, unless all are. */
export function shareHeight(heights: readonly number[], whole: number): readonly number[] {
  const spare = Math.max(0, whole - heights.reduce((sum, height) => sum + height, 0));
  const all = heights.every((height) => height <= LOW);
  const sharing = heights.filter((height) => all || height > LOW).length;
  const each = Math.floor(spare / sharing);
  let odd = spare - each * sharing;
  return heights.map((height) => {
    if (!all && height <= LOW) return height;
    odd -= 1;
    return height + each + (odd >= 0 ? 1 : 0);
  });
}

/** A lane with nothing in it is one line high. Beside others there is room for two lines of its name. */
export function laneHeight(rows: number, narrow: boolean): number {
  if (rows === 0) return LOW;
  return Math.max(narrow ? 1 : 2, rows) * ROW + LANE_PADDING + (narrow ? NAME : 0);
}
