import { Suspense, lazy, memo, useState } from 'react';
import { useMedia } from '../state/theme.ts';
import type { FilterPanelProps } from './FilterPanel.tsx';

const FilterPanel = lazy(() => import('./FilterPanel.tsx'));

/** The filters: beside the timeline where there is room, else behind a button that says how many are in use. They come after the list. */
export const FiltersAside = memo(function FiltersAside({ ready, inUse, ...panel }: FilterPanelProps & { readonly ready: boolean; readonly inUse: number }) {
  const [open, setOpen] = useState(false);
  const behind = useMedia('(max-width: 899px)');
  return (
    <nav className={open ? 'side side-open' : 'side'} aria-label="Filters">
      <button type="button" className="button side-switch" aria-expanded={open} onClick={() => setOpen(!open)}>Filters{inUse > 0 && ` · ${inUse} in use`}</button>
      {ready && (open || !behind) && <div className="side-body"><Suspense><FilterPanel {...panel} /></Suspense></div>}
    </nav>
  );
});
