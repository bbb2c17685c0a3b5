/** A timeline as one file: the page, its articles and its search in one, to be opened from a disk or a server. */
import FindWorker from '../../worker/find/find-worker.ts?worker&inline';
import { finderIn } from '../find/finder.ts';
import { drawPage } from '../prerender/draw-page.tsx';
import '../look/index.css';
import { lateFonts } from './late-fonts.ts';
import { Published } from './Published.tsx';
import { TakeAwayFromFile } from './TakeAwayFromFile.tsx';
import { timelineOfPage } from './timeline-of-page.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element with the id "root".');
const { title } = document;
const prerendered = window.datelinePrerendered ?? null;
const openFinder = finderIn(() => new FindWorker());

void lateFonts().then((useFonts) => drawPage(element, prerendered, timelineOfPage, {
  page: (timeline) => <Published title={title} timeline={timeline} paced={prerendered === null} openFinder={openFinder} TakeAway={TakeAwayFromFile} />,
  broken: <main className="broken"><h1>{title}</h1><p>The articles of this page cannot be read: it was copied incompletely.</p></main>,
  before: useFonts,
}));
