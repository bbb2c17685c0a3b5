import { StrictMode } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../App.tsx';
import type { OpenFinder } from '../find/finder.ts';
import { ErrorBoundary } from '../frame/ErrorBoundary.tsx';

interface PublishedProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly openFinder: OpenFinder;
}

/** A timeline for its readers: nothing in it can be changed. */
export function Published({ title, timeline, openFinder }: PublishedProps) {
  return <StrictMode><ErrorBoundary><App title={title} timeline={timeline} assemble={null} openFinder={openFinder} /></ErrorBoundary></StrictMode>;
}
