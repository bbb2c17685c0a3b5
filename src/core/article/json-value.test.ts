import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonValueAt } from './json-value.ts';

/** The first character with which a whole text ceases to be JSON; null: it is sound. */
function faultOf(text: string): number | null {
  const { sound, at } = jsonValueAt(text, 0);
  if (!sound) return at;
  const rest = text.slice(at).search(/[^ \t\n\r]/);
  return rest < 0 ? null : at + rest;
}

describe('where JSON breaks', () => {
  it.each([
    ['{"a":1}', null],
    [' [1, -2.5e3, "\\u00e9\\n", {}, [], true, null] ', null],
    ['', 0],
    ['{"a":1', 6],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[1]]', 3],
    ['["one', 5],
    ['["a\nb"]', 3],
    ['["\\x"]', 2],
    ['[01]', 2],
    ['nope', 0],
    ['[nul', 4],
    ['[nul ', 1],
    ['[1.', 3],
    ['["\\u00', 6],
    ['[1}', 2],
  ])('%j: %s', (text, at) => expect(faultOf(text)).toBe(at));

  it('may begin and end anywhere in a text', () => expect(jsonValueAt('[1, {"a":2} x', 3)).toEqual({ sound: true, at: 11 }));

  it('agrees with the platform on what is sound', () => {
    const sound = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const cut = fc.tuple(fc.json(), fc.nat(60), fc.constantFrom('', ',', '"', ']', '\\', '0', ' ')).map(([text, at, more]) => `${text.slice(0, at)}${more}${text.slice(at)}`);
    fc.assert(fc.property(fc.oneof(fc.json(), cut, fc.string()), (text) => {
      expect(faultOf(text) === null).toBe(sound(text));
    }), { numRuns: 500 });
  });
});
