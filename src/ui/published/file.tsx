/** A timeline as one file: the page, its articles and its search in one, to be opened from a disk or a server. */
import { createRoot } from 'react-dom/client';
import FindWorker from '../../worker/find/find-worker.ts?worker&inline';
import { finderIn } from '../find/finder.ts';
import '../look/index.css';
import { Published } from './Published.tsx';
import { TakeAwayFromFile } from './TakeAwayFromFile.tsx';
import { timelineOfPage } from './timeline-of-page.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element with the id "root".');
const timeline = timelineOfPage();
const title = document.title;
const openFinder = finderIn(() => new FindWorker());

createRoot(element).render(timeline === null
  ? <main className="broken"><h1>{title}</h1><p>The articles of this page cannot be read: it was copied incompletely.</p></main>
  : <Published title={title} timeline={timeline} openFinder={openFinder} TakeAway={TakeAwayFromFile} />);
