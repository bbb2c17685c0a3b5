import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

const table: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['The mayor left.', ['The', 'mayor', 'left']],
  ['don’t, she\'s Ash-born', ['don’t', "she's", 'Ash-born']],
  ['300,000 people, 3.5 km, 12', ['300,000', 'people', '3.5', 'km', '12']],
  ['In 2031, 40 left.', ['In', '2031', '40', 'left']],
  ['the U.S. at 5am, 3 a.m.', ['the', 'U.S.', 'at', '5am', '3', 'a.m.']],
  ['Tarn—Elm “Öst” Łódź', ['Tarn', 'Elm', 'Öst', 'Łódź']],
  ["'quoted' rock 'n'", ['quoted', 'rock', 'n']],
  ['…!?', []],
];

describe('words', () => {
  it.each(table)('%j', (text, found) => {
    expect(words(text).map((word) => word.text)).toEqual(found);
  });

  it('gives offsets of the whole text for a part of it', () => {
    expect(words('one two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, text: 'two' }]);
  });

  it('is verbatim and leaves out no letter or figure', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let rest = text;
      for (const { start, end, text: word } of [...words(text)].reverse()) {
        expect(word).toBe(text.slice(start, end));
        rest = rest.slice(0, start) + rest.slice(end);
      }
      expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
    }));
  });
});
