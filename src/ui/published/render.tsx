/** The first sight of a site. */
import { noFinder, renderPage } from '../prerender/render-page.tsx';
import type { Timeline } from '../../core/index.ts';
import type { FirstSight } from '../../formats/index.ts';
import { Published } from './Published.tsx';

/** Where the page has the dialog that takes it away. */
const nothing = () => null;

export function render(timeline: Timeline, title: string): FirstSight {
  return renderPage(timeline, <Published title={title} timeline={timeline} paced={false} openFinder={noFinder} TakeAway={nothing} />);
}
