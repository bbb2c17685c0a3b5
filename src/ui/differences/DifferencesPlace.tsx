import { late, latePlace } from '../late/late.tsx';
import type { DifferencesViewProps } from './DifferencesView.tsx';
import { addressed } from '../browser/address.ts';

const view = late<DifferencesViewProps>(() => import('./DifferencesView.tsx').then((module) => module.default));
export const { fetch: fetchDifferences } = view;
// Fetched beside the articles where the address asks for it.
if (addressed('view') === 'differences') void view.fetch().catch(() => undefined);

/** A chunk of its own. */
export const DifferencesPlace = latePlace(view, 'The differences could not be fetched.');
