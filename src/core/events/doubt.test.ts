import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const doubts = (sentence: string): readonly string[] =>
  pile({ a: `News of Selmouth\n\n7 May 2024\n\nThe bridge of Selmouth fell into the river on Monday, a fisherman said. ${sentence}\n` }).events.filter((e) => /bridge/u.test(e.title)).flatMap((e) => e.excerpts.flatMap((x) => x.caveats.map((c) => x.exact.slice(c.start - x.start, c.end - x.start))));

describe('a sentence of doubt goes with what was told before it', () => {
  it.each([
    ['Officials have not confirmed that it is gone.', ['have not confirmed']],
    ['The ministry has not verified the report.', ['has not verified']],
    ['Officials have confirmed the report.', []],
    ['The mayor did not answer.', []],
  ])('%s', (sentence, words) => expect(doubts(sentence)).toEqual(words));
});
