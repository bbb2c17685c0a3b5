import type { EventId } from '../../core/index.ts';
import type { Mark } from './marks.ts';
import type { Stretch } from './time-window.ts';

/** Marks of one lane for which there is no room, counted. */
export interface Bubble extends Stretch {
  readonly id: string;
  readonly lane: string;
  /** Where it stands on the axis: where most of its marks begin, or as near to it as there is room. */
  readonly at: number;
  readonly count: number;
  readonly events: readonly EventId[];
  /** The most salient of them. */
  readonly first: Mark;
  /** Coming closer would part them: no moment begins half of them. */
  readonly divisible: boolean;
  readonly selected: boolean;
}

interface BubbleView extends Stretch {
  readonly width: number;
  readonly selected: EventId | null;
}

/** Pixels of a bubble with its gap. */
export const BUBBLE_WIDTH = 96;

/** At most `most` bubbles around the window: neighbours go together. `marks` are by start. */
export function bubblesOf(lane: string, marks: readonly Mark[], view: BubbleView, most: number): readonly Bubble[] {
  const length = view.to - view.from;
  const perPixel = length / Math.max(1, view.width);
  // A bar that began before the window is counted at the window's edge, or at its own end if that came earlier.
  const standsAt = (mark: Mark): number => mark.from >= view.from ? mark.from : Math.max(mark.from, Math.min(view.from, mark.to));
  // Those that begin in the window stand in order already.
  const early = marks.filter((mark) => mark.from < view.from).sort((a, b) => standsAt(a) - standsAt(b));
  const ordered = [...early, ...marks.filter((mark) => mark.from >= view.from)];
  const gap = Math.max(BUBBLE_WIDTH * perPixel, (length * 1.5) / most);

  const groups: Mark[][] = [];
  let at = -Infinity;
  for (const mark of ordered) {
    const last = groups.at(-1);
    if (last !== undefined && standsAt(mark) < at + gap) {
      last.push(mark);
    } else {
      groups.push([mark]);
      at = standsAt(mark);
    }
  }
  return placed(groups.map((group) => bubble(lane, group, standsAt, view.selected)), view, BUBBLE_WIDTH * perPixel);
}

/** Each where most of it begins, as far as the window's end and the bubble after it leave room. `width` in time. */
function placed(bubbles: readonly Bubble[], view: BubbleView, width: number): readonly Bubble[] {
  let limit = view.to - width;
  return bubbles.toReversed().map((one) => {
    // Those beyond the window wait there for a drag.
    if (one.from >= view.to) return one;
    const at = Math.max(Math.min(one.from, view.from), Math.min(one.at, limit));
    limit = at - width;
    return { ...one, at };
  }).reverse();
}

function bubble(lane: string, marks: readonly Mark[], standsAt: (mark: Mark) => number, selected: EventId | null): Bubble {
  const [head] = marks;
  if (head === undefined) throw new Error('A bubble holds at least one mark.');
  let first = head;
  let from = Infinity;
  let to = -Infinity;
  let at = standsAt(head);
  let together = 0;
  const beginnings = new Map<number, number>();
  for (const mark of marks) {
    if (mark.salience > first.salience) first = mark;
    from = Math.min(from, mark.from);
    to = Math.max(to, mark.to);
    const count = (beginnings.get(mark.from) ?? 0) + 1;
    beginnings.set(mark.from, count);
    if (count > together) {
      together = count;
      at = standsAt(mark);
    }
  }
  return {
    id: `more:${head.id}`, lane, at, from, to, count: marks.length, events: marks.map(({ event }) => event), first,
    divisible: together * 2 < marks.length, selected: marks.some(({ event }) => event === selected),
  };
}
