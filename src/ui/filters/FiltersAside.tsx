import { memo, useState } from 'react';
import { late, latePlace } from '../frame/late.tsx';
import { useMedia } from '../state/theme.ts';
import type { FilterPanelProps } from './FilterPanel.tsx';

const panel = late<FilterPanelProps>(() => import('./FilterPanel.tsx').then((module) => module.default));
export const { fetch: fetchFilters } = panel;
const FilterPanel = latePlace(panel, 'The filters could not be fetched.');

/** The filters: beside the timeline where there is room, else behind a button that says how many are in use. They come after the list. */
export const FiltersAside = memo(function FiltersAside({ ready, inUse, ...props }: FilterPanelProps & { readonly ready: boolean; readonly inUse: number }) {
  const [open, setOpen] = useState(false);
  const behind = useMedia('(max-width: 56.24em)');
  return (
    <nav className={open ? 'side side-open' : 'side'} aria-label="Filters">
      <button type="button" className="button side-switch" aria-expanded={open} onClick={() => setOpen(!open)}>Filters{inUse > 0 && ` · ${inUse} in use`}</button>
      {ready && (open || !behind) && <div className="side-body"><FilterPanel {...props} /></div>}
    </nav>
  );
});
