import { useCallback, useEffect, useMemo } from 'react';
import type { EventId } from '../../core/index.ts';
import type { TileIndex } from '../../formats/index.ts';
import { whenText } from '../../when/index.ts';
import { landmark } from '../browser/landmarks.ts';
import { Say } from '../parts/say.ts';
import { useFocusGiven } from '../focus/ask-focus.ts';
import { keepFocus } from '../focus/keep-focus.ts';
import { Stage } from '../timeline/Stage.tsx';
import { useKeyChoice, useKeys } from '../keyboard/use-keys.ts';
import { summon, useOpening } from '../page/use-opening.ts';
import { usePrint } from '../print/use-print.ts';
import { ReadingPane } from '../reading/ReadingPane.tsx';
import { usePanePlace } from '../reading/use-pane-place.ts';
import { sameWindow } from '../state/period.ts';
import type { Action } from '../state/state.ts';
import { storedTheme, useTheme } from '../state/theme.ts';
import { countText } from '../words/count-text.ts';
import { counted, windowText } from '../words/labels.ts';
import { TileList } from './TileList.tsx';
import type { Tiles } from './tiles.ts';
import { useTiled } from './use-tiled.ts';
import { ReaderContext } from '../store/reader.ts';
import { useAnnouncer } from '../page/use-announcer.tsx';

interface TiledPageProps {
  readonly title: string;
  readonly index: TileIndex;
  readonly tiles: Tiles;
}

const NO_TERMS: readonly string[] = [];
const nothing = (): void => undefined;

/** A timeline that lies beside the page in tiles: of a period the most salient events, the others by number, and as a person comes closer all of them. */
export function TiledPage({ title, index, tiles }: TiledPageProps) {
  const tiled = useTiled(index, tiles);
  const { chosen, words, library, article, spot, window, whole, reach, rows, gaps, change, select, reveal, step, setWindow, zoom } = tiled;
  const theme = useTheme(storedTheme());
  const [letters] = useKeyChoice();
  const place = usePanePlace();
  const event = words?.event ?? null;
  const open = event !== null;
  const dispatch = useCallback((action: Action) => { if (action.type === 'article') change({ article: action.article, spot: action.spot ?? null }); }, [change]);
  const { openEvent, readEvent, readArticle, readTold, move, close } = useOpening({ open, place, dispatch, select, reveal, step });
  useEffect(keepFocus, []);
  useFocusGiven();
  const { printing, Printed, print } = usePrint(article !== null ? 'article' : event !== null ? 'event' : 'list', rows.length);
  const { say, spoken } = useAnnouncer();
  const showAll = useCallback(() => change({ window: null }), [change]);
  const backToEvent = useCallback((id: EventId) => { if (id === chosen?.id) change({ article: null, spot: null }); else readEvent(id); }, [chosen, change, readEvent]);

  const printOpen = useCallback(() => print(article !== null ? 'article' : 'event'), [print, article]);
  const reader = useMemo(() => ({ library, openEvent, readEvent: backToEvent, readArticle, readTold, printOpen }), [library, openEvent, backToEvent, readArticle, readTold, printOpen]);

  useKeys(letters, (command) => {
    switch (command) {
      case 'next': return move(1);
      case 'previous': return move(-1);
      case 'open': return summon();
      case 'close': return article !== null && chosen !== null ? backToEvent(chosen.id) : close();
      case 'in': return zoom(0.5);
      case 'out': return zoom(2);
      case 'all': return showAll();
    }
  });

  return (
    <Say value={say}><ReaderContext value={reader}>
      <div className="page" {...landmark('page')}>
        <a className="skip" href="#events">Skip to the events</a>
        <div className="page-main" {...landmark('page-main')} inert={open && place !== 'column'}>
          <header className="head">
            <h1 className="head-name">{title}</h1>
            <p className="head-facts">
              {index.span !== null && <span className="head-period">{windowText(index.span)}</span>}
              <span className="head-count">{counted(index.events, 'event')}</span>
              <span>{counted(index.articles, 'article')}</span>
            </p>
          </header>
          <div className="columns columns-one">
            <main className="centre" id="events" tabIndex={-1} aria-label={title}>
              {window !== null && (
                <p className="period">
                  <span><strong>{windowText(window)}</strong> · {gaps.length === 0 ? 'all events of this period are listed' : 'the most reported events are listed, the others counted'}</span>
                  {!sameWindow(window, whole) && <button type="button" className="link" onClick={showAll}>Show all of it</button>}
                </p>
              )}
              {window !== null && reach !== null && tiled.elsewhere !== null && (
                <Stage all={tiled.dated} masks={null} hits={null} terms={NO_TERMS} lanes={tiled.lanes} mode="merged" selected={chosen?.id ?? null} window={window} reach={reach} elsewhere={tiled.elsewhere} theme={theme}
                  onDrawn={nothing} onSelect={(id, byKeyboard) => (id === null ? close() : openEvent(id, byKeyboard))} onWindow={setWindow} onZoom={zoom} onFit={showAll} />
              )}
              {tiled.failed && chosen !== null && <p className="notice" role="alert">The words of the event that you chose could not be fetched. <button type="button" className="link" onClick={tiled.retry}>Try again</button></p>}
              <TileList rows={rows} gaps={gaps} sources={tiled.entries} selected={chosen?.id ?? null} busy={tiled.busy} onGap={tiled.openGap} />
              {index.undated !== null && !tiled.undatedShown && <button type="button" className="fold" onClick={tiled.showUndated}>{counted(index.undated.events, 'event')} without a date <span className="fold-do">Show them</span></button>}
              <p className="tiled-note">This timeline holds more than a page can: it comes in parts, as you move through it. Come closer, or press a count, to see the events that it stands for. Nothing here searches or filters all {countText(index.events)}.</p>
            </main>
          </div>
        </div>
        <ReadingPane place={place} event={event} article={article} spot={spot} onStep={move} onClose={close}>
          <p className="pane-wait" {...landmark('pane-wait')}>{chosen !== null && !tiled.failed ? 'Opening…' : 'Choose an event to read the words that report it.'}</p>
        </ReadingPane>
        <p className="spoken" role="status" aria-live="polite">{event !== null && `${event.title}. ${whenText(event.time)}.`}</p>
        {spoken}
      </div>
      {printing !== null && Printed !== null && <Printed title={title} what={printing === 'list' || printing === 'differences' ? 'note' : printing} events={event === null ? [] : [event]} article={article} total={index.events} keyOnly={false} folded={0} filters={NO_TERMS} />}
    </ReaderContext></Say>
  );
}
