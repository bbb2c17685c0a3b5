/** The first sight of the bundled articles, made in Node as the page is built (`src/node/first-sight-plugin.ts`): the page as it is without any choice of a person's, on a wide screen. */
import { lazy } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import timeline from 'virtual:dateline/timeline';
import { sightOf } from './sight.ts';

// What the page asks of its window as it is drawn.
const before = { location: globalThis.location, matchMedia: globalThis.matchMedia };
Object.assign(globalThis, { location: { search: '' }, matchMedia: (query: string) => ({ matches: query.includes('min-width') }) });

const [{ Shelf }, ...parts] = await Promise.all([
  import('../shelf/Shelf.tsx'),
  import('../frame/Stage.tsx').then(({ fetchTimeline }) => fetchTimeline()),
  import('../list/ListPlace.tsx').then(({ fetchList }) => fetchList()),
  import('../filters/FiltersAside.tsx').then(({ fetchFilters }) => fetchFilters()),
  import('../reading/StartPlace.tsx').then(({ fetchStart }) => fetchStart()),
]);
void parts;
const nothing = lazy(() => import('../publishing/TakeAwayHere.tsx'));

export const sight = sightOf(timeline);
export const markup = renderToStaticMarkup(<Shelf bundled={timeline} paced={false} openFinder={() => { throw new Error('Nobody searches the first sight.'); }} TakeAway={nothing} />);

Object.assign(globalThis, before);
