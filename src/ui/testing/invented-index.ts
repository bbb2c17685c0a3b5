import type { TimelineEvent } from '../../core/index.ts';
import { columnsOf } from '../timeline/columns.ts';
import type { Lane } from '../model/chart.ts';
import { holds, indexMarks, MERGED, type MarkIndex } from '../timeline/mark-index.ts';
import { markAt, type Mark } from '../timeline/marks.ts';

export function inventedIndex(events: readonly TimelineEvent[], lanes: readonly Lane[], mode: 'sources' | 'merged' = 'sources'): MarkIndex {
  return indexMarks(columnsOf(events), null, lanes, mode);
}

/** Every mark of an index, which the page never makes all of. */
export function marksOf(index: MarkIndex): readonly Mark[] {
  const lanes = index.mode === 'merged' ? [MERGED] : index.sources.map(({ id }) => id);
  return Array.from(index.columns.event.keys()).flatMap((position) => lanes.flatMap((lane) => holds(index, lane, position) ? [markAt(index, lane, position)] : []));
}
