import type { LaneLayout } from './level-of-detail.ts';

export const ROW = 26;
/** Pixels of a lane's name, where it stands above the marks. */
const NAME = 20;
const LANE_PADDING = 10;
const AXIS = 48;

interface Room {
  readonly lanes: number;
  /** Pixels of the whole stage; 0: not known yet. */
  readonly height: number;
  /** Lanes carry their names above their marks. */
  readonly narrow: boolean;
}

/** As many rows of marks a lane as the stage holds, so that the first sight needs no scrolling; never a wall. */
export function rowsFor({ lanes, height, narrow }: Room): number {
  const each = (height - AXIS) / Math.max(1, lanes) - LANE_PADDING - (narrow ? NAME : 0) - ROW;
  const held = Math.floor(each / ROW);
  if (lanes <= 1) return narrow ? 8 : Math.min(24, Math.max(6, held));
  return Math.min(8, Math.max(3, held));
}

export function laneHeight(rows: number, narrow: boolean): number {
  return Math.max(narrow ? 1 : 2, rows) * ROW + LANE_PADDING + (narrow ? NAME : 0);
}

/** Lanes keep their height while a person only moves along: it grows where it must, and settles at the next zoom. */
export interface Steady {
  readonly key: string;
  readonly rows: ReadonlyMap<string, number>;
}

/** `key` names what the heights hang on besides the place: the zoom, the data, the size. */
export function steadyRows(before: Steady, key: string, layout: readonly LaneLayout[]): Steady {
  const kept = before.key === key ? before.rows : new Map<string, number>();
  return { key, rows: new Map(layout.map(({ id, rows }) => [id, Math.max(rows, kept.get(id) ?? 0)])) };
}
