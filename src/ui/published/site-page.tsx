import { lazy } from 'react';
import { findInWorker } from '../find/find-in-worker.ts';
import type { Handover } from '../first/handover.ts';
import { openPage } from '../first/open-page.tsx';
import { Published } from './Published.tsx';

const TakeAway = lazy(() => import('./TakeAwayFromSite.tsx'));

export function open(element: HTMLElement, sight: Handover | null): Promise<void> {
  const { title } = document;
  return openPage(element, sight, title, (timeline) => <Published title={title} timeline={timeline} paced={sight === null} openFinder={findInWorker} TakeAway={TakeAway} />);
}
