import { StrictMode, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { findLater } from './find/find-later.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Shelf } from './shelf/Shelf.tsx';
import './look/index.css';

const TakeAway = lazy(() => import('./publishing/TakeAwayHere.tsx'));
const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element with the id "root".');
const root = createRoot(element);

// The articles come as a chunk of their own, fetched while this one is read.
import('virtual:dateline/timeline').then(
  ({ default: timeline }) => root.render(<StrictMode><ErrorBoundary><Shelf bundled={timeline} openFinder={findLater} TakeAway={TakeAway} /></ErrorBoundary></StrictMode>),
  () => root.render(<main className="broken"><h1>Dateline</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>),
);
