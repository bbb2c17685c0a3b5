import { dealRows, FRAME, laneHeight, MOST_ROWS } from './lane-rows.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { levelOfDetail, rowsNeeded, type LaneLayout, type View } from './level-of-detail.ts';
import type { MarkIndex } from './mark-index.ts';

/** Rows of a lane that a person opened. */
const EXPANDED_ROWS = 30;

export interface Scene extends Omit<View, 'rows'> {
  readonly index: MarkIndex;
  readonly lanes: readonly string[];
  readonly expanded: ReadonlySet<string>;
  /** Pixels of the stage, at most and at least; 0: as many as the lanes need. */
  readonly height: number;
  readonly least: number;
  readonly narrow: boolean;
}

/** A layout, and what the next one has to keep so that lanes hold still while a person only moves along. */
export interface SteadyLayout {
  readonly scene: Scene;
  readonly layout: readonly LaneLayout[];
  /** Rows that each lane may use. */
  readonly dealt: ReadonlyMap<string, number>;
  /** What may be drawn in this window, whatever is selected or found. */
  readonly candidates: readonly Candidate[];
  /** Rows that each lane is high; it grows where it must, and settles at the next zoom. */
  readonly rows: ReadonlyMap<string, number>;
  /** Pixels of all lanes together. It grows up to the stage's height and never shrinks at a zoom or a filter, so that nothing below them jumps. */
  readonly high: number;
}

export function steadyLayout(scene: Scene, before: SteadyLayout | null): SteadyLayout {
  const kept = before !== null && onlyMoved(before.scene, scene) ? before : null;
  const most = kept?.dealt ?? mostRows(scene);
  const candidates = kept !== null && kept.scene.from === scene.from && kept.scene.to === scene.to ? kept.candidates : candidatesOf(scene.index, scene.lanes, most, scene);
  const lay = (rows: ReadonlyMap<string, number>, selected: Scene['selected']) => levelOfDetail(scene.index, scene.lanes, { ...scene, rows, selected }, candidates);
  const dealt = kept?.dealt ?? deal(scene, rowsNeeded(scene.index, scene.lanes, { ...scene, rows: most, selected: null }, candidates));
  const layout = withSelection(lay(dealt, null), () => lay(dealt, scene.selected));
  const rows = new Map(layout.map(({ id, rows: used }) => [id, Math.max(used, kept?.rows.get(id) ?? 0)]));
  return { scene, layout, dealt, candidates, rows, high: highOf(scene, rows, before) };
}

function highOf(scene: Scene, rows: ReadonlyMap<string, number>, before: SteadyLayout | null): number {
  const needed = scene.lanes.reduce((sum, id) => sum + laneHeight(rows.get(id) ?? 0, scene.narrow), 0);
  if (scene.height === 0) return needed;
  const kept = before !== null && sameStage(before.scene, scene) ? before.high : 0;
  return Math.min(scene.height - FRAME, Math.max(needed, scene.least - FRAME, kept));
}

/** Choosing an event that is in sight moves nothing; one that is in a bubble takes its place among the marks. */
function withSelection(calm: readonly LaneLayout[], selected: () => readonly LaneLayout[]): readonly LaneLayout[] {
  return calm.some(({ bubbles }) => bubbles.some((bubble) => bubble.selected)) ? selected() : calm;
}

function mostRows({ lanes, expanded }: Scene): ReadonlyMap<string, number> {
  return new Map(lanes.map((id) => [id, lanes.length <= 1 || expanded.has(id) ? EXPANDED_ROWS : MOST_ROWS]));
}

function deal(scene: Scene, needed: readonly number[]): ReadonlyMap<string, number> {
  const rows = dealRows(needed, scene);
  return new Map(scene.lanes.map((id, lane) => [id, scene.expanded.has(id) ? EXPANDED_ROWS : rows[lane] ?? 1]));
}

/** A zoom of a hundredth is the rounding of the window to minutes, no zoom. */
function onlyMoved(before: Scene, now: Scene): boolean {
  const zoom = (now.to - now.from) / (before.to - before.from);
  return Math.abs(zoom - 1) < 0.01 && before.index === now.index && sameStage(before, now);
}

function sameStage(before: Scene, now: Scene): boolean {
  return before.lanes === now.lanes && before.expanded === now.expanded && before.width === now.width && before.height === now.height && before.least === now.least && before.narrow === now.narrow;
}
