import { late, latePlace } from '../late/late.tsx';
import type { SpineProps } from './Spine.tsx';

const spine = late<SpineProps>(() => import('./Spine.tsx').then((module) => module.Spine));
export const { fetch: fetchSpine } = spine;

/** In the chunk of the list, with which it shares its rows. */
export const SpinePlace = latePlace(spine, 'The key events could not be fetched.');
