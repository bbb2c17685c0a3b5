import { memo } from 'react';
import { late, latePlace } from '../late/late.tsx';
import type { FilterPanelProps } from './FilterPanel.tsx';

const panel = late<FilterPanelProps>(() => import('./FilterPanel.tsx').then((module) => module.default));
export const { fetch: fetchFilters } = panel;
const FilterPanel = latePlace(panel, 'The filters could not be fetched.');

/** The filters: beside the timeline where there is room, else over it while they are asked for. They come after the list. */
export const FiltersAside = memo(function FiltersAside({ ready, ...props }: FilterPanelProps & { readonly ready: boolean }) {
  return (
    <nav className="side" aria-label="Filters">
      {ready && <div className="side-body"><FilterPanel {...props} /></div>}
    </nav>
  );
});

interface FiltersSwitchProps {
  readonly open: boolean;
  readonly inUse: number;
  readonly onOpen: (open: boolean) => void;
}

/** Where the filters have no place of their own: opens them, and says how many are in use. Its words are short, so that it needs no row. */
export function FiltersSwitch({ open, inUse, onOpen }: FiltersSwitchProps) {
  return <button type="button" className="button filters-switch" aria-expanded={open} onClick={() => onOpen(!open)}>Filters{inUse > 0 && <> · {inUse}<span className="spoken"> in use</span></>}</button>;
}
