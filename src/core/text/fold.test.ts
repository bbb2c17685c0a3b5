import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { anyText } from '../testing/any-text.ts';

const table: readonly (readonly [text: string, folded: string])[] = [
  ['the\u00A0mayor\u202Fsaid', 'the mayor said'],
  ['a\tb\u3000c', 'a b c'],
  ['‘ours’, she’s', "'ours', she's"],
  ['“no” „nein“ «non»', '"no" "nein" "non"'],
  ['1914–18 — minus −5, co‑operate', '1914-18 - minus -5, co-operate'],
  ['one\r\ntwo\nthree\u2028four', 'one\r\ntwo\nthree\nfour'],
  ['Plain text stays. Été, 🌧 too…', 'Plain text stays. Été, 🌧 too…'],
];

describe('fold', () => {
  it.each(table)('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the length, and what is folded stays so', () => {
    fc.assert(fc.property(anyText(), (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(fold(folded)).toBe(folded);
    }));
  });
});
