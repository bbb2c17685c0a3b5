import { Suspense, lazy, useCallback, useMemo, useState } from 'react';
import type { Article, ArticleId, EventId, Span, Timeline as TimelineData } from '../core/index.ts';
import { assembleInWorker, type Assemble } from './assembly/assemble.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Header } from './frame/Header.tsx';
import { NoEvents } from './frame/NoEvents.tsx';
import { Notices } from './frame/Notices.tsx';
import { PeriodBar } from './frame/PeriodBar.tsx';
import { rowOf, useReturnOfFocus } from './frame/use-return-of-focus.ts';
import { useKeyChoice, useKeys, type KeyCommand } from './frame/use-keys.ts';
import { ViewSwitch } from './frame/ViewSwitch.tsx';
import { EventList } from './list/EventList.tsx';
import { UndatedTray } from './list/UndatedTray.tsx';
import { ReadingPane } from './reading/ReadingPane.tsx';
import { StartHere } from './reading/StartHere.tsx';
import { SourcesPanel } from './sources/SourcesPanel.tsx';
import { zoomed } from './state/period.ts';
import { useMedia, useTheme } from './state/theme.ts';
import { useDating } from './state/use-dating.ts';
import { useExplorer } from './state/use-explorer.ts';
import { reportersOf } from './state/visible.ts';
import { counted, periodText } from './words/labels.ts';
import { whenText } from './words/when.ts';

const loadTimeline = () => import('./timeline/Timeline.tsx');
const Timeline = lazy(loadTimeline);
// It is fetched beside the articles, not after them; a view without it does not ask.
if (!location.search.includes('view=list')) void loadTimeline().catch(() => undefined);
const Dialogs = lazy(() => import('./frame/Dialogs.tsx'));

interface AppProps {
  readonly timeline: TimelineData;
  readonly assemble?: Assemble;
}

export function App({ timeline: initial, assemble = assembleInWorker }: AppProps) {
  const { timeline, dating, giveDate } = useDating(initial, assemble);
  const x = useExplorer(timeline);
  const { state, dispatch, window, selected, article, select, step } = x;
  const theme = useTheme(state.theme);
  const [dialog, setDialog] = useState<'keys' | 'about' | null>(null);
  const [letters, setLetters] = useKeyChoice();
  const [summons, setSummons] = useState(0);
  const [sourcesOpen, setSourcesOpen] = useState(false);

  const wide = useMedia('(min-width: 1100px)');
  const narrow = useMedia('(max-width: 699px)');
  const place = wide ? 'column' : narrow ? 'sheet' : 'over';
  const open = selected !== null || article !== null;
  const covered = open && place === 'sheet';

  const focusBack = useReturnOfFocus(open);
  const openEvent = useCallback((id: EventId, byKeyboard: boolean) => {
    focusBack.from(id);
    select(id);
    if (byKeyboard || place !== 'column') setSummons((n) => n + 1);
  }, [focusBack, select, place]);
  const openArticle = useCallback((id: ArticleId, spot: Span | null) => {
    focusBack.from(null);
    dispatch({ type: 'article', article: id, spot });
    setSummons((n) => n + 1);
  }, [focusBack, dispatch]);
  const backToEvent = useCallback((id: EventId) => {
    focusBack.from(id);
    select(id);
    setSummons((n) => n + 1);
  }, [focusBack, select]);
  const close = () => select(null);
  const move = (by: 1 | -1) => {
    const next = step(by);
    if (next === null) return;
    focusBack.from(next.id);
    const active = document.activeElement;
    // The focus goes along: from row to row, or from what was read to what is read now. Buttons keep it.
    if (active?.closest('.reading') != null) setSummons((n) => n + 1);
    requestAnimationFrame(() => {
      const row = rowOf(next.id);
      row?.scrollIntoView({ block: 'nearest' });
      if (active?.matches('.row-button') === true) row?.focus();
    });
  };

  useKeys(letters, (command: KeyCommand) => {
    if (dialog !== null) return;
    switch (command) {
      case 'next': return move(1);
      case 'previous': return move(-1);
      case 'open': return setSummons((n) => n + 1);
      case 'close': return article !== null && selected !== null ? backToEvent(selected.id) : open ? close() : setSourcesOpen(false);
      case 'in': return window !== null ? x.setWindow(zoomed(window, 0.5)) : undefined;
      case 'out': return window !== null ? x.setWindow(zoomed(window, 2)) : undefined;
      case 'all': return x.showAll();
      case 'keys': return setDialog('keys');
    }
  });
  const library = useMemo(() => ({ events: timeline.events, articles: x.articles, sources: x.sourceMap }), [timeline, x.articles, x.sourceMap]);
  const shown = useMemo(() => ({ ...library, events: x.visible }), [library, x.visible]);
  const list = <EventList events={x.visible} sources={x.sourceMap} selected={state.selected} window={window} onOpen={openEvent} onShowAll={x.showAll} />;
  const askForDate = (asked: Article) => openArticle(asked.id, null);

  return (
    <div className={`page${open ? ' page-open' : ''}`}>
      <div className="page-main" inert={covered}>
        <a className="skip" href="#events">Skip to the events</a>
        <Header period={periodText(x.visible)} visible={x.visible.length} total={timeline.events.length} theme={theme}
          onTheme={() => dispatch({ type: 'theme', theme: theme === 'dark' ? 'light' : 'dark' })} onKeys={() => setDialog('keys')} onAbout={() => setDialog('about')} />
        <div className="columns">
          <nav className={`side${sourcesOpen ? ' side-open' : ''}`} aria-label="Filters">
            <button type="button" className="button side-switch" aria-expanded={sourcesOpen} onClick={() => setSourcesOpen(!sourcesOpen)}>
              Sources and kinds{state.off.length > 0 ? ` · ${x.sources.length - state.off.length} of ${x.sources.length}` : ''}
            </button>
            <div className="side-body">
              <SourcesPanel sources={x.sources} off={state.off} kinds={state.kinds} counts={x.counts} kindCounts={x.kindCounts} dispatch={dispatch} onArticle={(id) => openArticle(id, null)} />
            </div>
          </nav>
          <main className="centre" id="events" tabIndex={-1}>
            <Notices diagnostics={timeline.diagnostics} articles={timeline.articles} unknown={x.unknown} onDate={askForDate} onForget={x.forgetUnknown} />
            <div className="bar">
              <ViewSwitch view={state.view} onView={(view) => dispatch({ type: 'view', view })} />
              <PeriodBar window={window} inside={x.inside} total={timeline.events.length} dense={x.dense} showsAll={x.showsAll} showsDense={x.showsDense}
                onAll={x.showAll} onDense={x.showDense} />
            </div>
            {x.visible.length === 0 ? (
              <NoEvents culprit={x.culprit} onSources={() => dispatch({ type: 'all-sources' })} onKinds={() => dispatch({ type: 'all-kinds' })} />
            ) : (
              <>
                {state.view !== 'list' && window !== null && (
                  <ErrorBoundary instead={<p className="notice">The timeline could not be drawn. The list below has every event of it.</p>}>
                    <div className="stage"><Suspense fallback={<p className="stage-wait">Drawing the timeline…</p>}>
                      <Timeline events={x.visible} articles={timeline.articles} lanes={x.lanes} mode={state.view} selected={state.selected} window={window} theme={theme}
                        onSelect={(id) => (id === null ? select(null) : openEvent(id, false))} onWindow={x.setWindow} />
                    </Suspense></div>
                  </ErrorBoundary>
                )}
                {state.view !== 'list' && <UndatedTray events={x.visible} selected={state.selected} onOpen={openEvent} />}
                {list}
              </>
            )}
          </main>
        </div>
      </div>
      <ReadingPane place={place} library={library} event={selected} article={article} spot={state.spot} summons={summons} dating={dating}
        onDate={giveDate} onStep={move} onClose={close} onEvent={backToEvent} onArticle={openArticle}>
        <StartHere library={shown} onOpen={openEvent} />
      </ReadingPane>
      <p className="spoken" role="status" aria-live="polite">
        {selected !== null && `${selected.title}. ${whenText(selected.time)}. ${counted(reportersOf(selected, x.sourceMap).length, 'source')}.`}
      </p>
      {dialog !== null && <Suspense><Dialogs which={dialog} timeline={timeline} letters={letters} onLetters={setLetters} onClose={() => setDialog(null)} /></Suspense>}
    </div>
  );
}
