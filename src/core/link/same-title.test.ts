import { expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const titles = (sentence: string): readonly string[] => pile({ a: `Ferry news\n\n6 May 2024\n\n${sentence}\n` }).events.map(({ title, excerpts }) => `${title} ${excerpts.length}`);

it('a sentence that stands for two of its verbs is one entry', () => {
  const sentence = 'He opened the gate on Sunday and sold the ferry';
  expect(titles(`${sentence}.`)).toEqual([`${sentence} 1`]);
});

it('but of two days it is two', () => {
  const sentence = 'He opened the gate on Sunday and sold the ferry on Friday';
  expect(titles(`${sentence}.`)).toEqual([`${sentence} 1`, `${sentence} 1`]);
});
