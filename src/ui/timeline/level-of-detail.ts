import type { EventId } from '../../core/index.ts';
import { BUBBLE_WIDTH, bubblesOf, type Bubble } from './bubbles.ts';
import type { Mark } from './marks.ts';
import { takeRow, type Extent } from './rows.ts';
import type { Stretch } from './time-window.ts';

/** No more marks and bubbles than this are drawn at a time, as long as there are at most 64 lanes. */
export const MOST_DRAWN = 80;
/** Room on both sides of the window that is laid out too, as a share of it, so that a drag meets no empty edge. */
const PADDING = 0.25;

const MOST_BUBBLES = 24;
/** Label widths, estimated: the page cuts a label at the width given here, so an error shows as an ellipsis, never as an overlap. */
const LETTER = 6.8;
const ADORNMENT = 22;
const SHORT_LABEL = 172;
const LONG_LABEL = 460;
/** Where the window ends, marks shorter than TURNED_BAR have their label before them. */
const TURNED_LABEL = 280;
const TURNED_BAR = 90;
/** A label that has less than this to the window's edge runs over it. */
const LEAST_LABEL = 60;
const GAP = 8;
/** Narrower than any mark with its label. */
const COLUMN = 24;
const DOT = 6;
/** A bar longer than this share of the window is a background to what happens in it. */
const LONG = 0.7;

export interface View extends Stretch {
  /** Pixels that show the stretch. */
  readonly width: number;
  /** Rows of marks that each lane may have; bubbles stand in one more row. */
  readonly rows: ReadonlyMap<string, number>;
  readonly selected: EventId | null;
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
}

export interface LaneLayout {
  readonly id: string;
  /** Rows in use, with the one of the bubbles, which is the last. */
  readonly rows: number;
  readonly live: readonly Live[];
  readonly bubbles: readonly Bubble[];
}

interface Candidate extends Extent {
  readonly mark: Mark;
  readonly long: boolean;
  readonly inView: boolean;
  readonly labelAt: number;
  /** Pixels of a label that stands before its mark; 0: it stands at the mark or after it. */
  readonly before: number;
}

/**
 * Chooses what to draw of the marks around the window: the selected event, then what is in the window and no longer than
 * it, then by salience, as long as there is room; the rest is counted in bubbles. Every mark that touches the window is
 * either live or in exactly one bubble of its lane. `marks` are by start. The cost is linear in the marks.
 */
export function levelOfDetail(marks: readonly Mark[], lanes: readonly string[], view: View): readonly LaneLayout[] {
  const candidates = candidatesOf(marks, view);
  const perLane = new Map(lanes.map((id) => [id, newLane()]));
  for (const { mark, long, inView } of candidates) {
    const lane = perLane.get(mark.lane);
    if (lane !== undefined && inView && !long) lane.crowded = true;
  }

  const bubblesPerLane = Math.max(1, Math.floor(MOST_BUBBLES / Math.max(1, lanes.length)));
  const most = Math.max(16, MOST_DRAWN - bubblesPerLane * lanes.length);
  let drawn = 0;
  const take = (candidate: Candidate, longShare: number): boolean => {
    const lane = perLane.get(candidate.mark.lane);
    if (lane === undefined || drawn >= most) return false;
    const rows = rowsOf(view, candidate.mark.lane);
    const longRows = lane.crowded ? Math.max(1, Math.floor(rows * longShare)) : rows;
    const room = candidate.long
      ? takeRow(lane.long, candidate, Math.min(longRows, rows - lane.short.length)) >= 0
      : takeRow(lane.short, candidate, rows - lane.long.length) >= 0;
    if (!room) return false;
    drawn += 1;
    lane.live.add(candidate);
    return true;
  };
  // Long bars would fill every row without saying where anything is: they get a third of a lane that has other marks, and
  // later what the others leave.
  const late = contenders(candidates, view).filter((candidate) => !take(candidate, 1 / 3) && candidate.long);
  for (const candidate of late) take(candidate, 1);
  for (const candidate of candidates) {
    const lane = perLane.get(candidate.mark.lane);
    if (lane !== undefined && !lane.live.has(candidate)) lane.hidden.push(candidate);
  }

  return lanes.map((id) => {
    const lane = perLane.get(id) ?? newLane();
    const live = settle([...lane.live], view);
    const rows = live.reduce((last, { row }) => Math.max(last, row + 1), 0);
    const counted = bubblesOf(id, lane.hidden.map(({ mark }) => mark), view, bubblesPerLane);
    const { alone, bubbles } = freeLoners(counted, lane.hidden, view);
    const lastRow = settle(alone, view, bubbles.map(({ at }) => extentOfBubble(at, view)));
    return {
      id,
      rows: rows + (counted.length > 0 ? 1 : 0),
      live: [...live, ...lastRow.map((one) => ({ ...one, row: rows }))],
      bubbles,
    };
  });
}

/** A bubble of one says less than the mark itself: where the row of the bubbles has the room, the mark stands there. */
function freeLoners(counted: readonly Bubble[], hidden: readonly Candidate[], view: View): { alone: readonly Candidate[]; bubbles: readonly Bubble[] } {
  if (counted.every(({ count }) => count > 1)) return { alone: [], bubbles: counted };
  const byId = new Map(hidden.map((candidate) => [candidate.mark.id, candidate]));
  const row: Extent[] = counted.filter(({ count }) => count > 1).map(({ at }) => extentOfBubble(at, view));
  const alone: Candidate[] = [];
  const bubbles = counted.filter((bubble) => {
    const candidate = bubble.count === 1 ? byId.get(bubble.first.id) : undefined;
    const free = candidate !== undefined && takeRow([row], candidate, 1) === 0;
    if (free) alone.push(candidate);
    return !free;
  });
  return { alone, bubbles };
}

function extentOfBubble(at: number, view: View): Extent {
  const left = ((at - view.from) / (view.to - view.from)) * view.width;
  return { left, right: left + BUBBLE_WIDTH };
}

interface LaneInWork {
  crowded: boolean;
  readonly long: Extent[][];
  readonly short: Extent[][];
  readonly live: Set<Candidate>;
  /** In the order of the marks. */
  readonly hidden: Candidate[];
}

function newLane(): LaneInWork {
  return { crowded: false, long: [], short: [], live: new Set(), hidden: [] };
}

function rowsOf(view: View, lane: string): number {
  return Math.max(1, view.rows.get(lane) ?? 1);
}

/**
 * The candidates that can be drawn at all, best first. A row holds one mark that begins in a column of COLUMN pixels, so that
 * of each column only as many can be drawn as there are rows; what ranks behind them is not even sorted.
 */
function contenders(candidates: readonly Candidate[], view: View): Candidate[] {
  const better = byRank(view.selected);
  const columns = new Map<string, Map<number, Candidate[]>>();
  for (const candidate of candidates) {
    const { lane } = candidate.mark;
    let ofLane = columns.get(lane);
    if (ofLane === undefined) columns.set(lane, ofLane = new Map());
    const column = Math.floor(candidate.labelAt / COLUMN) * 2 + Number(candidate.long);
    let best = ofLane.get(column);
    if (best === undefined) ofLane.set(column, best = []);
    let place = best.length;
    while (place > 0 && isBefore(better, candidate, best[place - 1])) place -= 1;
    const most = rowsOf(view, lane);
    if (place < most) best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
  }
  return [...columns.values()].flatMap((ofLane) => [...ofLane.values()]).flat().sort(better);
}

function isBefore(better: (a: Candidate, b: Candidate) => number, a: Candidate, b: Candidate | undefined): boolean {
  return b !== undefined && better(a, b) < 0;
}

function candidatesOf(marks: readonly Mark[], view: View): readonly Candidate[] {
  const length = view.to - view.from;
  const perPixel = length / Math.max(1, view.width);
  const low = view.from - length * PADDING;
  const high = view.to + length * PADDING;
  const found: Candidate[] = [];
  for (const mark of marks) {
    if (mark.from >= high) break;
    if (mark.to < low) continue;
    const start = (mark.from - view.from) / perPixel;
    const end = (mark.to - view.from) / perPixel;
    const inView = mark.from < view.to && (mark.to > view.from || mark.from >= view.from);
    const want = mark.title.length * LETTER + ADORNMENT;
    // The label of a bar that began before the window stands at the window's edge.
    const labelAt = mark.shape === 'bar' && end > 0 ? Math.max(start, 0) : start + (mark.shape === 'point' ? DOT : 0);
    const turned = Math.min(want, TURNED_LABEL);
    const turns = inView && end - start < TURNED_BAR && labelAt + Math.min(want, SHORT_LABEL) > view.width && start > turned;
    const before = turns ? turned : 0;
    found.push({
      mark, inView, labelAt, before,
      long: mark.to - mark.from > length * LONG,
      left: start - before - (mark.shape === 'point' ? DOT : 0),
      right: (turns ? end + DOT : Math.max(end, labelAt + Math.min(want, SHORT_LABEL))) + GAP,
    });
  }
  return found;
}

function byRank(selected: EventId | null): (a: Candidate, b: Candidate) => number {
  return (a, b) =>
    Number(b.mark.event === selected) - Number(a.mark.event === selected)
    || Number(b.inView) - Number(a.inView)
    || Number(a.long) - Number(b.long)
    || b.mark.salience - a.mark.salience
    || a.mark.from - b.mark.from
    || (a.mark.id < b.mark.id ? -1 : 1);
}

/**
 * Rows anew in the order of time, so that a lane reads from left to right; then each label grows into the room it has:
 * up to its neighbour, to what is `taken`, or to the window's edge.
 */
function settle(chosen: readonly Candidate[], view: View, taken: readonly Extent[] = []): readonly Live[] {
  const ordered = [...chosen].sort((a, b) =>
    Number(b.long) - Number(a.long) || a.left - b.left || b.mark.to - a.mark.to || b.mark.salience - a.mark.salience
    || (a.mark.id < b.mark.id ? -1 : 1));
  const rows: Extent[][] = [];
  const longRows: Extent[][] = [];
  const placed = ordered.map((candidate) => ({
    candidate, row: takeRow(candidate.long ? longRows : rows, candidate, chosen.length),
  }));
  return placed.map(({ candidate, row }) => {
    const { mark, long, labelAt, before } = candidate;
    const neighbours = [...taken, ...(long ? longRows : rows)[row] ?? []];
    const next = neighbours.reduce((nearest, { left }) => left > candidate.left ? Math.min(nearest, left) : nearest, Infinity);
    const toEdge = view.width - labelAt;
    const room = Math.min(next - GAP - labelAt, toEdge > LEAST_LABEL ? toEdge : Infinity);
    const label = Math.max(0, Math.floor(before > 0 ? before : Math.min(LONG_LABEL, room)));
    return { mark, row: long ? row : longRows.length + row, label, long, before: before > 0 };
  });
}
