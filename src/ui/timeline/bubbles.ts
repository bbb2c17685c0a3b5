import type { EventId } from '../../core/index.ts';
import type { Mark } from './marks.ts';
import type { Stretch } from './time-window.ts';

/** Marks of one lane for which there is no room, counted. */
export interface Bubble extends Stretch {
  readonly id: string;
  readonly lane: string;
  /** Where it stands on the axis: at its first mark, or as near to it as the window has room for. */
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
  const lastRoom = view.to - BUBBLE_WIDTH * perPixel;
  return groups.map((group) => {
    const made = bubble(lane, group, standsAt, view.selected);
    return made.at > lastRoom && made.at < view.to ? { ...made, at: Math.max(view.from, lastRoom) } : made;
  });
}

function bubble(lane: string, marks: readonly Mark[], standsAt: (mark: Mark) => number, selected: EventId | null): Bubble {
  const [head] = marks;
  if (head === undefined) throw new Error('A bubble holds at least one mark.');
  let first = head;
  let from = Infinity;
  let together = 0;
  const starts = new Map<number, number>();
  let to = -Infinity;
  for (const mark of marks) {
    if (mark.salience > first.salience) first = mark;
    from = Math.min(from, mark.from);
    const beginning = (starts.get(mark.from) ?? 0) + 1;
    starts.set(mark.from, beginning);
    together = Math.max(together, beginning);
    to = Math.max(to, mark.to);
  }
  return {
    id: `more:${head.id}`,
    lane,
    at: standsAt(head),
    from,
    to,
    count: marks.length,
    events: marks.map(({ event }) => event),
    first,
    divisible: together * 2 < marks.length,
    selected: marks.some(({ event }) => event === selected),
  };
}
