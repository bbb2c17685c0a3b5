import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, type ArticleId, type Correction } from '../../core/index.ts';
import { merged, type Corrections } from './merged.ts';

const said = (title: string): Correction => correctionOf({ kind: 'article', article: 'a1' as ArticleId, file: 'a.txt', change: { title } });
const list = (letters: string): Corrections => [...letters].map(said);
const letters = (all: Corrections): string => all.map((each) => (each.kind === 'article' ? each.change.title : '')).join('');

describe('a step on a list of corrections', () => {
  it.each([
    ['where nothing else was done it gives its own list', 'ab', 'bca', 'ab', 'bca'],
    ['what both added stands in the order in which it was kept', '', 'b', 'a', 'ab'],
    ['what others added stays behind what it stood behind', 'ab', 'abm', 'axb', 'axbm'],
    ['what it took back goes', 'ab', 'b', 'abx', 'bx'],
    ['what others took back stays away', 'ab', 'abm', 'b', 'bm'],
    ['what both added is there once', 'a', 'ab', 'ab', 'ab'],
    ['what both took back is gone', 'ab', 'a', 'a', 'a'],
    ['what it says again goes last', 'ab', 'ba', 'abx', 'bxa'],
  ])('%s', (_, before, after, stored, expected) => expect(letters(merged({ before: list(before), after: list(after) }, list(stored)))).toBe(expected));

  it('two steps from one list hold both, whichever comes first', () => {
    const some = fc.subarray([...'abcdef']).map((some) => some.join(''));
    fc.assert(fc.property(some, some, some, (base, left, right) => {
      const [mine, other] = [{ before: list(base), after: list(left) }, { before: list(base), after: list(right) }];
      const expected = [...'abcdef'].filter((each) => (base.includes(each) ? left.includes(each) && right.includes(each) : left.includes(each) || right.includes(each))).join('');
      for (const both of [merged(mine, other.after), merged(other, mine.after)]) expect([...letters(both)].sort().join('')).toBe(expected);
      expect(merged(mine, merged(mine, list(base)))).toEqual(merged(mine, list(base)));
    }));
  });
});
