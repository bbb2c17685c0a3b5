import { StrictMode, type ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../page/App.tsx';
import type { OpenFinder } from '../find/finder.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';
import { isFramed } from '../browser/navigation.ts';
import { Framed } from './Framed.tsx';

interface PublishedProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly openFinder: OpenFinder;
  readonly TakeAway: ComponentType<TakeAwayProps>;
  /** Whether the timeline is drawn before the rest of the page. */
  readonly paced?: boolean;
}

/** A timeline for its readers: nothing in it can be changed. With `?embed` it is the view for a frame in another page. */
export function Published({ title, timeline, openFinder, TakeAway, paced = true }: PublishedProps) {
  return (
    <StrictMode>
      <ErrorBoundary>
        {isFramed() ? <Framed title={title} timeline={timeline} openFinder={openFinder} /> : <App title={title} timeline={timeline} paced={paced} assemble={null} openFinder={openFinder} TakeAway={TakeAway} />}
      </ErrorBoundary>
    </StrictMode>
  );
}
