import { useEffect, useRef } from 'react';
import type { Article, Day, Span, TimelineEvent } from '../../core/index.ts';
import { ArticleReading } from './ArticleReading.tsx';
import type { Library, Openers } from './context.ts';
import { EventReading } from './EventReading.tsx';

interface ReadingPaneProps extends Openers {
  /** `column`: always beside the timeline. `over`: slides over it. `sheet`: comes from below and stands alone. */
  readonly place: 'column' | 'over' | 'sheet';
  readonly library: Library;
  readonly event: TimelineEvent | null;
  readonly article: Article | null;
  readonly spot: Span | null;
  /** Goes up each time the focus is to move in here. */
  readonly summons: number;
  readonly dating: 'running' | 'failed' | null;
  readonly onDate: (article: Article, day: Day) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export function ReadingPane({ place, library, event, article, spot, summons, dating, onDate, onStep, onClose, onEvent, onArticle }: ReadingPaneProps) {
  const root = useRef<HTMLElement>(null);
  const shown = article ?? event;
  const id = shown?.id ?? null;
  const calls = useRef(0);
  useEffect(() => {
    if (article === null) root.current?.scrollTo?.({ top: 0 });
  }, [id, article]);
  useEffect(() => {
    if (id === null || summons === calls.current) return;
    calls.current = summons;
    const target = root.current?.querySelector<HTMLElement>('.reading-title') ?? root.current;
    target?.focus({ preventScroll: article !== null });
  }, [id, summons, article]);

  if (shown === null && place !== 'column') return null;
  const dialog = place === 'column' ? { role: 'region' } : { role: 'dialog', 'aria-modal': place === 'sheet' };
  return (
    <aside ref={root} className={`pane pane-${place}`} aria-label={article === null ? 'Reading pane' : 'Article'} tabIndex={-1} {...dialog}>
      {shown === null ? <Nothing /> : (
        <>
          <div className="pane-bar">
            {article !== null && event !== null
              ? <button type="button" className="button" onClick={() => onEvent(event.id)}><span aria-hidden="true">←</span> Back to the event</button>
              : event !== null && (
                <div className="pane-steps">
                  <button type="button" className="button" onClick={() => onStep(-1)} aria-label="Previous event"><span aria-hidden="true">←</span></button>
                  <button type="button" className="button" onClick={() => onStep(1)} aria-label="Next event"><span aria-hidden="true">→</span></button>
                </div>
              )}
            <button type="button" className="button pane-close" onClick={onClose} aria-label="Close"><span aria-hidden="true">✕</span></button>
          </div>
          {article !== null
            ? <ArticleReading article={article} library={library} selected={event} spot={spot} dating={dating} onDate={(day) => onDate(article, day)} onEvent={onEvent} onArticle={onArticle} />
            : event !== null && <EventReading key={event.id} event={event} library={library} onArticle={onArticle} />}
        </>
      )}
    </aside>
  );
}

function Nothing() {
  return (
    <div className="pane-nothing">
      <h2>Choose an event</h2>
      <p>Each one opens here with the words of every source that reports it, the reasoning behind its date, and what the sources disagree about.</p>
      <p><kbd>j</kbd> and <kbd>k</kbd> step through them.</p>
    </div>
  );
}
