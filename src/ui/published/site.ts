/** A timeline as a site: the page with its articles beside it, on a server. */
import { startPage } from '../prerender/start.ts';
import '../look/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

/** A timeline that no page could hold lies beside it in tiles. */
const isTiled = /\bpile-\w+\/index\.json$/.test(document.querySelector<HTMLTemplateElement>('#fetched-then')?.dataset['articles'] ?? '');

void startPage(root, true).then(async (first) => (isTiled ? await import('../tiled/tiled-page.tsx') : await import('./site-page.tsx')).open(root, first));

// As for the page itself: what the first sight and the page share comes with the entry.
export { countText } from '../words/count-text.ts';
