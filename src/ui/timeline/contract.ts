import type { Article, ArticleId, Civil, EventId, TimelineEvent } from '../../core/index.ts';

/** What the timeline has to know of an event to draw it. */
export interface ChartEvent extends Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'salience'> {
  readonly time: Pick<TimelineEvent['time'], 'start' | 'end' | 'granularity' | 'mod' | 'certainty'>;
  readonly excerpts: readonly { readonly article: ArticleId; readonly tells: boolean }[];
  readonly disagreements: readonly unknown[];
}

/** A row of the timeline "by source": the articles of one publisher. */
export interface Lane {
  readonly id: string;
  /** The name of the source; where nothing names it, the headline by which it can be told from others. */
  readonly label: string;
  readonly named: boolean;
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

/** What a search found, and where: the words of one source are no hit in the lane of another. */
export interface FoundEvents extends ReadonlySet<EventId> {
  /** The articles whose words of the event hold what is looked for. */
  articlesOf(event: EventId): readonly ArticleId[];
  /** All of that in numbers: places of events in `all` and of articles in `articles`. */
  readonly reports: { readonly events: Uint32Array; readonly articles: Uint32Array };
  readonly all: readonly ChartEvent[];
  readonly articles: readonly { readonly id: ArticleId }[];
}

export interface TimelineProps {
  /** All events of the pile or the story but folded details: the overview shows them, whatever the filters leave. The same array as long as nothing is read anew or unfolded. */
  readonly all: readonly TimelineEvent[];
  /** By event of `all` what keeps it out, 0: it passes the filters. Null: all do. The same as long as no filter changes. */
  readonly masks: Uint16Array | null;
  /** What a search found of those that pass. Null: nobody searches. */
  readonly hits: FoundEvents | null;
  /** The words that it looks for, marked in the titles. */
  readonly terms: readonly string[];
  readonly articles: readonly Article[];
  readonly lanes: readonly Lane[];
  /** `sources`: an event stands in every lane that reports it. `merged`: one mark an event. */
  readonly mode: 'sources' | 'merged';
  readonly selected: EventId | null;
  readonly window: TimelineWindow;
  /** How far a person can move. */
  readonly reach: TimelineWindow;
  readonly theme: 'light' | 'dark';
  /** Null: the selection was dropped. */
  onSelect(id: EventId | null): void;
  /** A person moved or zoomed. The component follows `window`; it keeps no window of its own. `drifting`: by one of many small moves. */
  onWindow(window: TimelineWindow, drifting?: boolean): void;
  /** Asked for a window so many times as long. */
  onZoom(factor: number): void;
  /** Asked for all of it. */
  onFit(): void;
}
