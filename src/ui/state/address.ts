import type { EventKind, Timeline } from '../../core/index.ts';
import { readCivil, shortCivil } from '../words/civil.ts';
import type { SourceEntry } from './sources.ts';
import { storiesOf } from './stories.ts';
import { INITIAL, KINDS, VIEWS, type State } from './state.ts';

type Addressed = Omit<State, 'theme' | 'spot'>;

/** What an address says, and the parts of it that mean nothing here, in words. */
export interface AddressReading {
  readonly part: Addressed;
  readonly unknown: readonly string[];
}

/** Reads the query of an address against what there is. Nothing in it can fail: what is not known is left out and named. */
export function readAddress(query: string, timeline: Timeline, sources: readonly SourceEntry[]): AddressReading {
  const params = new URLSearchParams(query);
  const unknown: string[] = [];

  const view = VIEWS.find((name) => name === params.get('view'));
  if (view === undefined && params.has('view')) unknown.push('a view');

  const selected = timeline.events.find(({ id }) => id === params.get('event'))?.id ?? null;
  if (selected === null && params.has('event')) unknown.push('an event');

  const article = timeline.articles.find(({ id }) => id === params.get('article'))?.id ?? null;
  if (article === null && params.has('article')) unknown.push('an article');

  const off = readSources(params.get('sources'), sources, unknown);
  const kinds = readKinds(params.get('kinds'), unknown);

  const story = storiesOf(timeline).find(({ id }) => id === params.get('story'))?.id ?? null;
  if (story === null && params.has('story')) unknown.push('a story');

  const from = readCivil(params.get('from') ?? '');
  const to = readCivil(params.get('to') ?? '');
  const window = from !== null && to !== null && from < to ? { from, to } : null;
  if (window === null && (params.has('from') || params.has('to'))) unknown.push('a period');

  return { part: { view: view ?? INITIAL.view, selected, article, off, kinds, story, window }, unknown };
}

/** The query that `readAddress` reads back; empty for the first view. Begins with `?` unless empty. */
export function writeAddress(state: Addressed, sources: readonly SourceEntry[]): string {
  const params = new URLSearchParams();
  if (state.view !== INITIAL.view) params.set('view', state.view);
  if (state.selected !== null) params.set('event', state.selected);
  if (state.article !== null) params.set('article', state.article);
  if (state.story !== null) params.set('story', state.story);
  const listed = writeSources(state.off, sources);
  if (listed !== null) params.set('sources', listed);
  if (state.kinds.length !== KINDS.length) params.set('kinds', state.kinds.join('.') || 'none');
  if (state.window !== null) {
    params.set('from', shortCivil(state.window.from));
    params.set('to', shortCivil(state.window.to));
  }
  // Dots and tildes keep the address readable: URLSearchParams would turn commas and colons into escapes.
  const query = params.toString().replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
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
