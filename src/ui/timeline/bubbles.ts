import { PADDING, type Around } from './candidates.ts';
import { at, lowerBound, upperBound } from './columns.ts';
import { countOn, holds, type MarkIndex, type Bucket } from './mark-index.ts';
import { DAY, MINUTE } from './civil-time.ts';
import { markAt, type Mark } from './marks.ts';
import { mostSalient } from './most-salient.ts';
import type { Stretch } from './time-window.ts';

/** Marks of one lane for which there is no room, counted. Its stretch is where they begin. */
export interface Bubble extends Stretch {
  readonly id: string;
  readonly lane: string;
  /** Where it begins on the axis: where the middle one does, or as near to it as there is room within what it holds. */
  readonly at: number;
  /** The time from which it holds marks, and where the last to begin ends, whatever the window shows of it. */
  readonly span: Stretch;
  /** All that it holds are moments. */
  readonly exact: boolean;
  /** The time that it stands for. */
  readonly part: Part;
  readonly count: number;
  /** How many of them a search found. */
  readonly found: number;
  /** The most salient of them. Null: none of them is known but by number. */
  readonly first: Mark | null;
  readonly selected: boolean;
}

/** Pixels of a bubble with its gap. */
export const BUBBLE_WIDTH = 96;
/** So many that began before a bubble's time are looked at for one that still goes on. */
const FAR_BACK = 1024;

/** Time is cut into equal parts that stand still under a window that moves; each part that hides marks has a bubble. */
export interface Part extends Stretch {
  readonly id: string;
  /** What began before the window and still goes on is counted where the window begins. */
  readonly edge: boolean;
}

/**
 * At most `most` bubbles for what is not `live` around the window. In the window every mark counts in exactly one; a bubble
 * beyond it says what it will say there. Only counts are read, so that the cost does not follow the number of marks.
 */
export function bubblesOf(index: MarkIndex, lane: string, live: readonly Mark[], around: Around, most: number): readonly Bubble[] {
  const drawn = new Set(live.map(({ position }) => position));
  const chosen = holds(index, lane, around.chosen) && !drawn.has(around.chosen) ? markAt(index, lane, around.chosen) : null;
  const bubbles = partsOf(around, most).flatMap((part) => {
    const bubble = bubbleOf(index, lane, live, drawn, part, around);
    return bubble === null ? [] : [{ ...bubble, selected: chosen !== null && standsIn(chosen, part) }];
  });
  return placed(bubbles, around);
}

function partsOf({ from, to, width }: Around, most: number): readonly Part[] {
  const length = to - from;
  if (most <= 1) return [{ id: 'all', from, to, edge: true }];
  const least = Math.max((BUBBLE_WIDTH * length) / Math.max(1, width), (length * (1 + 2 * PADDING)) / (most - 1));
  // Steps of a fifth: the rounding of a window to minutes leaves the parts where they are.
  const size = 2 ** (Math.ceil(Math.log2(least) * 4) / 4);
  const parts: Part[] = [];
  for (let number = Math.floor((from - length * PADDING) / size); number * size < to + length * PADDING; number += 1) {
    const part = { id: `${Math.round(size)}.${number}`, from: number * size, to: (number + 1) * size };
    if (part.to <= from || part.from >= to) parts.push({ ...part, edge: false });
    else parts.push({ id: part.id, from: Math.max(part.from, from), to: Math.min(part.to, to), edge: part.from <= from });
  }
  return parts;
}

export function standsIn(mark: Stretch, part: Part): boolean {
  return mark.from < part.to && (mark.from >= part.from || (part.edge && mark.to > part.from));
}

/** Whether there is anything for a bubble, which costs less than the bubbles do. */
export function anyHidden(index: MarkIndex, lane: string, live: readonly Mark[], around: Around, most: number): boolean {
  return partsOf(around, most).some((part) => hiddenIn(index, lane, live, part) !== null);
}

/** What a part hides. */
interface Hidden {
  readonly count: number;
  /** How many of them began before the part. */
  readonly old: number;
  /** What begins in the part, drawn or not. */
  readonly ranges: readonly Range[];
  /** Where the drawn ones of these begin. */
  readonly shown: readonly number[];
}

/** Null: nothing. */
function hiddenIn(index: MarkIndex, lane: string, live: readonly Mark[], part: Part): Hidden | null {
  const ranges: Range[] = [];
  let old = 0;
  let count = 0;
  for (const bucket of index.buckets.get(lane) ?? []) {
    if (part.edge) old += goingOn(bucket, part.from);
    const low = lowerBound(bucket.from, part.from);
    const high = lowerBound(bucket.from, part.to, low);
    ranges.push({ bucket, low, high });
    count += countOn(bucket, low, high);
  }
  const drawn = live.filter((mark) => standsIn(mark, part));
  count += old - drawn.length;
  if (count <= 0) return null;
  const shown = drawn.flatMap(({ from }) => from < part.from ? [] : [from]);
  return { count, old: old - (drawn.length - shown.length), ranges, shown };
}

function bubbleOf(index: MarkIndex, lane: string, live: readonly Mark[], drawn: ReadonlySet<number>, part: Part, around: Around): Omit<Bubble, 'selected'> | null {
  const hidden = hiddenIn(index, lane, live, part);
  if (hidden === null) return null;
  const { count, old, ranges } = hidden;
  const first = firstOf(index, lane, ranges, drawn, part);
  const { start, last, span, exact } = endsOf(hidden, drawn, part);
  const flags = around.found?.get(lane);
  const end = Math.min(part.to, Math.max(last, span.to)) - roomOf(around);
  const middle = momentOf(Math.ceil(count / 2) - old, hidden, start, last);
  return {
    id: `more:${lane}:${part.id}`, lane, at: Math.max(start, Math.min(middle, end)), from: start, count, first, span, exact, part,
    found: flags === undefined ? 0 : foundIn(ranges, drawn, part, flags),
    to: Math.max(last + MINUTE, Math.min(first?.to ?? last, last + Math.max(DAY, part.to - part.from))),
  };
}

/** What a bubble takes of the axis. */
function roomOf({ from, to, width }: Pick<Around, 'from' | 'to' | 'width'>): number {
  return (BUBBLE_WIDTH * (to - from)) / Math.max(1, width);
}

/** Where the first and the last of the hidden ones stand: at the part's begin, if they began before. */
interface Ends {
  readonly start: number;
  readonly last: number;
  readonly span: Stretch;
  readonly exact: boolean;
}

function endsOf({ old, ranges }: Hidden, drawn: ReadonlySet<number>, part: Part): Ends {
  let begin = Infinity;
  let latest = -Infinity;
  let end = -Infinity;
  let exact = true;
  for (const { bucket, low, high } of ranges) {
    const hidden = (place: number): boolean => at(bucket.to, place) > (place < low ? part.from : -Infinity) && !drawn.has(at(bucket.position, place));
    const first = old > 0 && bucket.longest > 0 ? Math.max(lowerBound(bucket.from, part.from - bucket.longest), low - FAR_BACK) : low;
    let early = first;
    while (early < high && !hidden(early)) early += 1;
    if (early === high) continue;
    let late = high - 1;
    while (!hidden(late)) late -= 1;
    begin = Math.min(begin, at(bucket.from, early));
    const to = at(bucket.to, late);
    // What is only counted may begin anywhere in its time.
    const from = bucket.sums === undefined ? at(bucket.from, late) : to - MINUTE;
    if (from > latest || (from === latest && to < end)) [latest, end] = [from, to];
    exact &&= bucket.longest === 0;
  }
  const start = old > 0 ? part.from : begin;
  const last = old > 0 ? Math.max(part.from, latest) : latest;
  return { start, last, span: { from: Math.min(begin, start), to: Math.max(end, last) }, exact };
}

/** Looks at each mark of the part: a flag is read so fast that an index of what was found would cost more to make. */
function foundIn(ranges: readonly Range[], drawn: ReadonlySet<number>, part: Part, found: Uint8Array): number {
  let sum = 0;
  for (const { bucket, low, high } of ranges) {
    const early = part.edge && bucket.longest > 0 ? lowerBound(bucket.from, part.from - bucket.longest) : low;
    for (let place = early; place < high; place += 1) {
      const position = at(bucket.position, place);
      if (at(found, position) === 1 && (place >= low || at(bucket.to, place) > part.from) && !drawn.has(position)) sum += 1;
    }
  }
  return sum;
}

/** How many began before a moment and end after it. */
function goingOn(bucket: Bucket, moment: number): number {
  return bucket.longest === 0 ? 0 : countOn(bucket, upperBound(bucket.ends, moment), lowerBound(bucket.from, moment));
}

/** The time at which so many of those that begin in the part have begun, by halving: times are whole minutes. */
function momentOf(number: number, { ranges, shown }: Hidden, start: number, last: number): number {
  if (number <= 0 || start === last) return start;
  const begun = (time: number): number => {
    let sum = 0;
    for (const { bucket, low, high } of ranges) if (low < high) sum += countOn(bucket, low, upperBound(bucket.from, time, low, high));
    for (const one of shown) if (one <= time) sum -= 1;
    return sum;
  };
  let low = Math.floor(start / MINUTE) - 1;
  let high = Math.ceil(last / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (begun(middle * MINUTE) >= number) high = middle;
    else low = middle;
  }
  return high * MINUTE;
}

interface Range { readonly bucket: Bucket; readonly low: number; readonly high: number }

function firstOf(index: MarkIndex, lane: string, all: readonly Range[], drawn: ReadonlySet<number>, part: Part): Mark | null {
  const ranges = all.filter(({ bucket }) => bucket.sums === undefined);
  const found = ranges.flatMap(({ bucket, low, high }) => {
    const hidden = (place: number): boolean => !drawn.has(at(bucket.position, place));
    const begun = (place: number): boolean => hidden(place) && at(bucket.to, place) > part.from;
    const early = part.edge && bucket.longest > 0 ? mostSalient(bucket.salience, lowerBound(bucket.from, part.from - bucket.longest), low, 1, begun) : [];
    return [...mostSalient(bucket.salience, low, high, 1, hidden), ...early]
      .map((place) => ({ salience: at(bucket.salience.levels[0] ?? bucket.from, place), position: at(bucket.position, place) }));
  });
  const [best] = found.sort((a, b) => b.salience - a.salience || a.position - b.position);
  const position = best?.position ?? anyGoingOn(ranges, drawn, part.from);
  return position === null ? null : markAt(index, lane, position);
}

/** The search for the most salient gives up where very much ended early; then any that still goes on has to do. */
function anyGoingOn(ranges: readonly Range[], drawn: ReadonlySet<number>, moment: number): number | null {
  for (const { bucket, low } of ranges) {
    for (let place = low - 1; place >= 0; place -= 1) {
      if (at(bucket.to, place) > moment && !drawn.has(at(bucket.position, place))) return at(bucket.position, place);
    }
  }
  return null;
}

/** Each where its middle begins, as far as the window's end and the bubble after it leave room. */
function placed(bubbles: readonly Bubble[], { from, to, width }: Around): readonly Bubble[] {
  const room = roomOf({ from, to, width });
  let limit = to - room;
  return bubbles.toReversed().map((one) => {
    // Those beyond the window wait there for a drag.
    if (one.from >= to || one.at < from) return one;
    const place = Math.max(from, Math.min(one.at, limit));
    limit = place - room;
    return { ...one, at: place };
  }).reverse();
}
