import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { assembleAtDesk } from './desk/assemble.ts';
import { findInWorker } from './find/find-in-worker.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import './look/index.css';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element with the id "root".');
const root = createRoot(element);

// The articles come as a chunk of their own, fetched while this one is read.
import('virtual:dateline/timeline').then(
  ({ default: timeline }) => root.render(<StrictMode><ErrorBoundary><App timeline={timeline} assemble={assembleAtDesk} openFinder={findInWorker} /></ErrorBoundary></StrictMode>),
  () => root.render(<main className="broken"><h1>Dateline</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>),
);
