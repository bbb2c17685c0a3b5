import { lazy } from 'react';
import { findInWorker } from '../find/find-in-worker.ts';
import type { First } from '../first/first-sight.ts';
import { openPage } from '../first/open-page.tsx';
import { Published } from './Published.tsx';

const TakeAway = lazy(() => import('./TakeAwayFromSite.tsx'));

export function open(element: HTMLElement, first: First): Promise<void> {
  const { title } = document;
  return openPage(element, first, title, (timeline) => <Published title={title} timeline={timeline} paced={first.sight === null} openFinder={findInWorker} TakeAway={TakeAway} />);
}
