import { late, lateAbove } from '../late/late.tsx';
import { addressed } from '../browser/address.ts';

const bar = late(() => import('./FindBar.tsx').then((module) => module.FindBar));
// Fetched beside the articles where the address asks for it.
if (addressed('find') !== null) void bar.fetch().catch(() => undefined);

/** What was found, over all in which it was. */
export const FindBarPlace = lateAbove(bar);
