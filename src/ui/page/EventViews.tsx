import { useMemo } from 'react';
import type { TimelineEvent } from '../../core/index.ts';
import { CoveragePlace } from '../coverage/CoveragePlace.tsx';
import { DifferencesPlace } from '../differences/DifferencesPlace.tsx';
import { OutOfViewPlace as OutOfView } from '../filters/OutOfViewPlace.tsx';
import { UndatedTray } from '../list/UndatedTray.tsx';
import { isApart } from '../state/state.ts';
import { useReader } from '../store/reader.ts';
import type { Explorer } from '../store/use-explorer.ts';
import { Story } from '../story/Story.tsx';
import { Stage, type StageActs } from '../timeline/Stage.tsx';

interface EventViewsProps {
  readonly explorer: Explorer;
  readonly theme: 'light' | 'dark';
  /** The page is as narrow as a phone. */
  readonly narrow: boolean;
  /** Whether the timeline stands over the list too. */
  readonly drawsList?: boolean;
  readonly onDrawn: () => void;
  readonly onClose: () => void;
  readonly onFit: () => void;
  /** Null: there is no way to the differences from here. */
  readonly onDiffering: (() => void) | null;
  readonly onList: () => void;
}

const NONE: readonly TimelineEvent[] = [];

/** What passes the filters, in the view that is chosen: the story, the differences, the coverage, or the timeline. */
export function EventViews({ explorer, theme, narrow, drawsList = false, onDrawn, onClose, onFit, onDiffering, onList }: EventViewsProps) {
  const { state, dispatch, passing, visible, sources, lanes, differences, placed, window, reach } = explorer;
  const { openEvent } = useReader();
  const across = useMemo(() => (state.view === 'coverage' ? visible() : NONE), [state.view, visible]);
  const sourcesOn = useMemo(() => {
    const on = new Set<string>(lanes.map(({ id }) => id));
    return sources.filter(({ key }) => on.has(key));
  }, [lanes, sources]);
  if (passing === 0) return null;
  const chart: StageActs = {
    theme, onDrawn, onFit, onWindow: explorer.setWindow, onZoom: explorer.zoom,
    onSelect: (id, byKeyboard) => (id === null ? onClose() : openEvent(id, byKeyboard)),
  };
  const outOfView = placed.before + placed.after;
  return (
    <>
      {state.view === 'story' && <Story explorer={explorer} narrow={narrow} chart={chart} onDiffering={onDiffering} onList={onList} />}
      {state.view === 'differences' && <DifferencesPlace events={differences.events} hidden={differences.hidden} passing={explorer.taken} selected={state.selected} onClear={explorer.clearFilters} />}
      {state.view === 'coverage' && <CoveragePlace events={across} shown={sourcesOn} columns={state.columns} selected={state.selected} onColumns={(columns) => dispatch({ type: 'columns', columns })} />}
      {explorer.spine === null && !isApart(state.view) && (drawsList || state.view !== 'list') && (
        <>
          {window !== null && reach !== null && (
            <Stage all={explorer.charted} masks={explorer.chartMasks} hits={explorer.hits?.shown ?? null} terms={explorer.terms} lanes={lanes} mode={state.view === 'sources' || state.view === 'list' ? 'sources' : 'merged'} selected={state.selected} window={window} reach={reach} {...chart}>
              {outOfView > 0 && placed.inside.length === 0 && <OutOfView count={outOfView} filtered={explorer.active.length > 0} onShow={explorer.showPassing} />}
            </Stage>
          )}
          <UndatedTray undated={placed.undated} selected={state.selected} />
        </>
      )}
    </>
  );
}
