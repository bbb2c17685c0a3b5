/** The first sight of the bundled articles. */
import { noFinder, renderSight } from './first/render-sight.tsx';
import { lazy } from 'react';
import type { Timeline } from '../core/index.ts';
import type { FirstSight } from '../formats/index.ts';
import { Shelf } from './shelf/Shelf.tsx';

const nothing = lazy(() => import('./publishing/TakeAwayHere.tsx'));

export function render(timeline: Timeline): FirstSight {
  return renderSight(timeline, <Shelf bundled={timeline} paced={false} openFinder={noFinder} TakeAway={nothing} />);
}
