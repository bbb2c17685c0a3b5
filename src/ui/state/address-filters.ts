import type { Day, EventKind, Timeline } from '../../core/index.ts';
import { readDay } from '../../when/index.ts';
import { KINDS, LEAST, MUCH, NAME_KINDS, NO_FILTERS, nameKey, namesOf, readNameKey, type Filters } from './filters.ts';
import type { SourceEntry } from '../model/sources.ts';

/** What may be shown alone, as an address has it. */
const ONLY = ['differing', 'recounted', 'hits'] as const;

/** What an address of before said for everything: "details=shown". */
const SHOWN = 'shown';

/** Reads the filters of an address; what this timeline does not have is left out and named. */
export function readFilters(params: URLSearchParams, timeline: Timeline, sources: readonly SourceEntry[], unknown: string[]): Filters {
  const day = (name: string): Day | null => {
    const text = params.get(name);
    const read = text === null ? null : readDay(text);
    if (text !== null && read === null) unknown.push('a day');
    return read;
  };
  const only = params.get('only')?.split('.') ?? [];
  if (only.some((word) => !ONLY.some((each) => each === word))) unknown.push('a filter');
  const details = params.get('details');
  if (details !== null && details !== SHOWN) unknown.push('a filter');
  const wanted = params.get('much');
  const much = MUCH.find((word) => word === wanted) ?? null;
  if (wanted !== null && much === null) unknown.push('how much to show');
  const asked = params.get('least');
  const least = LEAST.find((step) => String(step) === asked);
  if (asked !== null && least === undefined) unknown.push('a number of sources');
  return {
    off: readSources(params.get('sources'), sources, unknown),
    kinds: readKinds(params.get('kinds'), unknown),
    names: readNames(params, timeline, unknown),
    since: day('since'),
    until: day('until'),
    least: least ?? NO_FILTERS.least,
    differing: only.includes('differing'),
    recounted: only.includes('recounted'),
    onlyHits: only.includes('hits'),
    much: much ?? (details === SHOWN ? 'everything' : null),
  };
}

/** Writes what `readFilters` reads back; nothing for a filter that is not in use. */
export function writeFilters(filters: Filters, sources: readonly SourceEntry[], params: URLSearchParams): void {
  const listed = writeSources(filters.off, sources);
  if (listed !== null) params.set('sources', listed);
  if (filters.kinds.length !== KINDS.length) params.set('kinds', filters.kinds.join('.') || 'none');
  for (const key of filters.names) {
    const read = readNameKey(key);
    if (read !== null) params.append(read.kind, read.name);
  }
  if (filters.since !== null) params.set('since', filters.since);
  if (filters.until !== null) params.set('until', filters.until);
  if (filters.least > 1) params.set('least', String(filters.least));
  const only = ONLY.filter((word) => filters[word === 'hits' ? 'onlyHits' : word]);
  if (only.length > 0) params.set('only', only.join('.'));
  if (filters.much !== null) params.set('much', filters.much);
}

function readNames(params: URLSearchParams, timeline: Timeline, unknown: string[]): readonly string[] {
  const asked = NAME_KINDS.flatMap((kind) => params.getAll(kind).map((name) => ({ name, key: nameKey(kind, name) })));
  if (asked.length === 0) return [];
  const known = new Set(timeline.events.flatMap(namesOf));
  return [...new Set(asked.flatMap(({ name, key }) => {
    if (known.has(key)) return [key];
    unknown.push(`the name “${name}”`);
    return [];
  }))];
}

/** `a.b` means only these, `-a.-b` all but these, `none` no source at all. Keys hold letters, digits and inner hyphens. */
function readSources(listed: string | null, sources: readonly SourceEntry[], unknown: string[]): readonly string[] {
  if (listed === null) return [];
  const all = sources.map(({ key }) => key);
  if (listed === 'none') return all;
  const words = listed.split('.').filter((word) => word !== '');
  const without = words.every((word) => word.startsWith('-'));
  const known = words.map((word) => (word.startsWith('-') ? word.slice(1) : word)).filter((key) => {
    if (all.includes(key)) return true;
    unknown.push(`the source “${key}”`);
    return false;
  });
  // Nothing known is left: better everything than an empty page.
  if (known.length === 0) return [];
  return all.filter((key) => known.includes(key) === without);
}

function writeSources(off: readonly string[], sources: readonly SourceEntry[]): string | null {
  const on = sources.filter(({ key }) => !off.includes(key));
  if (on.length === sources.length) return null;
  if (on.length === 0) return 'none';
  if (on.length <= off.length) return on.map(({ key }) => key).join('.');
  return off.map((key) => `-${key}`).join('.');
}

function readKinds(listed: string | null, unknown: string[]): readonly EventKind[] {
  if (listed === null) return KINDS;
  if (listed === 'none') return [];
  const words = listed.split('.');
  const kinds = KINDS.filter((kind) => words.includes(kind));
  if (kinds.length < new Set(words).size) unknown.push('a kind of event');
  return kinds.length === 0 ? KINDS : kinds;
}
