import { createElement, useEffect, useRef, type ReactNode } from 'react';
import { giveAsked } from '../focus/ask-focus.ts';
import { late } from '../late/late.tsx';
import { Sign } from '../parts/Sign.tsx';
import { useLater } from '../late/use-later.ts';
import type { PanePlace } from './pane-place.ts';
import { useSwipe } from './use-swipe.ts';
import type { ClosableReadingProps, ReadingProps } from './Reading.tsx';
import { landmark } from '../browser/landmarks.ts';
import { useReader } from '../store/reader.ts';

const { fetch: fetchReading, use: useReading } = late<ClosableReadingProps>(() => import('./Reading.tsx').then((module) => module.default));
export { fetchReading };

interface ReadingPaneProps extends ReadingProps {
  readonly place: PanePlace;
  /** What is said of the last correction, while something is read. */
  readonly notice?: ReactNode;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  /** What the column holds while nothing is chosen. */
  readonly children: ReactNode;
}

export function ReadingPane({ place, notice, onStep, onClose, children, ...reading }: ReadingPaneProps) {
  const { event, article } = reading;
  const { readEvent } = useReader();
  const root = useRef<HTMLElement>(null);
  const id = (article ?? event)?.id ?? null;
  useLater(fetchReading);
  useSwipe(root, onStep);
  useEffect(() => {
    if (id === null) root.current?.scrollTo?.({ top: 0 });
  }, [id]);

  if (id === null && place !== 'column') return null;
  const role = place === 'column' ? { role: 'region' } : { role: 'dialog', 'aria-modal': true };
  return (
    <>
      {place !== 'column' && <div className={`scrim scrim-${place}`} aria-hidden="true" onClick={onClose} />}
      <section ref={root} className={`pane pane-${place}`} {...landmark('pane')} data-place={place} aria-label={article === null ? 'Reading pane' : 'Article'} tabIndex={-1} {...role}>
        {id === null ? children : (
          <>
            {notice}
            <div className="pane-bar" {...landmark('pane-bar')}>
              {article !== null && event !== null && (
                <button type="button" className="button" onClick={() => readEvent(event.id)}><Sign of="left" /> Back to the event</button>
              )}
              {article === null && (
                <div className="pane-steps">
                  <button type="button" className="button" onClick={() => onStep(-1)}><Sign of="left" /> Previous</button>
                  <button type="button" className="button" onClick={() => onStep(1)}>Next <Sign of="right" /></button>
                </div>
              )}
              <button type="button" className="button pane-close" onClick={onClose} aria-label="Close"><Sign of="close" /></button>
            </div>
            <Opened onClose={onClose} {...reading} />
          </>
        )}
      </section>
    </>
  );
}

/** What is read, once its chunk is here. */
function Opened(reading: ClosableReadingProps) {
  const Reading = useReading();
  const here = Reading !== null;
  useEffect(() => {
    // The pane had the focus until now.
    if (here) giveAsked();
  }, [here]);
  if (Reading === 'failed') return <p className="notice">What you chose could not be fetched. Load the page again.</p>;
  return Reading === null ? <p className="pane-wait" {...landmark('pane-wait')}>Opening…</p> : createElement(Reading, reading);
}
