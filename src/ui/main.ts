import { startPage } from './prerender/start.ts';
import './look/index.css';
import { CORRECTED, readStored } from './browser/stored.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

// The first sight is of the articles as they are, without the corrections of this browser.
void startPage(root, readStored(CORRECTED) === null).then(async (first) => (await import('./page.tsx')).open(root, first));

// Both the first sight and the page count. What they share comes with the entry, or either would fetch all of the other.
export { countText } from './words/count-text.ts';
