import { firstSight } from './first/first-sight.ts';
import './look/index.css';
import { CORRECTED, readStored } from './state/stored.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

// The first sight is of the articles as they are, without the corrections of this browser.
void firstSight(root, readStored(CORRECTED) === null).then(async (sight) => (await import('./page.tsx')).open(root, sight));
