import { expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const titles = (sentence: string): readonly string[] => pile({ a: `Ferry news\n\n6 May 2024\n\n${sentence}\n` }).events.map(({ title, excerpts }) => `${title} ${excerpts.length}`);

it('a sentence that stands for two of its verbs is one entry', () => {
  const sentence = 'On Sunday the gate that Roe built, and that Marsh sold, was opened';
  expect(titles(`${sentence}.`)).toEqual([`${sentence} 1`]);
});
