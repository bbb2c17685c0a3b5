import { late, latePlace } from '../late/late.tsx';

/** What is said over a period in which nothing is, in a chunk of its own. */
export const OutOfViewPlace = latePlace(late(() => import('./OutOfView.tsx').then((module) => module.default)));
