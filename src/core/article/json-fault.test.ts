import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

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
    ['[1}', 2],
  ])('%j: %s', (text, at) => expect(jsonFault(text)).toBe(at));

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
      expect(jsonFault(text) === null).toBe(sound(text));
    }), { numRuns: 500 });
  });
});
