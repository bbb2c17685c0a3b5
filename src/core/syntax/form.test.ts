import { describe, expect, it } from 'vitest';
import { formsOf } from './form.ts';
import { NOUN, wordsOf, wordTable } from './word-table.ts';

const formOf = formsOf(wordTable(wordsOf([])));
const sensesOf = (word: string): number => formOf(word).senses;

describe('what an irregular form may be, in no table of words', () => {
  it.each([['sank', 'swam'], ['withdrawn', 'stolen'], ['held', 'caught']])('%s is like %s', (one, other) => {
    expect(sensesOf(one)).not.toBe(0);
    expect(sensesOf(one)).toBe(sensesOf(other));
  });

  it.each([['sank', 'sunk'], ['stole', 'stolen'], ['held', 'stole'], ['held', 'stolen']])('%s is not like %s', (one, other) => expect(sensesOf(one)).not.toBe(sensesOf(other)));

  it.each(['zork', 'bank', 'sanks'])('%s is none', (word) => expect(sensesOf(word)).toBe(0));
});

describe('what a plural may be', () => {
  const known = formsOf(wordTable(wordsOf(['thief', 'knife', 'gunman', 'mill'].map((word) => [word, { cluster: 0, senses: NOUN, ambiguity: 0 }]))));

  it.each(['thieves', 'knives', 'gunmen'])('%s is like mills', (word) => expect(known(word).senses).toBe(known('mills').senses));

  it.each(['gunmens', 'omen', 'thieve'])('%s is none', (word) => expect(known(word).senses).toBe(0));
});
