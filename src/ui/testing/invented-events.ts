import type { Granularity, TimelineEvent, TimexMod } from '../../core/index.ts';
import { articleId, event, time } from './build.ts';
import type { Lane } from '../model/chart.ts';

interface Sketch {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly title?: string;
  readonly granularity?: Granularity;
  readonly mod?: TimexMod;
  readonly certainty?: 'stated' | 'inferred' | 'reported';
  readonly salience?: number;
  readonly articles?: readonly string[];
}

/** An event of an invented town, told as shortly as a test wants. */
export function inventedEvent({ id, start, end, title = 'The ferry reaches Ostrava Bay', granularity = 'day', mod, certainty = 'stated', salience = 0.5, articles = ['courier'] }: Sketch): TimelineEvent {
  const when = time(null, start === null ? 'unknown' : granularity, start, end, { mod: mod ?? null, ...(start === null ? {} : { certainty }) });
  return event(id, title, when, articles.map((article) => ({
    article: articleId(article), start: 0, end: title.length, exact: title, focus: { start: 0, end: title.length },
    tells: true, predicate: null, timePhrase: null, figures: [], speaker: null, caveats: [],
  })), { salience });
}

/** A lane of one article, of the same name. */
export function inventedLane(id: string, colour = '#336699'): Lane {
  return { id, label: `The ${id}`, sublabel: null, named: true, colour, articles: [articleId(id)] };
}
