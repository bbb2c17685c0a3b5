import type { Columns } from './columns.ts';
import type { ChartEvent, FoundEvents } from '../model/chart.ts';
import { MERGED, type MarkIndex } from './mark-index.ts';

/** What a search found, by position: in any lane, and by lane where its own articles say the words. */
export interface FoundFlags {
  readonly any: Uint8Array;
  readonly lanes: ReadonlyMap<string, Uint8Array>;
}

/** Several lanes report an event, and the words may stand in one of them. Numbers alone are gone through: a letter may find all of a hundred thousand events. */
export function foundInLanes({ columns, mode, laneOf, sources }: MarkIndex, { all, articles, reports }: Pick<FoundEvents, 'all' | 'articles' | 'reports'>): FoundFlags {
  const any = new Uint8Array(columns.event.length);
  const lanes = sources.map(() => new Uint8Array(mode === 'merged' ? 0 : any.length));
  const positions = positionsOf(columns, all);
  const lane = Int32Array.from(articles, ({ id }) => laneOf[columns.articles.get(id) ?? -1] ?? -1);
  for (let at = 0; at < reports.events.length; at += 1) {
    const position = positions[reports.events[at] ?? -1] ?? -1;
    if (position < 0) continue;
    any[position] = 1;
    const flags = lanes[lane[reports.articles[at] ?? -1] ?? -1];
    if (flags !== undefined && mode === 'sources') flags[position] = 1;
  }
  return { any, lanes: new Map(mode === 'merged' ? [[MERGED, any]] : sources.map(({ id }, place) => [id, lanes[place] ?? any])) };
}

const known = new WeakMap<Columns, { readonly all: readonly ChartEvent[]; readonly positions: Int32Array }>();

/** By the place of an event in the pile where it stands in the columns, which may be of a part of it; -1: nowhere. */
function positionsOf(columns: Columns, all: readonly ChartEvent[]): Int32Array {
  const before = known.get(columns);
  if (before?.all === all) return before.positions;
  const positions = new Int32Array(all.length).fill(-1);
  const places = columns.events === all ? null : new Map(all.map(({ id }, place) => [id, place]));
  columns.event.forEach((own, position) => {
    const event = columns.events[own];
    const place = places === null || event === undefined ? own : places.get(event.id);
    if (place !== undefined) positions[place] = position;
  });
  known.set(columns, { all, positions });
  return positions;
}
