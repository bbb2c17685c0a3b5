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
  ['A.B.C and A.B', ['A.B.', 'C', 'and', 'A', 'B']],
  ['1.2.3,4km 5,a 6..7', ['1.2.3,4', 'km', '5', 'a', '6', '7']],
  ['5,3ʼa', ['5,3ʼa']],
  ["a-b-'c d'-e f-", ['a-b', 'c', 'd', 'e', 'f']],
  ['\u{10400}\u{10401}-x \u{1F600} \u{1D7D8}.\u{1D7D9}', ['\u{10400}\u{10401}-x', '\u{1D7D8}.\u{1D7D9}']],
];

describe('words', () => {
  it.each(table)('%j', (text, found) => {
    expect(words(text).map((word) => word.text)).toEqual(found);
  });

  it('gives offsets of the whole text for a part of it, and looks at nothing else', () => {
    expect(words('one two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, text: 'two' }]);
    expect(words('U.S. 3.5', { start: 0, end: 3 }).map((word) => word.text)).toEqual(['U', 'S']);
    expect(words('U.S. 3.5', { start: 5, end: 7 }).map((word) => word.text)).toEqual(['3']);
  });

  it('finds the same unit by unit as by its pattern, which a character of two units calls for', () => {
    const unit = fc.constantFrom(...'aBé3५.,\'’ʼ-‑ \u0301\n"');
    fc.assert(fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(words(text)).toEqual(words(`${text} \u{1F600}`));
    }), { numRuns: 2000 });
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
