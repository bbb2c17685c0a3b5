import type { Article, ArticleId, Excerpt, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';

/** What one source says of an event. */
export interface Cell {
  /** False: it only speaks of it. */
  readonly told: boolean;
  /** It says otherwise than another, of a figure, a date or a claim. */
  readonly differs: boolean;
  /** It published before all others that tell it, and the days of all of them are stated. */
  readonly first: boolean;
  /** The words, those that tell it before others. */
  readonly at: Excerpt;
}

type Sources = ReadonlyMap<ArticleId, SourceEntry>;
type Articles = ReadonlyMap<ArticleId, Article>;

/** By key of the source what it says of an event; a source that is not in there is silent about it. */
export function cellsOf(event: TimelineEvent, sources: Sources, articles: Articles): ReadonlyMap<string, Cell> {
  const found = new Map<string, Excerpt>();
  for (const excerpt of event.excerpts) {
    const key = sources.get(excerpt.article)?.key;
    const known = key === undefined ? undefined : found.get(key);
    if (key !== undefined && (known === undefined || (!known.tells && excerpt.tells))) found.set(key, excerpt);
  }
  const differing = new Set(event.disagreements.flatMap(({ claims }) => claims.map(({ quote }) => sources.get(quote.article)?.key)));
  const first = firstIn(event, sources, articles);
  return new Map([...found].map(([key, at]) => [key, { at, told: at.tells, differs: differing.has(key), first: key === first }]));
}

/** Who published first, of two at least that tell it. Null: two did on that day, or the day of one of them is not stated. */
function firstIn({ excerpts }: TimelineEvent, sources: Sources, articles: Articles): string | null {
  const days = new Map<string, string>();
  for (const { article, tells } of excerpts) {
    const key = tells ? sources.get(article)?.key : undefined;
    if (key === undefined) continue;
    const { date = null, certainty } = articles.get(article)?.published ?? {};
    if (date === null || certainty !== 'stated') return null;
    const known = days.get(key);
    if (known === undefined || date < known) days.set(key, date);
  }
  const [one, other] = [...days].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  return one === undefined || other === undefined || one[1] === other[1] ? null : one[0];
}

/** A name that may head a column, with how many of the events it stands in. */
export interface NameColumn {
  readonly name: string;
  readonly count: number;
}

/** More columns than these nobody compares; the filters choose among the others. */
const MOST_NAMES = 40;

/** The people or the places of the events, the most frequent first. */
export function nameColumns(events: readonly TimelineEvent[], kind: 'person' | 'place'): readonly NameColumn[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const name of new Set(event.names.filter((each) => each.kind === kind).map((each) => each.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count).slice(0, MOST_NAMES);
}
