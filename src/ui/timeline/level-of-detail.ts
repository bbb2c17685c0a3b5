import type { EventId } from '../../core/index.ts';
import { anyHidden, BUBBLE_WIDTH, bubblesOf, type Bubble } from './bubbles.ts';
import { byRank, candidateOf, candidatesOf, GAP, inShort, withChosen, type Around, type Candidate } from './candidates.ts';
import type { MarkIndex } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { takeRow, type Extent } from './rows.ts';

/** No more marks and bubbles than this are drawn at a time, as long as there are at most 64 lanes. */
export const MOST_DRAWN = 80;
const MOST_BUBBLES = 24;
const LONG_LABEL = 460;
/** Kept free at the window's end, so that a mark there is in sight whole. */
const EDGE = 8;
/** A label that has less than this to the window's edge runs over it. */
const LEAST_LABEL = 60;
/** A label as short as a bubble still says more than "+1 more". */
const SMALL_LABEL = 100;

export interface View extends Around {
  /** Rows of marks that each lane may have; bubbles stand in one more row. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface Live {
  readonly mark: Mark;
  readonly row: number;
  /** Pixels that the label may take. */
  readonly label: number;
  /** Longer than the view: drawn slim. */
  readonly long: boolean;
  /** The label stands left of the mark, because the window ends on its right. */
  readonly before: boolean;
  /** So near to the window's end that it would be cut off. */
  readonly edge: boolean;
  /** A lane above has its title, so that a sign stands here for it. */
  readonly again: boolean;
}

export interface LaneLayout {
  readonly id: string;
  /** Rows in use, with the one of the bubbles, which is the last. */
  readonly rows: number;
  readonly live: readonly Live[];
  readonly bubbles: readonly Bubble[];
}

/**
 * Chooses what to draw of the marks around the window: the selected event, then what is in the window and no longer than
 * it, then by salience, as long as there is room; the rest is counted in bubbles. Every mark that touches the window is
 * either live or in exactly one bubble of its lane. The cost hardly grows with the number of marks. `candidates` may be
 * given by whoever lays out the same window more than once; they were chosen for as many rows or more.
 */
export function levelOfDetail(index: MarkIndex, lanes: readonly string[], view: View, candidates = candidatesOf(index, lanes, view.rows, view)): readonly LaneLayout[] {
  const chosen = chosenOnce(lanes, view, withChosen(index, lanes, view, candidates));
  const most = mostBubbles(lanes);
  return titledOnce(lanes.map((id) => {
    const live = settle(chosen.get(id) ?? [], view);
    const rows = rowsOf(live);
    const counted = bubblesOf(index, id, live.map(({ mark }) => mark), view, most);
    const { alone, bubbles } = freeLoners(counted, view);
    // All of them stand in one row, however long they last.
    const lastRow = settle(alone, view, [...bubbles.map(({ at }) => extentOfBubble(at, view)), ...alone]);
    return {
      id,
      rows: rows + (counted.length > 0 ? 1 : 0),
      live: [...live, ...lastRow.map((one) => ({ ...one, row: rows }))],
      bubbles,
    };
  }));
}

/** The rows that `levelOfDetail` would use of each lane, without the work of drawing them. */
export function rowsNeeded(index: MarkIndex, lanes: readonly string[], view: View, candidates: readonly Candidate[]): readonly number[] {
  const chosen = chosenOnce(lanes, view, withChosen(index, lanes, view, candidates));
  return lanes.map((id) => {
    const live = settle(chosen.get(id) ?? [], view);
    return rowsOf(live) + Number(anyHidden(index, id, live.map(({ mark }) => mark), view, mostBubbles(lanes)));
  });
}

function rowsOf(live: readonly Live[]): number {
  return live.reduce((last, { row }) => Math.max(last, row + 1), 0);
}

/** Of each lane. */
function mostBubbles(lanes: readonly string[]): number {
  return Math.max(1, Math.floor(MOST_BUBBLES / Math.max(1, lanes.length)));
}

/** A title stands again where that of the lane above is so many lanes away, and perhaps out of sight. */
const APART = 6;

/** Walks the lanes from above, and knows of each event whether a lane near above has its title already. */
function titles(): (event: EventId, lane: number) => boolean {
  const last = new Map<EventId, number>();
  return (event, lane) => {
    const above = last.get(event);
    if (above !== undefined && above !== lane && lane - above < APART) return true;
    last.set(event, lane);
    return false;
  };
}

/** The same lanes, each title once: in the first that has room for its mark. */
function titledOnce(layout: readonly LaneLayout[]): readonly LaneLayout[] {
  const above = titles();
  return layout.map((lane, at) => ({ ...lane, live: lane.live.map((one) => ({ ...one, again: above(one.mark.event, at) })) }));
}

/** `chosenOf`, where what has its title in a lane above takes the room of a sign. */
function chosenOnce(lanes: readonly string[], view: View, candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const chosen = chosenOf(lanes, view, candidates);
  if (lanes.length < 2) return chosen;
  const above = titles();
  const short = new Set(lanes.flatMap((id, at) => (chosen.get(id) ?? []).flatMap(({ mark }) => (above(mark.event, at) ? [mark.id] : []))));
  return short.size === 0 ? chosen : chosenOf(lanes, view, candidates.map((one) => (short.has(one.mark.id) ? inShort(one, view) : one)));
}

/** By lane the candidates for which there is room. */
function chosenOf(lanes: readonly string[], view: View, candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const perLane = new Map(lanes.map((id) => [id, newLane()]));
  for (const { mark, long, inView } of candidates) {
    const lane = perLane.get(mark.lane);
    if (lane !== undefined && inView && !long) lane.crowded = true;
  }

  const most = Math.max(16, MOST_DRAWN - mostBubbles(lanes) * lanes.length);
  let drawn = 0;
  const take = (candidate: Candidate, longShare: number): boolean => {
    const lane = perLane.get(candidate.mark.lane);
    if (lane === undefined || drawn >= most) return false;
    const rows = Math.max(1, view.rows.get(candidate.mark.lane) ?? 1);
    const longRows = lane.crowded ? Math.max(1, Math.floor(rows * longShare)) : rows;
    const room = candidate.long
      ? takeRow(lane.long, candidate, Math.min(longRows, rows - lane.short.length)) >= 0
      : takeRow(lane.short, candidate, rows - lane.long.length) >= 0;
    if (!room) return false;
    drawn += 1;
    lane.live.push(candidate);
    return true;
  };
  // Long bars would fill every row without saying where anything is: they get a third of a lane that has other marks, and
  // later what the others leave.
  const late = [...candidates].sort(byRank(view.selected)).filter((candidate) => !take(candidate, 1 / 3) && candidate.long);
  for (const candidate of late) take(candidate, 1);
  return new Map([...perLane].map(([id, { live }]) => [id, live]));
}

/** A bubble of one says less than the mark itself: where the row of the bubbles has the room, the mark stands there. */
function freeLoners(counted: readonly Bubble[], view: View): { alone: readonly Candidate[]; bubbles: readonly Bubble[] } {
  const row: Extent[] = counted.filter(({ count }) => count > 1).map(({ at }) => extentOfBubble(at, view));
  const alone: Candidate[] = [];
  const bubbles = counted.filter(({ count, first, at }) => {
    if (count > 1 || first === null) return true;
    const candidate = candidateOf(first, view, (view.to - view.from) / Math.max(1, view.width));
    // What began before the window and still goes on is in sight already: the bubble beyond the window does not free it again.
    if (candidate === null || candidate.inView !== (at >= view.from && at < view.to)) return true;
    const small = candidate.before > 0 ? candidate : { ...candidate, right: Math.min(candidate.right, Math.max(candidate.labelAt + SMALL_LABEL, barEnd(candidate.mark, view))) };
    const fit = [candidate, small].find((one) => takeRow([row], one, 1) === 0);
    if (fit === undefined) row.push(extentOfBubble(at, view));
    else alone.push(fit);
    return fit === undefined;
  });
  return { alone, bubbles };
}

function barEnd({ to }: Mark, view: View): number {
  return ((to - view.from) / (view.to - view.from)) * view.width;
}

function extentOfBubble(at: number, view: View): Extent {
  const left = ((at - view.from) / (view.to - view.from)) * view.width;
  return { left, right: left + BUBBLE_WIDTH };
}

interface LaneInWork {
  crowded: boolean;
  readonly long: Extent[][];
  readonly short: Extent[][];
  readonly live: Candidate[];
}

function newLane(): LaneInWork {
  return { crowded: false, long: [], short: [], live: [] };
}

/**
 * Rows anew in the order of time, so that a lane reads from left to right; then each label grows into the room it has:
 * up to its neighbour, to what is `taken`, or to the window's edge.
 */
function settle(chosen: readonly Candidate[], view: View, taken: readonly Extent[] = []): readonly Live[] {
  const ordered = [...chosen].sort((a, b) =>
    Number(b.long) - Number(a.long) || a.left - b.left || b.mark.to - a.mark.to || b.mark.salience - a.mark.salience
    || a.mark.position - b.mark.position);
  const rows: Extent[][] = [];
  const longRows: Extent[][] = [];
  const placed = ordered.map((candidate) => ({
    candidate, row: takeRow(candidate.long ? longRows : rows, candidate, chosen.length),
  }));
  return placed.map(({ candidate, row }) => {
    const { mark, long, labelAt, before } = candidate;
    const neighbours = [...taken, ...(long ? longRows : rows)[row] ?? []];
    const next = neighbours.reduce((nearest, { left }) => left > candidate.left ? Math.min(nearest, left) : nearest, Infinity);
    const toEdge = view.width - EDGE / 2 - labelAt;
    const room = Math.min(next - GAP - labelAt, toEdge > LEAST_LABEL ? toEdge : Infinity);
    const label = Math.max(0, Math.floor(before > 0 ? before : Math.min(LONG_LABEL, room)));
    return { mark, row: long ? row : longRows.length + row, label, long, before: before > 0, edge: before > 0 && labelAt > view.width - EDGE, again: false };
  });
}
