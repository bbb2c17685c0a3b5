import type { Analysis } from './analyse.ts';
import type { Day, Quote } from './model.ts';
import { placedTime, type PlacedTime } from './read-time.ts';
import { resolveTimes } from './time/index.ts';

/** A sentence of an article with the first time that it tells. */
export interface DatedSentence {
  readonly at: Quote;
  readonly time: PlacedTime;
}

/** The sentences of an article's story that tell a time with a place in the calendar. "Friday" counts from `published`. */
export function datedSentences({ article, sentences, readings }: Analysis, published: Day | null): readonly DatedSentence[] {
  const found = new Map<number, PlacedTime>();
  for (const [at, { type, value, mod, interval }] of resolveTimes(article.text, readings, { publication: published }).entries()) {
    const sentence = readings[at]?.sentence ?? -1;
    const time = (type === 'DATE' || type === 'TIME') && interval !== null && !found.has(sentence) ? placedTime(value, mod) : null;
    if (time !== null) found.set(sentence, time);
  }
  return [...found].flatMap(([index, time]): readonly DatedSentence[] => {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.headline || sentence.day?.start === sentence.start) return [];
    const { start, end } = sentence;
    return [{ at: { article: article.id, start, end, exact: article.text.slice(start, end) }, time }];
  });
}
