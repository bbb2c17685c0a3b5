import { late, latePlace } from '../late/late.tsx';
import type { CoverageViewProps } from './CoverageView.tsx';
import { addressed } from '../browser/address.ts';

const view = late<CoverageViewProps>(() => import('./CoverageView.tsx').then((module) => module.default));
export const { fetch: fetchCoverage } = view;
// Fetched beside the articles where the address asks for it.
if (addressed('view') === 'coverage') void view.fetch().catch(() => undefined);

/** A chunk of its own. */
export const CoveragePlace = latePlace(view, 'The coverage could not be fetched.');
