import { countText } from '../words/count-text.ts';
import { counted, COUNTS_VARY, KIND_NAMES, windowText } from '../words/labels.ts';
import { civilOf, endOfDay, minutesOf, readCivil } from '../../when/index.ts';
import { KINDS, NO_FILTERS, readNameKey, type FilterName, type Filters } from './filters.ts';
import { nameOf, type SourceEntry } from '../model/sources.ts';

/** A filter in use: what it is called, and what drops it. */
export interface ActiveFilter {
  readonly filter: FilterName;
  readonly label: string;
  readonly drop: Partial<Filters>;
}

/** The filters in use, each name by itself. */
export function activeFilters(filters: Filters, sources: readonly SourceEntry[], find: string): readonly ActiveFilter[] {
  const active: ActiveFilter[] = [];
  if (filters.onlyHits) active.push({ filter: 'hits', label: `Found: “${find.trim()}”`, drop: { onlyHits: false } });
  if (filters.off.length > 0) active.push({ filter: 'sources', label: sourcesLabel(filters.off, sources), drop: { off: [] } });
  const period = periodLabel(filters);
  if (period !== null) active.push({ filter: 'period', label: period, drop: { since: null, until: null } });
  for (const key of filters.names) {
    const name = readNameKey(key);
    if (name !== null) active.push({ filter: name.kind, label: name.name, drop: { names: filters.names.filter((other) => other !== key) } });
  }
  if (filters.kinds.length < KINDS.length) active.push({ filter: 'kinds', label: kindsLabel(filters), drop: { kinds: KINDS } });
  if (filters.least > 1) active.push({ filter: 'least', label: `${filters.least} or more sources`, drop: { least: NO_FILTERS.least } });
  if (filters.differing) active.push({ filter: 'differing', label: 'Sources differ', drop: { differing: false } });
  if (filters.recounted) active.push({ filter: 'recounted', label: COUNTS_VARY, drop: { recounted: false } });
  return active;
}

/** "9–12 Nov 2022", "From 9 Nov 2022"; null: any time. */
function periodLabel({ since, until }: Filters): string | null {
  const from = since === null ? null : readCivil(since);
  const last = until === null ? null : readCivil(until);
  const dayOf = (civil: NonNullable<typeof from>) => windowText({ from: civil, to: endOfDay(civilOf(minutesOf(civil) + 1)) });
  if (from !== null && last !== null) return from > last ? `From ${dayOf(from)} until ${dayOf(last)}` : windowText({ from, to: endOfDay(civilOf(minutesOf(last) + 1)) });
  if (from !== null) return `From ${dayOf(from)}`;
  return last === null ? null : `Until ${dayOf(last)}`;
}

function sourcesLabel(off: readonly string[], sources: readonly SourceEntry[]): string {
  const on = sources.filter(({ key }) => !off.includes(key));
  if (on.length === 0) return 'No source';
  if (on.length <= 2) return `Only ${on.map(nameOf).join(', ')}`;
  const without = sources.filter(({ key }) => off.includes(key));
  return without.length <= 2 ? `Without ${without.map(nameOf).join(', ')}` : `${countText(on.length)} of ${counted(sources.length, 'source')}`;
}

function kindsLabel({ kinds }: Filters): string {
  if (kinds.length === 0) return 'No kind';
  return `Only ${kinds.map((kind) => KIND_NAMES[kind].many.toLowerCase()).join(', ')}`;
}
