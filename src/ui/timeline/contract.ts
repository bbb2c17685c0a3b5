import type { Article, ArticleId, Civil, EventId, TimelineEvent } from '../../core/index.ts';

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
  readonly events: readonly TimelineEvent[];
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
