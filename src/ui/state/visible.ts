import type { ArticleId, EventId, EventKind, TimelineEvent } from '../../core/index.ts';
import type { Lane, TimelineWindow } from '../timeline/contract.ts';
import { colourOf, type SourceEntry } from './sources.ts';
import { KINDS, type State } from './state.ts';

type Filters = Pick<State, 'off' | 'kinds'>;
type SourceMap = ReadonlyMap<ArticleId, SourceEntry>;

/** The sources that report an event, each once, in the order of the sources. */
export function reportersOf(event: TimelineEvent, sources: SourceMap): readonly SourceEntry[] {
  const found = new Set<SourceEntry>();
  for (const excerpt of event.excerpts) {
    const source = sources.get(excerpt.article);
    if (source !== undefined) found.add(source);
  }
  return [...found].sort((a, b) => a.index - b.index);
}

/** The events of the kinds that are on and that at least one source reports which is on. */
export function visibleEvents(events: readonly TimelineEvent[], sources: SourceMap, filters: Filters): readonly TimelineEvent[] {
  return events.filter((event) => filters.kinds.includes(event.kind)
    && reportersOf(event, sources).some((source) => !filters.off.includes(source.key)));
}

/** Events by source, following the kinds but not the sources: what switching the source on alone would show. */
export function countsBySource(events: readonly TimelineEvent[], sources: SourceMap, kinds: readonly EventKind[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!kinds.includes(event.kind)) continue;
    for (const { key } of reportersOf(event, sources)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Events by kind, following the sources but not the kinds. */
export function countsByKind(events: readonly TimelineEvent[], sources: SourceMap, off: readonly string[]): Readonly<Record<EventKind, number>> {
  const counts = { event: 0, statement: 0, projection: 0 };
  for (const event of visibleEvents(events, sources, { off, kinds: KINDS })) counts[event.kind] += 1;
  return counts;
}

export function lanesOf(sources: readonly SourceEntry[], off: readonly string[]): readonly Lane[] {
  return sources.filter((source) => !off.includes(source.key)).map((source) => ({
    id: source.key,
    label: source.label,
    sublabel: source.sublabel,
    colour: colourOf(source),
    articles: source.articles.map((article) => article.id),
  }));
}

/** Where an event stands to a window; an undated one is in none. */
export function placeOf(event: TimelineEvent, window: TimelineWindow | null): 'before' | 'inside' | 'after' | 'undated' {
  const { start, end } = event.time;
  if (start === null || end === null) return 'undated';
  if (window === null) return 'inside';
  // A moment has start = end; it belongs to the window that begins with it.
  if (end < window.from || (end === window.from && start < end)) return 'before';
  return start >= window.to ? 'after' : 'inside';
}

/** The event that many steps on, in the order shown; from nothing selected the first or the last. Null: no such event. */
export function neighbourOf(events: readonly TimelineEvent[], selected: EventId | null, step: 1 | -1): TimelineEvent | null {
  if (events.length === 0) return null;
  const at = events.findIndex((event) => event.id === selected);
  if (at < 0) return (step > 0 ? events[0] : events.at(-1)) ?? null;
  return events[at + step] ?? null;
}

/** A filter that leaves nothing, with the number of events that come back without it. */
export interface Culprit {
  readonly filter: 'sources' | 'kinds' | 'both';
  readonly without: number;
}

/** What to blame when nothing is visible; null: something is, or there is nothing at all. */
export function culpritOf(events: readonly TimelineEvent[], sources: SourceMap, filters: Filters): Culprit | null {
  if (events.length === 0 || visibleEvents(events, sources, filters).length > 0) return null;
  const noSources = visibleEvents(events, sources, { ...filters, off: [] }).length;
  if (noSources > 0) return { filter: 'sources', without: noSources };
  const noKinds = visibleEvents(events, sources, { ...filters, kinds: KINDS }).length;
  if (noKinds > 0) return { filter: 'kinds', without: noKinds };
  return { filter: 'both', without: events.length };
}
