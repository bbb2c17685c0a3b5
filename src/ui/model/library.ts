import type { Article, ArticleId, EventId, Span, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from './sources.ts';

/** What every part of the reading pane needs: where to look things up, and what it can open. */
export interface Library {
  readonly events: readonly TimelineEvent[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
  /** What is looked for, to be marked. */
  readonly terms: readonly string[];
  /** Only what is open is here, as the timeline comes in tiles: of an article no other event is known. */
  readonly part?: true;
}

export interface Openers {
  readonly onEvent: (id: EventId) => void;
  readonly onArticle: (id: ArticleId, spot: Span | null) => void;
  /** To a passage of an article, with the event that it tells. */
  readonly onTold: (event: EventId, article: ArticleId, spot: Span) => void;
}

/** "Nordhavn Post", or "Unnamed source (its headline)" where the label alone would fit several. */
export function sourceLabel(source: SourceEntry | undefined): string {
  if (source === undefined) return 'Unknown source';
  return source.sublabel === null ? source.label : `${source.label} (“${source.sublabel}”)`;
}
