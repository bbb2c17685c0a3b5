import { assemble, type EventTime, type Timeline } from '../../core/index.ts';
import { analyseFile } from '../../intake/index.ts';
import { provideModel } from '../load-syntax.ts';

/** A date as scorers take it: whole days, both in it. */
export interface PredictedDate {
  readonly start: string;
  readonly end: string;
  readonly granularity: string;
}

export interface PredictedEvent {
  /** Null: not dated. */
  readonly date: PredictedDate | null;
  readonly title: string;
  readonly salience: number;
  /** All that it cites, its plans among it. In code points of the article's text, as the sentences of the gold are. */
  readonly excerpts: readonly { readonly docId: string; readonly start: number; readonly end: number }[];
}

/** What the product makes of the articles of one pile. */
export interface Prediction {
  readonly timeline: Timeline;
  readonly events: readonly PredictedEvent[];
  /** The story of each article, by the id that its record gives. */
  readonly stories: ReadonlyMap<string, string>;
}

/** Runs the product over records, a line each, as it would run over the file that holds them. */
export function predict(lines: readonly string[]): Prediction {
  provideModel();
  const { analyses } = analyseFile({ name: 'articles.jsonl', bytes: new TextEncoder().encode(lines.join('\n')) });
  const timeline = assemble(analyses);
  const storyOf = new Map(timeline.articles.map(({ id, story }) => [id, story]));
  return {
    timeline,
    events: predictedEvents(timeline),
    // By the text, not by the record: one article under two ids is shown once, and both are of its story.
    stories: new Map(analyses.flatMap(({ article }) => [[article.externalId ?? article.file, storyOf.get(article.id) ?? article.story] as const])),
  };
}

/** Events as scorers take them. */
export function predictedEvents({ articles, events }: Pick<Timeline, 'articles' | 'events'>): readonly PredictedEvent[] {
  const places = new Map(articles.map((article) => [article.id, { docId: article.externalId ?? article.file, place: inCodePoints(article.text) }]));
  return events.map(({ time, title, salience, excerpts, foretold }) => ({
    date: predictedDate(time), title, salience,
    excerpts: [...excerpts, ...foretold].flatMap(({ article, start, end }) => {
      const found = places.get(article);
      return found === undefined ? [] : [{ docId: found.docId, start: found.place(start), end: found.place(end) }];
    }),
  }));
}

/** Whole days, both in it; what is finer than a day, and no hour, is called a time. */
export function predictedDate({ start, end, granularity }: Pick<EventTime, 'start' | 'end' | 'granularity'>): PredictedDate | null {
  if (start === null || end === null) return null;
  const last = end > start && end.endsWith('T00:00') ? dayBefore(end.slice(0, 10)) : end.slice(0, 10);
  return { start: start.slice(0, 10), end: last, granularity: granularity === 'minute' || granularity === 'part' ? 'time' : granularity };
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** From UTF-16 units to code points; the same number unless a text has characters beyond the basic plane. */
function inCodePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - pairs.filter((at) => at < offset).length;
}
