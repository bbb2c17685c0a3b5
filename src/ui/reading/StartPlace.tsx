import { late, latePlace } from '../late/late.tsx';
import type { StartHereProps } from './StartHere.tsx';

const start = late<StartHereProps>(() => import('./StartHere.tsx').then((module) => module.default));
export const { fetch: fetchStart } = start;

export const StartPlace = latePlace(start, 'What stands here could not be fetched.');
