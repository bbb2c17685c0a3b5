/** The first sight of the bundled articles. */
import { noFinder, renderPage } from './prerender/render-page.tsx';
import type { Timeline } from '../core/index.ts';
import type { FirstSight } from '../formats/index.ts';
import { CollectionPage } from './app/CollectionPage.tsx';

/** Where the page has the dialog that takes it away. */
const nothing = () => null;

export function render(timeline: Timeline): FirstSight {
  return renderPage(timeline, <CollectionPage bundled={timeline} paced={false} openFinder={noFinder} TakeAway={nothing} />);
}
