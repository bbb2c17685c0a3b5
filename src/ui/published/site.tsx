/** A timeline as a site: the page with its articles beside it, on a server. */
import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { findInWorker } from '../find/find-in-worker.ts';
import '../look/index.css';
import { Published } from './Published.tsx';

const TakeAway = lazy(() => import('./TakeAwayFromSite.tsx'));
const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element with the id "root".');
const root = createRoot(element);
const title = document.title;

// The articles come as a chunk of their own, fetched while this one is read.
import('virtual:dateline/timeline').then(
  ({ default: timeline }) => root.render(<Published title={title} timeline={timeline} openFinder={findInWorker} TakeAway={TakeAway} />),
  () => root.render(<main className="broken"><h1>{title}</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>),
);
