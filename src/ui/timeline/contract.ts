import type { Article, ArticleId, Civil, EventId, TimelineEvent } from '../../core/index.ts';

/** What the timeline has to know of an event to draw it. */
export interface ChartEvent extends Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'salience'> {
  readonly time: Pick<TimelineEvent['time'], 'start' | 'end' | 'granularity' | 'mod' | 'certainty'>;
  readonly excerpts: readonly { readonly article: ArticleId }[];
  readonly disagreements: readonly unknown[];
}

/** A row of the timeline "by source": the articles of one publisher. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  /** A second line, in smaller type. Null: none. */
  readonly sublabel: string | null;
  /** Any CSS colour. */
  readonly colour: string;
  readonly articles: readonly ArticleId[];
}

/** The stretch of time that is shown: half-open. */
export interface TimelineWindow {
  readonly from: Civil;
  readonly to: Civil;
}

export interface TimelineProps {
  /** All events of the pile or the story: the overview shows them, whatever the filters leave. The same array as long as nothing is read anew. */
  readonly all: readonly TimelineEvent[];
  /** Those of `all` that pass the filters, in the same order. */
  readonly events: readonly TimelineEvent[];
  /** What a search found, marked in the overview; it may hold more than `events`. Null: nobody searches. */
  readonly hits: ReadonlySet<EventId> | null;
  /** The words that it looks for, marked in the titles. */
  readonly terms: readonly string[];
  readonly articles: readonly Article[];
  readonly lanes: readonly Lane[];
  /** `sources`: an event stands in every lane that reports it. `merged`: one mark an event. */
  readonly mode: 'sources' | 'merged';
  readonly selected: EventId | null;
  readonly window: TimelineWindow;
  readonly theme: 'light' | 'dark';
  /** Null: the selection was dropped. */
  onSelect(id: EventId | null): void;
  /** A person moved or zoomed. The component follows `window`; it keeps no window of its own. */
  onWindow(window: TimelineWindow): void;
}
