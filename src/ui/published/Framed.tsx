import { useCallback, useEffect } from 'react';
import type { Timeline } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { Say } from '../parts/say.ts';
import type { OpenFinder } from '../find/finder.ts';
import { useFocusGiven } from '../focus/ask-focus.ts';
import { keepFocus } from '../focus/keep-focus.ts';
import { useKeyChoice, useKeys } from '../keyboard/use-keys.ts';
import { summon, useOpening } from '../page/use-opening.ts';
import { ReadingPane } from '../reading/ReadingPane.tsx';
import { usePanePlace } from '../reading/use-pane-place.ts';
import type { Much } from '../state/filters.ts';
import { useTheme } from '../state/theme.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { counted } from '../words/labels.ts';
import './framed.css';
import { hereWith } from '../browser/navigation.ts';
import { landmark } from '../browser/landmarks.ts';
import { ReaderContext } from '../store/reader.ts';
import { EventViews } from '../page/EventViews.tsx';
import { useAnnouncer } from '../page/use-announcer.tsx';
import { useReading } from '../page/use-reading.tsx';

interface FramedProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly openFinder: OpenFinder;
}

/** The timeline, or what the sources tell differently, and the reading pane alone, for a frame in another page: what the address chooses, and the way to the whole. */
export function Framed({ title, timeline, openFinder }: FramedProps) {
  const explorer = useExplorer(timeline, openFinder, null);
  const { query, state, dispatch, passing, selected, article, zoom, showAll } = explorer;
  const theme = useTheme(state.theme);
  const [letters] = useKeyChoice();
  // Beside a timeline that is narrow itself the pane covers it while something is read.
  const beside = usePanePlace();
  const place = beside === 'column' ? 'over' : beside;
  const open = selected !== null || article !== null;
  const { openEvent, readEvent, readArticle, readTold, move, close } = useOpening({ ...explorer, open, place });
  useEffect(keepFocus, []);
  useFocusGiven();
  const { reader, paper } = useReading(explorer, title, { openEvent, readEvent, readArticle, readTold });
  const showMuch = (much: Much) => dispatch({ type: 'filters', change: { much } });
  const showMore = useCallback(() => dispatch({ type: 'filters', change: { much: 'more' } }), [dispatch]);
  const { say, spoken } = useAnnouncer();

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
            <EventViews explorer={explorer} theme={theme} narrow={beside === 'sheet'} drawsList onDrawn={nothing} onClose={close} onFit={showAll} onDiffering={null} onList={showMore} />
          </main>
        </div>
        <ReadingPane place={place} event={selected} article={article} spot={state.spot}
          onStep={move} onClose={close}>{null}</ReadingPane>
        <p className="spoken" role="status" aria-live="polite">{selected !== null && `${selected.title}. ${whenText(selected.time)}.`}</p>
        {spoken}
      </div>
      {paper}
    </ReaderContext></Say>
  );
}

const nothing = () => undefined;
