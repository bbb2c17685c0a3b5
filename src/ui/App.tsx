import { Suspense, lazy, useMemo, useState } from 'react';
import type { Timeline } from '../core/index.ts';
import { assembleInWorker, type Assemble } from './assembly/assemble.ts';
import { Header } from './frame/Header.tsx';
import { NoEvents } from './frame/NoEvents.tsx';
import { Notices } from './frame/Notices.tsx';
import { PeriodBar } from './frame/PeriodBar.tsx';
import { Stage } from './frame/Stage.tsx';
import { ViewSwitch } from './frame/ViewSwitch.tsx';
import { useKeyChoice, useKeys, type KeyCommand } from './frame/use-keys.ts';
import { useOpening } from './frame/use-opening.ts';
import { EventList } from './list/EventList.tsx';
import { UndatedTray } from './list/UndatedTray.tsx';
import { ReadingPane, type PanePlace } from './reading/ReadingPane.tsx';
import { StartHere } from './reading/StartHere.tsx';
import { Filters } from './sources/Filters.tsx';
import { zoomed } from './state/period.ts';
import { useMedia, useTheme } from './state/theme.ts';
import { useDating } from './state/use-dating.ts';
import { useExplorer } from './state/use-explorer.ts';
import { reportersOf } from './state/visible.ts';
import { counted, periodText } from './words/labels.ts';
import { whenText } from './words/when.ts';

const Dialogs = lazy(() => import('./frame/Dialogs.tsx'));

interface AppProps {
  readonly timeline: Timeline;
  readonly assemble?: Assemble;
}

export function App({ timeline: initial, assemble = assembleInWorker }: AppProps) {
  const { timeline, dating, last, forgetLast, giveDate } = useDating(initial, assemble);
  const explorer = useExplorer(timeline);
  const { state, dispatch, sources, sourceMap, visible, window, dense, selected, article, setWindow, showAll, showDense } = explorer;
  const theme = useTheme(state.theme);
  const [dialog, setDialog] = useState<'keys' | 'about' | null>(null);
  const [letters, setLetters] = useKeyChoice();
  const place = usePanePlace();
  const open = selected !== null || article !== null;
  const { summons, summon, openEvent, readEvent, readArticle, move, close } = useOpening({ ...explorer, open, place });

  useKeys(letters, (command: KeyCommand) => {
    if (dialog !== null) return;
    switch (command) {
      case 'next': return move(1);
      case 'previous': return move(-1);
      case 'open': return summon();
      case 'close': return article !== null && selected !== null ? readEvent(selected.id) : close();
      case 'in': return window === null ? undefined : setWindow(zoomed(window, 0.5, selected));
      case 'out': return window === null ? undefined : setWindow(zoomed(window, 2, selected));
      case 'all': return showAll();
      case 'keys': return setDialog('keys');
    }
  });

  const library = useMemo(() => ({ events: timeline.events, articles: explorer.articles, sources: sourceMap }), [timeline, explorer.articles, sourceMap]);
  const total = timeline.events.length;
  return (
    <div className="page">
      <div className="page-main" inert={open && place === 'sheet'}>
        <a className="skip" href="#events">Skip to the events</a>
        <Header period={periodText(visible)} visible={visible.length} total={total} theme={theme} onKeys={() => setDialog('keys')} onAbout={() => setDialog('about')}
          onTheme={() => dispatch({ type: 'theme', theme: theme === 'dark' ? 'light' : 'dark' })} />
        <div className="columns">
          <Filters sources={sources} off={state.off} kinds={state.kinds} counts={explorer.counts} kindCounts={explorer.kindCounts} dispatch={dispatch}
            stories={explorer.stories} story={state.story} storyCounts={explorer.storyCounts}
            onArticle={(id) => readArticle(id, null)} />
          <main className="centre" id="events" tabIndex={-1}>
            <Notices diagnostics={timeline.diagnostics} articles={timeline.articles} unknown={explorer.unknown} onForget={explorer.forgetUnknown} given={last} onForgetGiven={forgetLast}
              onDate={({ id }) => readArticle(id, null)} />
            <div className="bar">
              <ViewSwitch view={state.view} onView={(view) => dispatch({ type: 'view', view })} />
              <PeriodBar window={window} inside={explorer.inside} total={explorer.total} dense={dense} showsAll={explorer.showsAll} showsDense={explorer.showsDense}
                onAll={showAll} onDense={showDense} />
            </div>
            {visible.length === 0 && <NoEvents culprit={explorer.culprit} onSources={() => dispatch({ type: 'all-sources' })} onKinds={() => dispatch({ type: 'all-kinds' })} />}
            {visible.length > 0 && state.view !== 'list' && (
              <>
                {window !== null && (
                  <Stage all={explorer.events} events={visible} hits={null} articles={timeline.articles} lanes={explorer.lanes} mode={state.view} selected={state.selected} window={window} theme={theme}
                    onSelect={(id) => (id === null ? close() : openEvent(id, false))} onWindow={setWindow} />
                )}
                <UndatedTray events={visible} selected={state.selected} onOpen={openEvent} />
              </>
            )}
            {visible.length > 0 && <EventList events={visible} sources={sourceMap} selected={state.selected} window={window} onOpen={openEvent} onShowAll={showAll} />}
          </main>
        </div>
      </div>
      <ReadingPane place={place} library={library} event={selected} article={article} spot={state.spot} summons={summons} dating={dating}
        onDate={giveDate} onStep={move} onClose={close} onEvent={readEvent} onArticle={readArticle}>
        <StartHere events={visible} sources={sourceMap} onOpen={openEvent} />
      </ReadingPane>
      <p className="spoken" role="status" aria-live="polite">
        {selected !== null && `${selected.title}. ${whenText(selected.time)}. ${counted(reportersOf(selected, sourceMap).length, 'source')}.`}
      </p>
      {dialog !== null && <Suspense><Dialogs which={dialog} timeline={timeline} letters={letters} onLetters={setLetters} onClose={() => setDialog(null)} /></Suspense>}
    </div>
  );
}

function usePanePlace(): PanePlace {
  const wide = useMedia('(min-width: 1100px)');
  const narrow = useMedia('(max-width: 699px)');
  return wide ? 'column' : narrow ? 'sheet' : 'over';
}
