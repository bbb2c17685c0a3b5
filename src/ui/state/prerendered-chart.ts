import type { Timeline } from '../../core/index.ts';
import { keyEvents } from './key-events.ts';
import { listed } from './listed.ts';
import { NO_FILTERS, masksOf } from './filters.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { sourcesByStory, storiesOf } from './stories.ts';
import { lanesOf, reportersOf } from './visible.ts';
import type { ChartEvent, Lane } from '../model/chart.ts';

/** What the first sight of a timeline is drawn from. It stands in the page as JSON. */
export interface PrerenderedChart {
  /** The key events, with what their marks show. */
  readonly events: readonly ChartEvent[];
  readonly lanes: readonly Lane[];
}

/** Null: no event has a date, so that there is nothing to draw. */
export function prerenderedChart(timeline: Timeline): PrerenderedChart | null {
  const all = listed(timeline);
  const sources = sourcesOf(all.articles);
  const byArticle = sourceByArticle(sources);
  const facts = all.events.map((event) => ({ event, reporters: reportersOf(event, byArticle), names: [] }));
  const keys = keyEvents(facts, masksOf(facts, NO_FILTERS, null, null));
  const events = all.events.filter(({ id }) => keys.has(id));
  if (events.every(({ time }) => time.start === null)) return null;
  return {
    events: events.map(({ id, title, kind, salience, time: { start, end, granularity, mod, certainty }, excerpts, disagreements }): ChartEvent => ({
      id, title, kind, salience, time: { start, end, granularity, mod, certainty },
      excerpts: [...new Set(excerpts.flatMap(({ article, tells }) => (tells ? [article] : [])))].map((article) => ({ article, tells: true })), disagreements: disagreements.map(() => 0),
    })),
    lanes: lanesOf(sourcesByStory(sources, storiesOf(all), null), []),
  };
}
