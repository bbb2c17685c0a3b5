import type { Handover } from './first/handover.ts';
import { firstSight } from './first/first-sight.ts';
import './look/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

const open = async (sight: Handover | null): Promise<void> => (await import('./page.tsx')).open(root, sight);
void firstSight(root).then(open);
