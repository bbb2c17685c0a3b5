import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../model.ts';
import { contestedClaims } from './contested.ts';
import type { ClaimSource } from './claim-source.ts';

const source = (index: number, exact: string, speaker: string | null): ClaimSource => ({
  index, spoken: speaker, figures: [], actions: [], predicates: [], known: [], places: [], interval: null, on: null, phrase: null, published: null, bag: new Map(),
  excerpt: { article: `a${index}` as ArticleId, start: 10, end: 10 + exact.length, exact, focus: { start: 10, end: 11 }, tells: true, predicate: null, timePhrase: null, figures: [], speaker, caveats: [] },
});

describe('contested claims', () => {
  it.each([
    ['losses denied and held', ['Norvale left the fort without losing a single rider', 'Norvale'], ['The garrison suffered heavy losses', 'Harrow'], ['losses']],
    ['responsibility claimed and denied', ['The league denied any involvement in the blast', 'the league'], ['A splinter group claimed responsibility', 'a splinter group'], ['responsibility']],
    ['one side only', ['Norvale left the fort without losses', 'Norvale'], ['The garrison left in haste', 'Harrow'], []],
    ['the same speaker', ['Norvale left the fort without losses', 'Norvale'], ['Its allies suffered heavy losses', 'Norvale'], []],
    ['nobody who says so', ['Norvale left the fort without losses', null], ['The garrison suffered heavy losses', 'Harrow'], []],
  ] as const)('%s', (_, [a, x], [b, y], expected) => expect(contestedClaims([source(0, a, x), source(1, b, y)]).map((d) => d.what)).toEqual(expected));

  it('quotes the words in their place', () => {
    const [found] = contestedClaims([source(0, 'Norvale left the fort without losing a single rider', 'Norvale'), source(1, 'The garrison suffered heavy losses', 'Harrow')]);
    expect(found?.claims.map((c) => [c.excerpt, c.quote.start, c.quote.exact, c.speaker])).toEqual([[0, 32, 'without losing a single rider', 'Norvale'], [1, 32, 'heavy losses', 'Harrow']]);
  });
});
