import { at, lowerBound, type Columns } from './columns.ts';
import { DAY, HOUR } from './civil-time.ts';
import type { Stretch } from './time-window.ts';

/**
 * Where a time stands on the overview, and which time stands where. Places are shares of its width, from 0 to 1; times outside
 * the reach stand at its ends.
 */
export interface OverviewScale {
  readonly reach: Stretch;
  /** Not every day is as wide as any other. */
  readonly uneven: boolean;
  place(time: number): number;
  time(place: number): number;
}

/** So much of the width is dealt by how much begins where, the rest by time: a day that half of the news is about is wide enough to be taken hold of, and the long past keeps its place. */
const BY_EVENTS = 0.65;
/** The crowd is looked for at so many places of the order of events. */
const PROBES = 64;
/** Fewer events are no crowd. */
const CROWD = 8;
/** An even scale says the same, more plainly, unless some place would move by this share of the width. */
const WORTH_IT = 0.2;

/** Units of time at whose beginnings the scale may change, by how long the whole is. */
function unitOf(length: number): number {
  return length > 20 * 365 * DAY ? 30 * DAY : length > 10 * DAY ? DAY : HOUR;
}

/** The places of `reach` at which the scale may change, in order: about the units in which most begins. */
function edgesOf({ from }: Columns, reach: Stretch): readonly number[] {
  const unit = unitOf(reach.to - reach.from);
  const edges = new Set([reach.from, reach.to]);
  for (let probe = 0; probe < PROBES && from.length > 0; probe += 1) {
    const start = Math.floor(at(from, Math.floor((probe * (from.length - 1)) / (PROBES - 1))) / unit) * unit;
    for (const edge of [start, start + unit]) if (edge > reach.from && edge < reach.to) edges.add(edge);
  }
  return [...edges].sort((a, b) => a - b);
}

/** The scale on which a day is as wide as any other. */
export function evenScale(reach: Stretch): OverviewScale {
  const length = reach.to - reach.from;
  return { reach, uneven: false, place: (time) => within((time - reach.from) / length), time: (place) => reach.from + within(place) * length };
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * A scale on which crowded times are wide: news is one crowded day with a long thin past, and on an even scale that day would
 * be a stroke. Piecewise linear between a hundred edges or so.
 */
export function overviewScale(columns: Columns, reach: Stretch): OverviewScale {
  const edges = edgesOf(columns, reach);
  const counts = edges.map((edge) => lowerBound(columns.from, edge));
  const [first = 0, last = 0] = [counts[0], counts.at(-1)];
  const even = evenScale(reach);
  const crowd = counts.map((count) => (count - first) / Math.max(1, last - first));
  // The farthest that the crowd's own scale is from an even one.
  if (last - first < CROWD || Math.max(...edges.map((edge, n) => Math.abs((crowd[n] ?? 0) - even.place(edge)))) < WORTH_IT) return even;
  const times = Float64Array.from(edges);
  const places = Float64Array.from(edges, (edge, n) => (1 - BY_EVENTS) * even.place(edge) + BY_EVENTS * (crowd[n] ?? 0));
  return { reach, uneven: true, place: (time) => between(times, places, time), time: (place) => between(places, times, place) };
}

/** The value beside `x` on a line through points, `xs` in order; at its ends beyond them. */
function between(xs: Float64Array, ys: Float64Array, x: number): number {
  const right = Math.min(Math.max(lowerBound(xs, x), 1), xs.length - 1);
  const [x0, x1, y0, y1] = [at(xs, right - 1), at(xs, right), at(ys, right - 1), at(ys, right)];
  return y0 + within((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** A time that is written under the overview: that of an event there. */
export interface OverviewTick {
  readonly place: number;
  /** The event's, so that it says no more than the event. */
  readonly from: number;
  readonly to: number;
}

/** The middle and the quarters. */
const TICKS: readonly number[] = [0.25, 0.5, 0.75];
/** So far from the ends, and from where an event is looked for, they stand. */
const CLEAR = 0.12;

/** The place of the event that begins nearest to a place of the scale; -1: there is none. */
function nearest({ from }: Columns, scale: OverviewScale, place: number): number {
  const right = lowerBound(from, scale.time(place));
  const far = (position: number): number => (position < 0 || position >= from.length ? Infinity : Math.abs(scale.place(at(from, position)) - place));
  const best = far(right - 1) < far(right) ? right - 1 : right;
  return far(best) <= CLEAR ? best : -1;
}

/** Where times are written under the scale: those of the first event and the last, and between them of some in the middle and the quarters. `say` puts one into words; none is said twice. */
export function ticksOf(scale: OverviewScale, columns: Columns, { from, to }: Stretch, say: (tick: OverviewTick) => string): readonly OverviewTick[] {
  const tickAt = (position: number, place: number): OverviewTick => ({ place, from: at(columns.from, position), to: at(columns.to, position) });
  if (columns.from.length === 0) return [];
  let last = 0;
  columns.to.forEach((end, position) => { if (end >= at(columns.to, last)) last = position; });
  // The end is half-open: what ends at midnight ends on the day before.
  const ends = [tickAt(0, scale.place(from)), tickAt(last, scale.place(Math.max(from, to - 1)))];
  const [left = 0, right = 1] = ends.map(({ place }) => place);
  const between = TICKS.flatMap((place) => {
    const position = nearest(columns, scale, place);
    const tick = position < 0 ? null : tickAt(position, scale.place(at(columns.from, position)));
    return tick !== null && tick.place > left + CLEAR && tick.place < right - CLEAR ? [tick] : [];
  });
  const ticks = [...ends.slice(0, 1), ...between.filter(({ place }, n) => n === 0 || place - (between[n - 1]?.place ?? 0) >= CLEAR), ...ends.slice(1)];
  return ticks.filter((tick) => [...ends, ...ticks].find((other) => say(other) === say(tick)) === tick);
}
