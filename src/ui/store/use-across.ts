import { useMemo } from 'react';
import type { TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';
import type { useExplorer } from './use-explorer.ts';

const NONE: readonly TimelineEvent[] = [];

/** What the view of the coverage holds: the events that are shown, as long as that view is, and the sources that are on. */
export function useAcross({ state, visible, sources, lanes }: ReturnType<typeof useExplorer>): { readonly across: readonly TimelineEvent[]; readonly sourcesOn: readonly SourceEntry[] } {
  const across = useMemo(() => (state.view === 'coverage' ? visible() : NONE), [state.view, visible]);
  const sourcesOn = useMemo(() => {
    const on = new Set<string>(lanes.map(({ id }) => id));
    return sources.filter(({ key }) => on.has(key));
  }, [lanes, sources]);
  return { across, sourcesOn };
}
