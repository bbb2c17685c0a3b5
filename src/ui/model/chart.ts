import type { ArticleId, Civil, EventId, EventTime, TimelineEvent } from '../../core/index.ts';

/** What the timeline has to know of an event to draw it. */
export interface ChartEvent extends Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'salience'> {
  readonly time: Pick<TimelineEvent['time'], 'start' | 'end' | 'granularity' | 'mod' | 'certainty'>;
  readonly excerpts: readonly { readonly article: string; readonly tells: boolean }[];
  /** How many sources tell it, where the lanes of `excerpts` do not say. */
  readonly tellers?: number;
  readonly disagreements: readonly unknown[];
}

/** And to name it in words. */
export interface ListedEvent extends ChartEvent {
  readonly time: Omit<EventTime, 'steps'>;
  readonly edited: readonly unknown[];
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
  readonly articles: readonly string[];
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

/** The event that begins first and the one that ends last. */
export type Ends = readonly [first: TimelineEvent, last: TimelineEvent];
