import { describe, expect, it } from 'vitest';
import { candidatePairs } from './story-pairs.ts';

describe('candidates for a story', () => {
  it('share a word', () => expect([...candidatePairs([new Map([['ferri', 1]]), new Map([['miner', 1]]), new Map([['ferri', 1]])], [null, null, null])]).toEqual([[0, 2]]));

  it('grow with the number of articles, not with its square', () => {
    const pairs = (n: number): number => [...candidatePairs(Array.from({ length: n }, (_, at) => new Map([['everywhere', 0.5], [`word${at % 7}`, 0.5]])), Array.from({ length: n }, () => null))].length;
    expect(pairs(800) / pairs(400)).toBeLessThan(2.2);
  });
});
