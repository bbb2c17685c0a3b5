import { at } from './columns.ts';
import type { FoundEvents } from './contract.ts';
import { MERGED, type MarkIndex } from './mark-index.ts';

/** By lane which positions a search found there: several lanes report an event, and the words may stand in one of them. `found`: in any. */
export function foundInLanes({ columns, mode, laneOf, sources }: MarkIndex, found: Uint8Array, hits: FoundEvents): ReadonlyMap<string, Uint8Array> {
  if (mode === 'merged') return new Map([[MERGED, found]]);
  const lanes = sources.map(() => new Uint8Array(found.length));
  for (let position = found.indexOf(1); position >= 0; position = found.indexOf(1, position + 1)) {
    const event = columns.events[at(columns.event, position)];
    for (const article of event === undefined ? [] : hits.articlesOf(event.id)) {
      const lane = lanes[laneOf[columns.articles.get(article) ?? -1] ?? -1];
      if (lane !== undefined) lane[position] = 1;
    }
  }
  return new Map(sources.map(({ id }, lane) => [id, lanes[lane] ?? found]));
}
