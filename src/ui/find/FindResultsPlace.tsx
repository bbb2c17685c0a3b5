import { late, latePlace } from '../late/late.tsx';
import type { FindResultsProps } from './FindResults.tsx';

const results = late<FindResultsProps>(() => import('./FindResults.tsx').then((module) => module.FindResults));

/** Fetched with the first letter. */
export const FindResultsPlace = latePlace(results, 'What was found could not be fetched.');
