import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Timeline } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { Say } from '../parts/say.ts';
import { CoveragePlace } from '../coverage/CoveragePlace.tsx';
import { DifferencesPlace } from '../differences/DifferencesPlace.tsx';
import type { OpenFinder } from '../find/finder.ts';
import { useFocusGiven } from '../focus/ask-focus.ts';
import { keepFocus } from '../focus/keep-focus.ts';
import { Stage } from '../timeline/Stage.tsx';
import { useKeyChoice, useKeys } from '../keyboard/use-keys.ts';
import { summon, useOpening } from '../page/use-opening.ts';
import { Story } from '../story/Story.tsx';
import { UndatedTray } from '../list/UndatedTray.tsx';
import { OutOfViewPlace as OutOfView } from '../filters/OutOfViewPlace.tsx';
import { usePrint } from '../print/use-print.ts';
import { ReadingPane } from '../reading/ReadingPane.tsx';
import { usePanePlace } from '../reading/use-pane-place.ts';
import type { Much } from '../state/filters.ts';
import { isApart } from '../state/state.ts';
import { useTheme } from '../state/theme.ts';
import { useAcross } from '../store/use-across.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { counted } from '../words/labels.ts';
import './framed.css';
import { hereWith } from '../browser/navigation.ts';
import { landmark } from '../browser/landmarks.ts';
import { ReaderContext } from '../store/reader.ts';

interface FramedProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly openFinder: OpenFinder;
}

/** The timeline, or what the sources tell differently, and the reading pane alone, for a frame in another page: what the address chooses, and the way to the whole. */
export function Framed({ title, timeline, openFinder }: FramedProps) {
  const explorer = useExplorer(timeline, openFinder, null);
  const { query, placed, showPassing, state, dispatch, sourceMap, passing, folded, visible, window, selected, article, setWindow, zoom, showAll } = explorer;
  const { across, sourcesOn } = useAcross(explorer);
  const apart = isApart(state.view);
  const outOfView = placed.before + placed.after;
  const theme = useTheme(state.theme);
  const [letters] = useKeyChoice();
  // Beside a timeline that is narrow itself the pane covers it while something is read.
  const beside = usePanePlace();
  const place = beside === 'column' ? 'over' : beside;
  const open = selected !== null || article !== null;
  const { openEvent, readEvent, readArticle, readTold, move, close } = useOpening({ ...explorer, open, place });
  useEffect(keepFocus, []);
  useFocusGiven();
  const library = useMemo(() => ({ events: timeline.events, articles: explorer.articles, sources: sourceMap, terms: explorer.terms }), [timeline, explorer.articles, sourceMap, explorer.terms]);
  const opened = article !== null ? 'article' : selected !== null ? 'event' : state.view === 'differences' ? 'differences' : 'list';
  const { printing, Printed, print } = usePrint(opened, outOfView + placed.inside.length + placed.undated.length);
  const printOpen = useCallback(() => print(opened), [print, opened]);
  const reader = useMemo(() => ({ library, openEvent, readEvent, readArticle, readTold, printOpen }), [library, openEvent, readEvent, readArticle, readTold, printOpen]);
  const showMuch = (much: Much) => dispatch({ type: 'filters', change: { much } });
  const showMore = useCallback(() => dispatch({ type: 'filters', change: { much: 'more' } }), [dispatch]);
  const [said, setSaid] = useState('');
  // The same words again have to differ, or nobody would hear them.
  const say = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);

  useKeys(letters, (command) => {
    switch (command) {
      case 'next': return move(1);
      case 'previous': return move(-1);
      case 'open': return summon();
      case 'close': return article !== null && selected !== null ? readEvent(selected.id) : close();
      case 'in': return zoom(0.5);
      case 'out': return zoom(2);
      case 'all': return showAll();
      case 'key': case 'more': case 'everything': return showMuch(command);
    }
  });

  return (
    <Say value={say}><ReaderContext value={reader}>
      <div className="page framed" {...landmark('page')}>
        <div className="page-main" {...landmark('page-main')} inert={open}>
          <header className="head">
            <h1 className="head-name">{title}</h1>
            <p className="head-facts"><span className="head-count">{counted(passing, 'event')}</span></p>
            <a className="framed-whole" href={hereWith(query)} target="_blank" rel="noopener">Open the whole timeline</a>
          </header>
          <main className="centre" id="events" tabIndex={-1} aria-label={title}>
            {passing === 0 && <p className="notice">No event passes the filters of this address.</p>}
            {passing > 0 && state.view === 'story' && (
              <Story explorer={explorer} narrow={beside === 'sheet'} theme={theme} onDrawn={nothing} onSelect={(id, byKeyboard) => (id === null ? close() : openEvent(id, byKeyboard))} onFit={showAll}
                onDiffering={null} onList={showMore} />
            )}
            {passing > 0 && state.view === 'differences' && (
              <DifferencesPlace events={explorer.differences.events} hidden={explorer.differences.hidden} passing={explorer.taken} selected={state.selected} onClear={explorer.clearFilters} />
            )}
            {passing > 0 && state.view === 'coverage' && (
              <CoveragePlace events={across} shown={sourcesOn} columns={state.columns} selected={state.selected} onColumns={(columns) => dispatch({ type: 'columns', columns })} />
            )}
            {passing > 0 && !apart && explorer.spine === null && window !== null && explorer.reach !== null && (
              <Stage all={explorer.charted} masks={explorer.chartMasks} hits={explorer.hits?.shown ?? null} terms={explorer.terms} lanes={explorer.lanes} mode={state.view === 'sources' || state.view === 'list' ? 'sources' : 'merged'} selected={state.selected} window={window} reach={explorer.reach}
                theme={theme} onDrawn={nothing} onSelect={(id, byKeyboard) => (id === null ? close() : openEvent(id, byKeyboard))} onWindow={setWindow} onZoom={zoom} onFit={showAll}>
                {placed.inside.length === 0 && outOfView > 0 && <OutOfView count={outOfView} filtered={explorer.active.length > 0} onShow={showPassing} />}
              </Stage>
            )}
            {explorer.spine === null && !apart && <UndatedTray undated={placed.undated} selected={state.selected} />}
          </main>
        </div>
        <ReadingPane place={place} event={selected} article={article} spot={state.spot}
          onStep={move} onClose={close}>{null}</ReadingPane>
        <p className="spoken" role="status" aria-live="polite">{selected !== null && `${selected.title}. ${whenText(selected.time)}.`}</p>
        <p className="spoken" role="status" aria-live="polite">{said}</p>
      </div>
      {printing !== null && Printed !== null && (
        <Printed title={title} what={printing} events={printing === 'event' && selected !== null ? [selected] : printing === 'differences' ? explorer.differences.events : visible()} article={article} total={passing} keyOnly={explorer.level === 'key'} folded={folded} filters={explorer.active.map(({ label }) => label)} />
      )}
    </ReaderContext></Say>
  );
}

const nothing = () => undefined;
