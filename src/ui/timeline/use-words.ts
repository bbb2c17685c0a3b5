import { useMemo } from 'react';
import { whenText } from '../../when/index.ts';
import { hitsIn } from '../../worker/protocol.ts';
import type { ChartWords } from './chart-words.ts';
import { at } from './columns.ts';
import type { Lane, ListedEvent } from '../model/chart.ts';
import { lanesAt, type MarkIndex } from './mark-index.ts';

/** The words of the marks. Of the merged view's one lane only a single source is named. */
export function useWords(index: MarkIndex, lanes: readonly Lane[], all: readonly ListedEvent[], terms: readonly string[]): ChartWords {
  return useMemo(() => {
    const names = new Map(lanes.map(({ id, label }) => [id, label]));
    const sourceOf = (position: number): string | undefined => {
      const [only, other] = lanesAt(index, position);
      return only === undefined || other !== undefined ? undefined : index.sources[only]?.label;
    };
    return {
      of({ position, lane, certainty }) {
        const event = all[at(index.columns.event, position)];
        const when = event === undefined ? [] : [`${whenText(event.time)}${certainty === 'stated' ? '' : ` (${certainty})`}`];
        const source = index.mode === 'merged' ? sourceOf(position) : names.get(lane);
        return [...when, ...(source === undefined ? [] : [source]), ...(event !== undefined && event.edited.length > 0 ? ['edited'] : [])];
      },
      hits: (title) => hitsIn(title, terms),
    };
  }, [index, lanes, all, terms]);
}
