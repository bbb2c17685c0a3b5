/** The first sight of the bundled articles. */
import { noFinder, renderSight } from './first/render-sight.tsx';
import type { Timeline } from '../core/index.ts';
import type { FirstSight } from '../formats/index.ts';
import { Shelf } from './app/Shelf.tsx';

/** Where the page has the dialog that takes it away. */
const nothing = () => null;

export function render(timeline: Timeline): FirstSight {
  return renderSight(timeline, <Shelf bundled={timeline} paced={false} openFinder={noFinder} TakeAway={nothing} />);
}
