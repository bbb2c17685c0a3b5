import type { EventId } from '../../core/index.ts';
import { at, lowerBound, passing, SCALES, type Columns } from './columns.ts';
import type { Lane } from '../model/chart.ts';
import { rank, type Ranked } from './most-salient.ts';

/** The one lane of the merged view. */
export const MERGED = 'all';

/** The marks of a lane that last about as long, by start: whoever looks for what still goes on need not look far back. */
export interface Bucket {
  readonly shortest: number;
  readonly longest: number;
  /** Where each stands in the columns. */
  readonly position: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** All ends, in order. */
  readonly ends: Float64Array;
  readonly salience: Ranked;
  /** Where a place stands for several events that are not in the columns: by place, how many the places before it stand for, and at the end all. Nothing of it is drawn. */
  readonly sums?: Uint32Array;
}

/** How many events stand in a bucket from one place to another. */
export function countOn({ sums }: Bucket, low: number, high: number): number {
  return sums === undefined ? high - low : at(sums, high) - at(sums, low);
}

/** What the lanes hold after the filters, ready to be asked about any window at a cost that hardly grows with the events. */
export interface MarkIndex {
  readonly columns: Columns;
  readonly mode: 'sources' | 'merged';
  /** By number of the article, the place of its lane in `lanes`; -1: none. */
  readonly laneOf: Int32Array;
  readonly sources: readonly Lane[];
  readonly buckets: ReadonlyMap<string, readonly Bucket[]>;
}

/** By lane what it holds before any filter, kept as long as the columns are: most choices leave most lanes as they are. */
const unfiltered = new WeakMap<Columns, WeakMap<object, readonly Bucket[]>>();

/**
 * For each change of the filters or the lanes: each lane's marks are gone through once, and made anew only where some are kept
 * out. `masks`: by event of the pile 0 where it passes; null: all do.
 * `elsewhere`: what the one lane counts besides.
 */
export function indexMarks(columns: Columns, masks: Uint16Array | null, lanes: readonly Lane[], mode: 'sources' | 'merged', elsewhere: Bucket | null = null): MarkIndex {
  const laneOf = new Int32Array(columns.articles.size).fill(-1);
  lanes.forEach(({ articles }, lane) => {
    for (const article of articles) {
      const number = columns.articles.get(article);
      if (number !== undefined) laneOf[number] = lane;
    }
  });
  const passes = passing(columns, masks);
  // A lane that loses nothing keeps its buckets, and with them what was chosen of them.
  const left = (all: readonly Bucket[]): readonly Bucket[] => {
    if (passes === null) return all;
    const kept = all.flatMap((bucket) => filtered(columns, bucket, passes));
    return kept.length === all.length && kept.every((bucket, place) => bucket === all[place]) ? all : kept;
  };
  const buckets = new Map(mode === 'merged' ? [[MERGED, elsewhere === null ? left(wholeBuckets(columns)) : [...left(wholeBuckets(columns)), elsewhere]]] : lanesBuckets(columns, lanes, laneOf).map((all, lane) => [lanes[lane]?.id ?? '', left(all)]));
  return { columns, mode, laneOf, sources: lanes, buckets };
}

function wholeBuckets(columns: Columns): readonly Bucket[] {
  const known = knownOf(columns);
  const all = known.get(columns) ?? shelved(columns, 1, (_position, visit) => visit(0))[0] ?? [];
  known.set(columns, all);
  return all;
}

function lanesBuckets(columns: Columns, lanes: readonly Lane[], laneOf: Int32Array): readonly (readonly Bucket[])[] {
  const known = knownOf(columns);
  if (!lanes.every((lane) => known.has(lane))) {
    const { firstReport, report } = columns;
    // A lane that told an event once tells it again in the next excerpt.
    const seen = new Int32Array(lanes.length);
    let turn = 0;
    const all = shelved(columns, lanes.length, (position, visit) => {
      turn += 1;
      const end = firstReport[position + 1] ?? 0;
      for (let place = firstReport[position] ?? 0; place < end; place += 1) {
        const lane = laneOf[report[place] ?? 0] ?? -1;
        if (lane < 0 || seen[lane] === turn) continue;
        seen[lane] = turn;
        visit(lane);
      }
    });
    lanes.forEach((lane, at) => known.set(lane, all[at] ?? []));
  }
  return lanes.map((lane) => known.get(lane) ?? []);
}

function knownOf(columns: Columns): WeakMap<object, readonly Bucket[]> {
  const known = unfiltered.get(columns) ?? new WeakMap<object, readonly Bucket[]>();
  unfiltered.set(columns, known);
  return known;
}

/** Deals all positions to lanes and, within a lane, to buckets. */
function shelved(columns: Columns, lanes: number, lanesOf: (position: number, visit: (lane: number) => void) => void): readonly (readonly Bucket[])[] {
  const { scale, event: { length: size } } = columns;
  const counts = new Uint32Array(lanes * SCALES);
  for (let position = 0; position < size; position += 1) {
    const own = scale[position] ?? 0;
    lanesOf(position, (lane) => { counts[lane * SCALES + own] = (counts[lane * SCALES + own] ?? 0) + 1; });
  }
  const positions = Array.from(counts, (count) => new Uint32Array(count));
  const next = new Uint32Array(counts.length);
  for (let position = 0; position < size; position += 1) {
    const own = scale[position] ?? 0;
    lanesOf(position, (lane) => {
      const bucket = lane * SCALES + own;
      const column = positions[bucket];
      const place = next[bucket] ?? 0;
      if (column !== undefined) column[place] = position;
      next[bucket] = place + 1;
    });
  }
  return Array.from({ length: lanes }, (_, lane) => positions.slice(lane * SCALES, (lane + 1) * SCALES).filter(({ length }) => length > 0).map((column) => bucketOf(columns, column)));
}

/** The bucket without what is kept out; the same one where that is nothing. Empty: all of it is. */
function filtered(columns: Columns, bucket: Bucket, passes: Uint8Array): readonly Bucket[] {
  const { position } = bucket;
  let first = 0;
  while (first < position.length && passes[position[first] ?? 0] === 1) first += 1;
  // Nothing is made where nothing is kept out, which is most often so.
  if (first === position.length) return [bucket];
  const kept = position.slice();
  let count = first;
  for (let place = first; place < position.length; place += 1) {
    const own = position[place] ?? 0;
    if (passes[own] === 0) continue;
    kept[count] = own;
    count += 1;
  }
  return count === 0 ? [] : [bucketOf(columns, kept.slice(0, count))];
}

function bucketOf(columns: Columns, position: Uint32Array): Bucket {
  const size = position.length;
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const salience = new Float32Array(size);
  let shortest = Infinity;
  let longest = 0;
  let ordered = true;
  // Read without a function between: that many numbers are read here with each filter.
  for (let index = 0; index < size; index += 1) {
    const place = position[index] ?? 0;
    const start = columns.from[place] ?? 0;
    const end = columns.to[place] ?? 0;
    from[index] = start;
    to[index] = end;
    salience[index] = columns.salience[place] ?? 0;
    if (end - start < shortest) shortest = end - start;
    if (end - start > longest) longest = end - start;
    if (index > 0 && (to[index - 1] ?? 0) > end) ordered = false;
  }
  return { shortest, longest, position, from, to, ends: ordered ? to : to.toSorted(), salience: rank(salience) };
}

/** Where an event stands in the columns; -1: it has no date, or there is no such event. */
export function positionOf({ events, event }: Columns, id: EventId | null): number {
  if (id === null) return -1;
  const place = events.findIndex((each) => each.id === id);
  return place < 0 ? -1 : event.indexOf(place);
}

/** The lanes in which a position stands, by their places in `sources`, each once. */
export function lanesAt({ columns, laneOf }: Pick<MarkIndex, 'columns' | 'laneOf'>, position: number): readonly number[] {
  const reporting: number[] = [];
  const end = at(columns.firstReport, position + 1);
  for (let report = at(columns.firstReport, position); report < end; report += 1) {
    const lane = at(laneOf, at(columns.report, report));
    if (lane >= 0 && !reporting.includes(lane)) reporting.push(lane);
  }
  return reporting;
}

/** Whether a lane holds a position. */
export function holds(index: MarkIndex, lane: string, position: number): boolean {
  return (index.buckets.get(lane) ?? []).some(({ position: column }) => column[lowerBound(column, position)] === position);
}
