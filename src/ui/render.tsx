/** The first sight of the bundled articles, made in Node as the page is built (`src/node/first-sight-plugin.ts`). */
import { takeBack } from './first/pretend-window.ts';
import { lazy } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import timeline from 'virtual:dateline/timeline';
import { panesOf } from './first/panes.tsx';
import { fetchParts } from './first/parts.ts';
import { sightOf } from './first/sight.ts';
import { fetchNotices, isNotable } from './frame/NoticesPlace.tsx';
import { Shelf } from './shelf/Shelf.tsx';

const nothing = lazy(() => import('./publishing/TakeAwayHere.tsx'));
await fetchParts(false);
if (isNotable(timeline)) await fetchNotices();

export const sight = sightOf(timeline);
export const markup = renderToStaticMarkup(<Shelf bundled={timeline} paced={false} openFinder={() => { throw new Error('Nobody searches the first sight.'); }} TakeAway={nothing} />);
export const panes = panesOf(timeline);

takeBack();
