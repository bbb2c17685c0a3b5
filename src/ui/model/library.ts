import type { Article, ArticleId, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from './sources.ts';

/** Where the parts of the page look things up. */
export interface Library {
  readonly events: readonly TimelineEvent[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
  /** What is looked for, to be marked. */
  readonly terms: readonly string[];
  /** Only what is open is here, as the timeline comes in tiles: of an article no other event is known. */
  readonly part?: true;
}

/** "Nordhavn Post", or "Unnamed source (its headline)" where the label alone would fit several. */
export function sourceLabel(source: SourceEntry | undefined): string {
  if (source === undefined) return 'Unknown source';
  return source.sublabel === null ? source.label : `${source.label} (“${source.sublabel}”)`;
}
