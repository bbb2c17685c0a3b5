import { DAY } from './civil-time.ts';
import type { Stretch } from './time-window.ts';

/** A stretch in which nothing is, drawn short: from `from` to `to` of the axis, and what is left of it in folded time. */
export interface Break extends Stretch {
  readonly folded: Stretch;
}

/** Time with its long empty stretches drawn short. It runs on without a jump, so that every time has a place, and every place a time. */
export interface FoldedTime {
  readonly breaks: readonly Break[];
  fold(time: number): number;
  unfold(place: number): number;
}

/** A gap is long where it takes more than this share of all that is drawn, and is so many times as long as the others. */
const LONG = 1 / 4;
const TIMES = 3;
/** Shorter gaps say something. */
const LEAST = 2 * DAY;
/** What is left of a gap, as a share of all that is drawn beside the gaps. */
const LEFT = 1 / 18;

/** Folds the long gaps between these stretches, the longest first, until none stands out. */
export function foldTime(stretches: readonly Stretch[]): FoldedTime {
  const gaps = gapsBetween(stretches);
  const byLength = [...gaps].sort((a, b) => lengthOf(b) - lengthOf(a));
  let drawn = spanned(stretches);
  let folds = 0;
  for (const [at, gap] of byLength.entries()) {
    const length = lengthOf(gap);
    const others = byLength.slice(at + 1);
    const mean = others.reduce((sum, other) => sum + lengthOf(other), 0) / Math.max(1, stretches.length - 2 - at);
    if (length <= LEAST || length <= LONG * drawn || length <= TIMES * mean) break;
    drawn -= length;
    folds += 1;
  }
  return foldedAt(byLength.slice(0, folds).sort((a, b) => a.from - b.from), Math.max(drawn, DAY) * LEFT);
}

function foldedAt(gaps: readonly Stretch[], left: number): FoldedTime {
  let saved = 0;
  const breaks = gaps.map(({ from, to }): Break => {
    const folded = { from: from - saved, to: from - saved + left };
    saved += to - from - left;
    return { from, to, folded };
  });
  /** The last break that begins before a time. */
  const before = (time: number, startOf: (each: Break) => number) => breaks.findLast((each) => startOf(each) <= time);
  return {
    breaks,
    fold(time) {
      const last = before(time, ({ from }) => from);
      if (last === undefined) return time;
      return time >= last.to ? last.folded.to + time - last.to : last.folded.from + (time - last.from) * (lengthOf(last.folded) / lengthOf(last));
    },
    unfold(place) {
      const last = before(place, ({ folded }) => folded.from);
      if (last === undefined) return place;
      return place >= last.folded.to ? last.to + place - last.folded.to : last.from + (place - last.folded.from) * (lengthOf(last) / lengthOf(last.folded));
    },
  };
}

/** The gaps between stretches that may overlap. */
function gapsBetween(stretches: readonly Stretch[]): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let end = -Infinity;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (end > -Infinity && from > end) gaps.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return gaps;
}

function spanned(stretches: readonly Stretch[]): number {
  return Math.max(...stretches.map(({ to }) => to)) - Math.min(...stretches.map(({ from }) => from));
}

const lengthOf = ({ from, to }: Stretch): number => to - from;
