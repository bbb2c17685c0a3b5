import { expect, it } from 'vitest';
import { analyseText } from './analyse.ts';
import { datedSentences } from './dated-sentences.ts';
import type { Day } from './model.ts';

const TEXT = 'Mill of Orrin burns on Friday\n\nThe mill burned down on Tuesday. It was built in 1902. Nobody was hurt for two weeks. The owner slept. At 3.15am on Tuesday a bell rang.\n';
const { analysis } = analyseText('mill.txt', TEXT);

it('tells the sentences of the story that have a time, each with its first', () => {
  expect(datedSentences(analysis, '2031-06-18' as Day).map(({ at, time }) => [at.exact, time.value])).toEqual([
    ['The mill burned down on Tuesday.', '2031-06-17'], ['It was built in 1902.', '1902'], ['At 3.15am on Tuesday a bell rang.', '2031-06-17T03:15'],
  ]);
});

it('leaves out what has no place in the calendar, as a weekday without a day to count from', () => {
  expect(datedSentences(analysis, null).map(({ time }) => time.value)).toEqual(['1902']);
});
