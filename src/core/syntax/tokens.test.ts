import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxTokens } from './tokens.ts';
import { anyText } from '../testing/any-text.ts';

const tokens = (text: string): readonly string[] => syntaxTokens(text, { start: 0, end: text.length }).map((token) => token.text);

describe('the tokens of a sentence', () => {
  it.each<readonly [string, string]>([
    ['The ferry sank.', 'The ferry sank .'],
    ["The mill's owner didn't say who's to blame.", "The mill 's owner did n't say who 's to blame ."],
    ['They cannot, can’t and won’t.', 'They can not , ca n’t and wo n’t .'],
    ["Farmers' fields and O'Neill's barn", "Farmers ' fields and O'Neill 's barn"],
    ['British-led troops', 'British - led troops'],
    ['It cost $3.5 million, or 300,000 crowns (12%).', 'It cost $ 3.5 million , or 300,000 crowns ( 12 % ) .'],
    ['At 5am, 12:30 p.m. and 9.15pm', 'At 5 am , 12:30 p.m. and 9.15 pm'],
    ['The U.S. envoy, Mr. Roe, left Lusk Inc. on Friday.', 'The U.S. envoy , Mr. Roe , left Lusk Inc. on Friday .'],
    ['It was the U.S.', 'It was the U.S.'],
    ['“No,” she said — “never…”', '“ No , ” she said — “ never … ”'],
    ['Wait... what?!', 'Wait ... what ? !'],
    ['See https://orrin.example/a?b=1, or write to desk@orrin.example.', 'See https://orrin.example/a?b=1 , or write to desk@orrin.example .'],
    ["In the '90s and 1990s", "In the '90s and 1990s"],
    ['R&D and AT&T', 'R&D and AT&T'],
    ['3/4 of them', '3/4 of them'],
    ['Żółw śpi. Ночь', 'Żółw śpi . Ночь'],
    ['\u{1F6A2} sinks', '\u{1F6A2} sinks'],
    ['', ''],
  ])('%s', (text, expected) => expect(tokens(text).join(' ')).toBe(expected));

  it('hold every character but white space, in order and without overlap', () => {
    fc.assert(fc.property(fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...`aZ9 .,-'’"$%&@/:n\u{1F6A2}`) })), (text) => {
      const found = syntaxTokens(text, { start: 0, end: text.length });
      let last = 0;
      for (const token of found) {
        expect(text.slice(last, token.start)).toMatch(/^[\s\u200B\uFEFF]*$/u);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.text).toBe(text.slice(token.start, token.end));
        last = token.end;
      }
      expect(text.slice(last)).toMatch(/^[\s\u200B\uFEFF]*$/u);
    }), { numRuns: 300 });
  });

  it('of a part of a text have their places in the text', () => {
    expect(syntaxTokens('Rain fell. The mill shut.', { start: 11, end: 25 })).toEqual([
      { start: 11, end: 14, text: 'The' }, { start: 15, end: 19, text: 'mill' }, { start: 20, end: 24, text: 'shut' }, { start: 24, end: 25, text: '.' },
    ]);
  });
});
