import { describe, expect, it } from 'vitest';
import { SAMPLE } from './sample-timeline.ts';

describe('the sample story', () => {
  it('keeps the promises of the model that the page relies on', () => {
    const texts = new Map(SAMPLE.articles.map(({ id, text }) => [id, text]));
    const excerpts = SAMPLE.events.flatMap((event) => event.excerpts);
    expect(excerpts.length).toBeGreaterThanOrEqual(SAMPLE.events.length);
    for (const { article, start, end, exact, focus, timePhrase, figures } of excerpts) {
      expect(texts.get(article)?.slice(start, end)).toBe(exact);
      for (const span of [focus, ...(timePhrase === null ? [] : [timePhrase]), ...figures]) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
      }
    }
    const starts = SAMPLE.events.map(({ time }) => time.start ?? '9999');
    expect(starts).toEqual([...starts].sort());
  });
});
