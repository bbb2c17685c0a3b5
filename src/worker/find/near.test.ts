import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, createVocabulary } from './near.ts';
import { createSearch } from './search.ts';
import { folded } from './terms.ts';

describe('a near spelling', () => {
  const words = createVocabulary();
  for (const word of ['Selmouth', 'Kraków', 'bridge', 'bridges', 'bridge', 'mill', 'mile', 'mile', '2022', 'storm']) words.add(folded(word), word);
  it.each([
    ['selmuoth', 'Selmouth'], ['selmoutth', 'Selmouth'], ['selmonth', 'Selmouth'], ['krakov', 'Kraków'], ['brigde', 'bridge'], ['bridgge', 'bridge'],
    ['milk', 'mile'], ['selm', null], ['bridge', null], ['mil', null], ['2023', null], ['harbour', null], ['sxlmxuxh', null], ['stxrx', null],
  ])('of %s is %s', (term, expected) => expect(words.near(term)).toBe(expected));

  it('is as far as it takes letters to get there', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(fc.property(word, word, (a, b) => {
      const far = apart(a, b, 9);
      expect(far).toBe(apart(b, a, 9));
      expect(far === 0).toBe(a === b);
      expect(far).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(far).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(apart(a, b, 1)).toBe(Math.min(far, 2));
    }));
  });

  it('is offered by the search where it finds something, and only where nothing else was found', () => {
    const search = createSearch();
    const text = 'The bridge of Mykolaiv is closed.';
    search.addArticles([{ title: null, text, blocks: [{ start: 0, end: text.length }] }]);
    search.addEvents([{ words: 'Bridge closed', excerpts: [{ article: 0, start: 0, end: text.length }] }]);
    const near = (query: string) => search.find(query).near;
    expect([near('Mykolayiv'), near('mikolaiv bridge'), near('bridge'), near('mykolaiv bridges closd'), near('storm'), near('Mykolayiv storm')]).toEqual(['Mykolaiv', 'Mykolaiv bridge', null, 'mykolaiv bridge closed', null, null]);
  });
});
