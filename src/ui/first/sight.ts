import type { Timeline } from '../../core/index.ts';
import { listed } from '../state/listed.ts';
import { openingPeriod } from '../state/period.ts';
import { sourcesOf } from '../state/sources.ts';
import { standing } from '../state/stories.ts';
import { lanesOf } from '../state/visible.ts';
import type { ChartEvent, Lane, TimelineWindow } from '../timeline/contract.ts';

/** What the first sight of a timeline is drawn from. It stands in the page as JSON. */
export interface Sight {
  /** All events of the timeline but the details, which are folded, with what their marks show. */
  readonly events: readonly ChartEvent[];
  readonly lanes: readonly Lane[];
  readonly window: TimelineWindow;
}

/** Null: no event has a date, so that there is nothing to draw. */
export function sightOf(timeline: Timeline): Sight | null {
  const { articles, events: all } = listed(timeline);
  const events = standing(all);
  const window = openingPeriod(events);
  if (window === null) return null;
  return {
    events: events.map(({ id, title, kind, salience, time: { start, end, granularity, mod, certainty }, excerpts, disagreements }): ChartEvent => ({
      id, title, kind, salience, time: { start, end, granularity, mod, certainty },
      excerpts: excerpts.map(({ article }) => ({ article })), disagreements: disagreements.map(() => 0),
    })),
    lanes: lanesOf(sourcesOf(articles), []),
    window,
  };
}
