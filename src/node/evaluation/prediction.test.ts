import { describe, expect, it } from 'vitest';
import type { Civil, Granularity } from '../../core/index.ts';
import { predict, predictedDate } from './prediction.ts';

describe('dates as scorers take them', () => {
  it.each<[Granularity, string, string, object]>([
    ['day', '2031-05-01T00:00', '2031-05-02T00:00', { start: '2031-05-01', end: '2031-05-01', granularity: 'day' }],
    ['month', '2032-02-01T00:00', '2032-03-01T00:00', { start: '2032-02-01', end: '2032-02-29', granularity: 'month' }],
    ['part', '2031-05-01T18:00', '2031-05-01T22:00', { start: '2031-05-01', end: '2031-05-01', granularity: 'time' }],
    ['part', '2031-05-01T18:00', '2031-05-02T00:00', { start: '2031-05-01', end: '2031-05-01', granularity: 'time' }],
    ['minute', '2031-05-01T00:00', '2031-05-01T00:00', { start: '2031-05-01', end: '2031-05-01', granularity: 'time' }],
    ['hour', '2031-12-31T23:00', '2032-01-01T00:00', { start: '2031-12-31', end: '2031-12-31', granularity: 'hour' }],
  ])('%s from %s to %s', (granularity, start, end, expected) => {
    expect(predictedDate({ granularity, start: start as Civil, end: end as Civil })).toEqual(expected);
  });

  it('no date', () => expect(predictedDate({ granularity: 'unknown', start: null, end: null })).toBeNull());
});

const text = 'The mill of Orrin burned down on Tuesday, killing two people.';

it('excerpts count code points, as the sentences of the gold do', () => {
  const { events } = predict([JSON.stringify({ docId: 'a', date: '2011-05-04', text: `\u{1F525} Fire! \u{1F525}\n\n${text}` })]);
  // Two signs of two units each stand before the sentence.
  const units = 13;
  expect(events.flatMap(({ excerpts }) => excerpts)).toContainEqual({ docId: 'a', start: units - 2, end: units - 2 + text.length });
});

it('two records of one article are of one story', () => {
  const line = (docId: string) => JSON.stringify({ docId, date: '2011-05-04', text });
  const { stories, timeline } = predict([line('a'), line('b')]);
  expect(timeline.articles).toHaveLength(1);
  expect([...stories.keys()]).toEqual(['a', 'b']);
  expect(stories.get('a')).toBe(stories.get('b'));
});
