/** The first sight of a site, made in Node as it is built (`src/node/first-sight-plugin.ts`). */
import { takeBack } from '../first/pretend-window.ts';
import { lazy } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import timeline from 'virtual:dateline/timeline';
import title from 'virtual:dateline/title';
import { panesOf } from '../first/panes.tsx';
import { fetchNotices, isNotable } from '../frame/NoticesPlace.tsx';
import { fetchParts } from '../first/parts.ts';
import { sightOf } from '../first/sight.ts';
import { Published } from './Published.tsx';

const nothing = lazy(() => import('./TakeAwayFromSite.tsx'));
await fetchParts(false);
if (isNotable(timeline)) await fetchNotices();

export const sight = sightOf(timeline);
export const markup = renderToStaticMarkup(<Published title={title} timeline={timeline} paced={false} openFinder={() => { throw new Error('Nobody searches the first sight.'); }} TakeAway={nothing} />);
export const panes = panesOf(timeline);

takeBack();
