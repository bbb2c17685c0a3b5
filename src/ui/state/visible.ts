import type { EventId, TimelineEvent } from '../../core/index.ts';
import type { Lane, TimelineWindow } from '../model/chart.ts';
import { colourOf, type SourceEntry } from '../model/sources.ts';

type SourceMap = ReadonlyMap<string, SourceEntry>;

/** The sources that report an event, each once, in the order of the sources. Who only speaks of it reports nothing. */
export function reportersOf(event: { readonly excerpts: readonly { readonly article: string; readonly tells: boolean }[] }, sources: SourceMap): readonly SourceEntry[] {
  const found = new Set<SourceEntry>();
  for (const { article, tells } of event.excerpts) {
    const source = sources.get(article);
    if (source !== undefined && tells) found.add(source);
  }
  return [...found].sort((a, b) => a.index - b.index);
}

const lanes = new WeakMap<SourceEntry, Lane>();

/** The same source has the same lane, so that what was worked out for it holds. */
export function lanesOf(sources: readonly SourceEntry[], off: readonly string[]): readonly Lane[] {
  return sources.filter((source) => !off.includes(source.key)).map((source) => {
    const lane = lanes.get(source) ?? laneOf(source);
    lanes.set(source, lane);
    return lane;
  });
}

function laneOf(source: SourceEntry): Lane {
  return {
    id: source.key,
    label: source.sublabel ?? source.label,
    sublabel: source.sublabel === null ? null : source.label,
    named: source.named,
    colour: colourOf(source),
    articles: source.articles.map((article) => article.id),
  };
}

/** Where an event stands to a window; an undated one is in none. */
export function placeOf(event: { readonly time: Pick<TimelineEvent['time'], 'start' | 'end'> }, window: TimelineWindow | null): 'before' | 'inside' | 'after' | 'undated' {
  const { start, end } = event.time;
  if (start === null || end === null) return 'undated';
  if (window === null) return 'inside';
  // A moment has start = end; it belongs to the window that begins with it.
  if (end < window.from || (end === window.from && start < end)) return 'before';
  return start >= window.to ? 'after' : 'inside';
}

/** The event that many steps on, in the order shown; from nothing selected the first or the last. Null: no such event. */
export function neighbourOf<Event extends Pick<TimelineEvent, 'id'>>(events: readonly Event[], selected: EventId | null, step: 1 | -1): Event | null {
  if (events.length === 0) return null;
  const at = events.findIndex((event) => event.id === selected);
  if (at < 0) return (step > 0 ? events[0] : events.at(-1)) ?? null;
  return events[at + step] ?? null;
}
