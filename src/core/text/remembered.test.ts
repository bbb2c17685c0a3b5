import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

function counted() {
  const asked: string[] = [];
  const answer = remembered((word) => {
    asked.push(word);
    return word === '' ? null : { word };
  });
  return { asked, answer };
}

describe('remembered', () => {
  it('asks once for each word and gives the same answer again, also where it is none', () => {
    const { asked, answer } = counted();
    expect(answer('mill')).toBe(answer('mill'));
    expect([answer(''), answer('')]).toEqual([null, null]);
    expect(answer('ferry')).toEqual({ word: 'ferry' });
    expect(asked).toEqual(['mill', '', 'ferry']);
  });

  it('does not keep long words, nor words without end', () => {
    const { asked, answer } = counted();
    expect(answer('counteroffensives')).toEqual(answer('counteroffensives'));
    expect(asked).toHaveLength(2);
    for (let at = 0; at < 40_001; at += 1) answer(`w${at}`);
    answer('w0');
    expect(asked).toHaveLength(2 + 40_001 + 1);
  });
});
