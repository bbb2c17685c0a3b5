import { useCallback, useEffect, useMemo, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { Span, Timeline } from '../../core/index.ts';
import { hitsIn } from '../../worker/protocol.ts';
import type { Correcting } from '../editing/later.ts';
import type { Assemble } from '../assembler/assemble.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { FiltersAside, FiltersSwitch } from '../filters/FiltersAside.tsx';
import { fetchCoverage } from '../coverage/CoveragePlace.tsx';
import { fetchDifferences } from '../differences/DifferencesPlace.tsx';
import { FindBarPlace } from '../find/FindBarPlace.tsx';
import { FindBox } from '../find/FindBox.tsx';
import type { OpenFinder } from '../find/finder.ts';
import type { Passage } from '../find/found.ts';
import { hitWithin, nextHit, placeAmong } from '../find/hits.ts';
import type { Shown } from './Dialogs.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { Header } from './Header.tsx';
import { useFocusGiven } from '../focus/ask-focus.ts';
import { giveFocus } from '../focus/give-focus.ts';
import { keepFocus } from '../focus/keep-focus.ts';
import { fetchNotices, isNotable, NoticesPlace } from './NoticesPlace.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { HowMuch } from './HowMuch.tsx';
import { fetchTimeline, fetchTold } from '../timeline/Stage.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import { useKeyChoice, useKeys, type KeyCommand } from '../keyboard/use-keys.ts';
import { summon, useOpening } from './use-opening.ts';
import { late, latePlace } from '../late/late.tsx';
import { useLater } from '../late/use-later.ts';
import { useUndoKeys } from '../keyboard/use-undo-keys.ts';
import { useSpokenResult } from './use-spoken-result.ts';
import { useSpokenEvent } from './use-spoken-event.ts';
import { useSettled } from './use-settled.ts';
import { Say } from '../parts/say.ts';
import { ListPlace } from '../list/ListPlace.tsx';
import { MANY_TO_PRINT } from '../print/use-print.ts';
import { ReadingPane } from '../reading/ReadingPane.tsx';
import { fetchStart, StartPlace } from '../reading/StartPlace.tsx';
import { usePanePlace } from '../reading/use-pane-place.ts';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';
import { useReview } from '../review/use-review.ts';
import { Editing } from '../editing/editing.ts';
import type { Filters, Much } from '../state/filters.ts';
import { useMedia, useTheme } from '../state/theme.ts';
import { isApart, isBesidePane, isDrawn, type View } from '../state/state.ts';
import { useEdition, type Keep, type Kept } from '../store/use-edition.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { countText } from '../words/count-text.ts';
import { counted, endsText } from '../words/labels.ts';
import { landmark } from '../browser/landmarks.ts';
import { ReaderContext } from '../store/reader.ts';
import { EventViews } from './EventViews.tsx';
import { useAnnouncer } from './use-announcer.tsx';
import { useReading } from './use-reading.tsx';

const Dialogs = latePlace(late(() => import('./Dialogs.tsx').then((module) => module.default)));
const NoEvents = latePlace(late(() => import('./NoEvents.tsx').then((module) => module.default)));
const CorrectionsDialog = latePlace(late(() => import('../correcting/CorrectionsDialog.tsx').then((module) => module.default)));

/** What other views than the one that is open need. */
const fetchViews = () => Promise.all([fetchTimeline(), fetchTold(), fetchStart(), fetchDifferences(), fetchCoverage()].map((one) => one.catch(() => undefined)));

interface AppProps {
  /** What the timeline is called, if it was given a name. */
  readonly title?: string;
  readonly timeline: Timeline;
  /** Null: the page is published, and shows the timeline as it is. */
  readonly assemble: Assemble | null;
  readonly openFinder: OpenFinder;
  /** The dialog that saves the timeline as a file. */
  readonly TakeAway: ComponentType<TakeAwayProps>;
  /** Whether the timeline is drawn before the rest of the page. */
  readonly paced?: boolean;
  /** The corrections as they are kept, if they are, and what keeps a change of them. */
  readonly kept?: Kept | null;
  readonly keep?: Keep;
  /** The collection that the timeline is of; null: the bundled articles. */
  readonly collection?: string | null;
  /** What whoever keeps collections puts into the page: beside its name, among its tools, over the timeline, and in place of one without articles. */
  readonly beside?: ReactNode;
  readonly tools?: ReactNode;
  readonly status?: ReactNode;
  readonly empty?: ReactNode;
  /** What corrections are made with; null: the page is published. */
  readonly correcting?: Correcting | null;
}

export function App({ title, timeline: initial, assemble, openFinder, TakeAway, paced = true, collection = null, beside = null, tools = null, status = null, empty = null, correcting = null, kept = null, keep }: AppProps) {
  const edition = useEdition(initial, assemble, kept, keep);
  const { timeline, last } = edition;
  const explorer = useExplorer(timeline, openFinder, collection);
  const { state, dispatch, sources, sourceMap, passing, folded, total, window, dense, selected, article, zoom, showAll, showDense, placed } = explorer;
  const theme = useTheme(state.theme);
  const [dialog, setDialog] = useState<Shown['which'] | 'take' | 'corrections' | null>(null);
  const [letters, setLetters] = useKeyChoice();
  const place = usePanePlace();
  const narrow = useMedia('(max-width: 56.24em)');
  const [filtering, setFiltering] = useState(false);
  const open = selected !== null || article !== null;
  const [settled, settle] = useSettled(!paced || !isDrawn(state.view) || explorer.spine !== null || window === null || passing === 0);
  const { openEvent, readEvent, readArticle, readTold, goTo, move, close } = useOpening({ ...explorer, open, place });

  useEffect(keepFocus, []);
  useFocusGiven();
  useUndoKeys(edition.undo, edition.redo);
  useLater(fetchNotices);
  useLater(fetchViews);
  useEffect(() => {
    // What had the focus may be gone with the event that it belonged to.
    if (last !== null && document.activeElement === document.body) summon();
  }, [last]);
  const correctable = assemble === null || correcting === null ? null : { ...edition, tools: correcting };
  const review = useReview(edition, collection === null ? null : correctable?.tools.lookThrough ?? null, collection);
  const corrections = () => setDialog('corrections');
  const take = () => setDialog('take');

  const filter = useCallback((change: Partial<Filters>) => dispatch({ type: 'filters', change }), [dispatch]);
  const showMuch = (much: Much) => filter({ much });
  const showMore = useCallback(() => filter({ much: 'more' }), [filter]);
  const setView = useCallback((view: View) => dispatch({ type: 'view', view }), [dispatch]);
  const showList = useCallback(() => { setView('list'); showMore(); }, [setView, showMore]);
  const findInput = useRef<HTMLInputElement>(null);
  const find = (text: string) => dispatch({ type: 'find', find: text });
  const hitAt = useMemo(() => (explorer.hits === null ? -1 : placeAmong(explorer.hits, state.selected, state.article, state.spot?.start ?? null)), [explorer.hits, state.selected, state.article, state.spot]);
  /** A passage to which the walk through all articles led: from there it goes on through all. */
  const landed = useRef<Passage | null>(null);
  const walk = (by: 1 | -1) => {
    const { hits } = explorer;
    if (hits === null) return;
    const at = state.spot ?? selected?.excerpts.find((excerpt) => excerpt.article === state.article);
    const passage = hits.passages[hitAt - hits.events.length];
    const here = state.article === null || (passage !== undefined && passage === landed.current) ? null : hitWithin(hits, state.article, state.selected, at?.start ?? -1, by);
    const hit = here ?? nextHit(hits, hitAt, by);
    landed.current = here === null && hit?.type === 'passage' ? hit.passage : null;
    if (hit?.type === 'event') goTo(hit.event, hit.words?.article ?? null, hit.words);
    if (hit?.type === 'passage') goToPassage(hit.passage);
  };
  const goToPassage = (passage: Passage) => goTo(null, passage.article, firstHit(explorer.articles.get(passage.article)?.text ?? '', explorer.terms, passage));
  /** Somebody or a place that was found: its events, and nothing is looked for any longer. */
  const filterByName = (key: string) => {
    find('');
    if (!state.names.includes(key)) dispatch({ type: 'toggle-name', name: key });
  };

  const { say, spoken } = useAnnouncer();
  const result = passing === 0 ? 'Nothing passes the filters.' : `${countText(passing)} of ${counted(total, 'event')}.${folded > 0 ? ` ${counted(folded, 'detail')} folded.` : ''}`;
  useSpokenResult(explorer.filters, state.story, result, say);
  const showWhole = useCallback(() => {
    showAll();
    say(`The whole period: ${counted(passing, 'event')}.`);
  }, [showAll, say, passing]);

  useKeys(letters, (command: KeyCommand) => {
    if (dialog !== null) return;
    switch (command) {
      case 'next': return move(1);
      case 'previous': return move(-1);
      case 'open': return summon();
      case 'close': return article !== null && selected !== null ? readEvent(selected.id) : close();
      case 'in': return zoom(0.5);
      case 'out': return zoom(2);
      case 'all': return showWhole();
      case 'keys': return setDialog('keys');
      case 'key': case 'more': case 'everything': return showMuch(command);
      case 'find':
        giveFocus(findInput.current, true);
        return findInput.current?.select();
    }
  });

  const period = placed.ends.all === null ? null : endsText(placed.ends.all);
  const spokenEvent = useSpokenEvent(selected, timeline, article);
  const { reader, opened, shown, print, paper } = useReading(explorer, title, { openEvent, readEvent, readArticle, readTold });
  const shownAs = (which: Shown['which']): Shown => {
    switch (which) {
      case 'about': return { which, props: { timeline } };
      case 'print': return { which, props: { event: selected, article, visible: shown, differences: explorer.differences.count, onPrint: (what) => { setDialog(null); print(what); } } };
      case 'keys': return { which, props: { enabled: letters, onEnabled: setLetters } };
    }
  };
  const listed = passing > 0 && explorer.spine === null && !isApart(state.view);
  // What is to be reviewed is asked of all articles, whatever is filtered.
  const reviewing = state.view === 'review';
  const paneShown = open || isBesidePane(state.view);
  const lastCorrection = correctable !== null && (last !== null || edition.working !== null) && <correctable.tools.LastCorrection edition={edition} selected={state.selected} onEvent={readEvent} onList={corrections} />;
  const filtersAside = <FiltersAside ready={settled} filters={explorer.filters} story={state.story} stories={explorer.stories} sources={sources} events={explorer.events} facts={explorer.facts} masks={explorer.masks} dispatch={dispatch}
    onPeriod={explorer.setPeriod} onInView={explorer.filterInView} />;
  return (
    <Say value={say}><Editing value={correctable}><ReaderContext value={reader}>
      <div className={paneShown ? 'page' : 'page page-whole'} {...landmark('page')}>
        <div className="page-main" {...landmark('page-main')} inert={open && place !== 'column'}>
          <a className="skip" href="#events">Skip to the events</a>
          {passing > 0 && isDrawn(state.view) && window !== null && (explorer.spine === null || (explorer.told !== null && place !== 'sheet')) && <a className="skip" href="#timeline">Skip to the timeline</a>}
          <Header title={(beside === null ? title : null) ?? 'Dateline'} beside={beside} tools={tools} onCorrections={timeline.corrections.length > 0 ? corrections : null} period={period} visible={passing} total={total} folded={folded} theme={theme} onKeys={() => setDialog('keys')} onAbout={() => setDialog('about')} onTake={take} onPrint={() => (opened === 'differences' || (opened === 'list' && shown <= MANY_TO_PRINT) ? print(opened) : setDialog('print'))}
            onTheme={() => dispatch({ type: 'theme', theme: theme === 'dark' ? 'light' : 'dark' })}>
            <FindBox input={findInput} find={state.find} onFind={find} onWalk={walk} hits={explorer.hits} facts={explorer.facts} masks={explorer.masks} terms={explorer.terms} articles={explorer.articles} sources={sourceMap}
              onEvent={(event) => goTo(event.id, null, null)} onName={filterByName} onPassage={goToPassage} />
          </Header>
          <div className={reviewing ? 'columns columns-one' : 'columns'}>
            {!narrow && !reviewing && filtersAside}
            <main className="centre" id="events" tabIndex={-1}>
              {!open && lastCorrection}
              {status}
              <NoticesPlace show={isNotable(timeline, state.unknown) ? { diagnostics: timeline.diagnostics, articles: timeline.articles, unknown: state.unknown, onForget: () => dispatch({ type: 'forget-unknown' }), onDate: assemble && (({ id }) => readArticle(id, null)) } : null}>
                <div className="bar">
                  <ViewSwitch view={state.view} onView={setView} differences={explorer.differences.count} review={review?.items.length ?? null} />
                  {!reviewing && <FiltersSwitch open={filtering} inUse={explorer.active.length} onOpen={setFiltering} />}
                  {state.view !== 'differences' && !reviewing && <HowMuch level={explorer.level} counts={explorer.muchOf} onMuch={showMuch} />}
                  {listed && <PeriodBar window={explorer.named} inside={placed.inside.length} total={shown} dense={dense} showsAll={explorer.showsAll}
                    onAll={showWhole} onDense={showDense} />}
                </div>
                {narrow && filtering && !reviewing && filtersAside}
                <FirstVisit />
                <FindBarPlace show={explorer.finding === null ? null : { find: state.find, finding: explorer.finding, hits: explorer.hits, place: hitAt, onlyHits: state.onlyHits, onWalk: walk,
                  onOnlyHits: (onlyHits) => filter({ onlyHits }), onFind: find, onClear: () => { find(''); giveFocus(findInput.current, true); } }}>
                  {!reviewing && <ActiveFilters active={explorer.active} onDrop={filter} onClear={explorer.clearFilters} />}
                  {passing === 0 && !reviewing && (empty ?? <NoEvents masks={explorer.masks} active={explorer.active} onDrop={filter} onClear={explorer.clearFilters} />)}
                  <EventViews explorer={explorer} theme={theme} narrow={place === 'sheet'} onDrawn={settle} onClose={close} onFit={showWhole} onDiffering={() => setView('differences')} onList={showList} />
                  {reviewing && (review === null ? <p className="pane-wait">Looking through the articles…</p> : correctable !== null &&
                    <correctable.tools.Review review={review} correct={correctable.correct} letters={letters && dialog === null} selected={state.selected} onTake={take} />)}
                  {listed && settled && <ListPlace placed={placed} folded={explorer.foldedUnder} foldedAway={explorer.foldedAway} onMore={showMore} selected={state.selected} window={window} hits={explorer.hits?.shown ?? null} leads={state.view === 'list'} onShowAll={showWhole} />}
                </FindBarPlace>
              </NoticesPlace>
            </main>
          </div>
        </div>
        {paneShown && <ReadingPane place={place} event={selected} article={article} spot={state.spot} notice={lastCorrection} onStep={move} onClose={close}>
          {settled && <StartPlace facts={explorer.facts} masks={explorer.masks} />}
        </ReadingPane>}
        <p className="spoken" role="status" aria-live="polite">
          {spokenEvent}
        </p>
        {spoken}
        {dialog !== null && (
          dialog === 'take' ? <TakeAway timeline={timeline} visible={explorer.taken()} title={title ?? null} onClose={() => setDialog(null)} />
            : dialog === 'corrections' ? <CorrectionsDialog edition={edition} changeable={correctable !== null} onClose={() => setDialog(null)} />
              : <Dialogs shown={shownAs(dialog)} onClose={() => setDialog(null)} />
        )}
      </div>
      {paper}
    </ReaderContext></Editing></Say>
  );
}

/** The first word of a passage that is looked for. */
function firstHit(text: string, terms: readonly string[], passage: Span): Span {
  return hitsIn(text, terms, passage)[0] ?? passage;
}
