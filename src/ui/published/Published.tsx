import { StrictMode, type ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../App.tsx';
import type { OpenFinder } from '../find/finder.ts';
import { ErrorBoundary } from '../frame/ErrorBoundary.tsx';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';

interface PublishedProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly openFinder: OpenFinder;
  readonly TakeAway: ComponentType<TakeAwayProps>;
}

/** A timeline for its readers: nothing in it can be changed. */
export function Published({ title, timeline, openFinder, TakeAway }: PublishedProps) {
  return <StrictMode><ErrorBoundary><App title={title} timeline={timeline} assemble={null} openFinder={openFinder} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>;
}
