import { findInWorker } from '../find/find-in-worker.ts';
import type { Prerendered } from '../prerender/start.ts';
import { late, latePlace } from '../late/late.tsx';
import { openPage } from '../prerender/open-page.tsx';
import { Published } from './Published.tsx';

const TakeAway = latePlace(late(() => import('./TakeAwayFromSite.tsx').then((module) => module.default)));

export function open(element: HTMLElement, prerendered: Prerendered): Promise<void> {
  const { title } = document;
  return openPage(element, prerendered, title, (timeline) => <Published title={title} timeline={timeline} paced={prerendered.recorded === null} openFinder={findInWorker} TakeAway={TakeAway} />);
}
