import type { EventId } from '../../core/index.ts';
import { at, lowerBound, passing, SCALES, type Columns } from './columns.ts';
import type { Lane } from './contract.ts';
import { rank, type Ranked } from './most-salient.ts';

/** The one lane of the merged view. */
export const MERGED = 'all';

/** The marks of a lane that last about as long, by start: whoever looks for what still goes on need not look far back. */
export interface Shelf {
  readonly shortest: number;
  readonly longest: number;
  /** Where each stands in the columns. */
  readonly position: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** All ends, in order. */
  readonly ends: Float64Array;
  readonly salience: Ranked;
}

/** What the lanes hold after the filters, ready to be asked about any window at a cost that hardly grows with the events. */
export interface MarkIndex {
  readonly columns: Columns;
  readonly mode: 'sources' | 'merged';
  /** By number of the article, the place of its lane in `lanes`; -1: none. */
  readonly laneOf: Int32Array;
  readonly sources: readonly Lane[];
  readonly shelves: ReadonlyMap<string, readonly Shelf[]>;
}

/** One pass over the columns for each change of the filters or the lanes. */
export function indexMarks(columns: Columns, events: Columns['events'], lanes: readonly Lane[], mode: 'sources' | 'merged'): MarkIndex {
  const laneOf = new Int32Array(columns.articles.size).fill(-1);
  lanes.forEach(({ articles }, lane) => {
    for (const article of articles) {
      const number = columns.articles.get(article);
      if (number !== undefined) laneOf[number] = lane;
    }
  });
  const ids = mode === 'merged' ? [MERGED] : lanes.map(({ id }) => id);
  const passes = passing(columns, events);
  const size = columns.event.length;
  // A lane that told an event once tells it again in the next excerpt.
  const seen = new Int32Array(ids.length).fill(-1);
  const each = (visit: (shelf: number, position: number) => void) => {
    seen.fill(-1);
    for (let position = 0; position < size; position += 1) {
      if (passes !== null && at(passes, at(columns.event, position)) === 0) continue;
      const scale = at(columns.scale, position);
      if (mode === 'merged') {
        visit(scale, position);
        continue;
      }
      const end = at(columns.firstReport, position + 1);
      for (let report = at(columns.firstReport, position); report < end; report += 1) {
        const lane = at(laneOf, at(columns.report, report));
        if (lane < 0 || at(seen, lane) === position) continue;
        seen[lane] = position;
        visit(lane * SCALES + scale, position);
      }
    }
  };

  const counts = new Uint32Array(ids.length * SCALES);
  each((shelf) => { counts[shelf] = at(counts, shelf) + 1; });
  const positions = [...counts].map((count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  each((shelf, position) => {
    const column = positions[shelf];
    if (column !== undefined) column[at(filled, shelf)] = position;
    filled[shelf] = at(filled, shelf) + 1;
  });
  const shelves = new Map(ids.map((id, lane) => [
    id, positions.slice(lane * SCALES, (lane + 1) * SCALES).filter(({ length }) => length > 0).map((column) => shelfOf(columns, column)),
  ]));
  return { columns, mode, laneOf, sources: lanes, shelves };
}

function shelfOf(columns: Columns, position: Uint32Array): Shelf {
  const size = position.length;
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const salience = new Float32Array(size);
  let shortest = Infinity;
  let longest = 0;
  let ordered = true;
  for (let index = 0; index < size; index += 1) {
    const place = at(position, index);
    const start = at(columns.from, place);
    const end = at(columns.to, place);
    from[index] = start;
    to[index] = end;
    salience[index] = at(columns.salience, place);
    shortest = Math.min(shortest, end - start);
    longest = Math.max(longest, end - start);
    if (index > 0 && at(to, index - 1) > end) ordered = false;
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
  const reporting = new Set<number>();
  const end = at(columns.firstReport, position + 1);
  for (let report = at(columns.firstReport, position); report < end; report += 1) {
    const lane = at(laneOf, at(columns.report, report));
    if (lane >= 0) reporting.add(lane);
  }
  return [...reporting];
}

/** Whether a lane holds a position. */
export function holds(index: MarkIndex, lane: string, position: number): boolean {
  return (index.shelves.get(lane) ?? []).some(({ position: column }) => column[lowerBound(column, position)] === position);
}
