import type { ActiveFilter } from '../state/active.ts';
import type { Filters } from '../state/filters.ts';

interface ActiveFiltersProps {
  readonly active: readonly ActiveFilter[];
  readonly onDrop: (change: Partial<Filters>) => void;
  readonly onClear: () => void;
}

/** The filters in use, each with a way to drop it. */
export function ActiveFilters({ active, onDrop, onClear }: ActiveFiltersProps) {
  if (active.length === 0) return null;
  return (
    <div className="active" role="group" aria-label="Filters in use">
      <ul>
        {active.map(({ filter, label, drop }) => (
          <li key={`${filter} ${label}`}>
            <button type="button" className="active-chip" onClick={() => onDrop(drop)} aria-label={`Drop the filter: ${label}`}>{label} <span aria-hidden="true">×</span></button>
          </li>
        ))}
      </ul>
      {active.length > 1 && <button type="button" className="link" onClick={onClear}>Clear all</button>}
    </div>
  );
}
