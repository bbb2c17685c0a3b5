import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from './search.ts';
import { folded, hitsIn, termsOf } from './terms.ts';

const LINES = ['The mill of Kraków-Orrin burned down.', 'Émile Tarn saw the smoke from the bridge.', 'The bridge stays closed until May.'];
const text = LINES.join('\n');
const blocks = LINES.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));

function search() {
  const made = createSearch();
  made.addArticles([{ title: null, text: 'Nothing here.', blocks: [{ start: 0, end: 13 }] }, { title: null, text, blocks }]);
  made.addEvents([
    { words: 'Mill burns Orrin', excerpts: [{ article: 1, ...blocks[0]! }] },
    { words: 'Bridge is closed', excerpts: [{ article: 1, ...blocks[2]! }] },
  ]);
  return made;
}

describe('the search', () => {
  it.each([
    ['mill', [0], []],
    ['MILL', [0], []],
    ['krakow', [0], []],
    ['Kraków', [0], []],
    ['emile', [], [1]],
    ['bridge', [1], [1]],
    ['bri', [1], [1]],
    ['ridge', [], []],
    ['bridge smoke', [], [1]],
    ['bridge mill', [], []],
    ['closed bridge', [1], []],
    ['b', [], []],
    ['', [], []],
    ['“ – ”', [], []],
  ] as const)('%s', (query, events, passages) => {
    const found = search().find(query);
    expect([...found.reports.events]).toEqual(events);
    expect(found.passages).toEqual(passages.map((at) => ({ article: 1, ...blocks[at] })));
  });

  it.each([
    ['harbour', [[0, 0], [0, 1], [1, 1]]],
    ['closed', [[0, 0], [0, 1]]],
    ['storm', [[0, 1]]],
    ['harbour storm', [[0, 1]]],
    ['night storm', []],
  ] as const)('says which articles hold the words: %s', (query, reports) => {
    const made = createSearch();
    const [first, second] = ['Closed at night was the harbour.', 'For the storm they shut it. The harbour is old.'];
    made.addArticles([first, second].map((line) => ({ title: null, text: line ?? '', blocks: [] })));
    made.addEvents([
      { words: 'Harbour is closed', excerpts: [{ article: 0, start: 0, end: 32 }, { article: 1, start: 0, end: 27 }] },
      { words: 'Old', excerpts: [{ article: 1, start: 28, end: 47 }] },
    ]);
    const found = made.find(query).reports;
    expect([...found.events].map((event, at) => [event, found.articles[at]])).toEqual(reports);
  });

  it.each([
    ['regatta', [0]],
    ['regatta boats', []],
    ['orrin', [0, 1]],
    ['boats', [0]],
    ['lock', [1]],
    ['mended', []],
  ] as const)('leads by a title to where its article begins: %s', (query, starts) => {
    const made = createSearch();
    const [first, second] = ['Boats came to Orrin.', 'Nobody saw the lock at Orrin.'];
    const own = [{ start: 0, end: 20 }, { start: 21, end: 50 }];
    made.addArticles([{ title: 'A regatta in Orrin', text: `${first}\n${second}`, blocks: own }, { title: 'The lock is mended', text: 'It opens again.', blocks: [{ start: 0, end: 15 }] }]);
    made.addEvents([{ words: 'Lock is mended', excerpts: [{ article: 1, start: 0, end: 15 }] }]);
    const found = made.find(query).passages;
    expect(found).toEqual(starts.map((at) => ({ article: 0, ...own[at] })));
  });

  it('takes no words for commands', () => {
    expect([...search().find('constructor __proto__ toString').reports.events]).toEqual([]);
  });
});

describe('folding', () => {
  it.each([['Łódź', 'lodz'], ['Straße', 'strasse'], ['Ærø', 'aero'], ['İstanbul', 'istanbul'], ['ﬁre', 'fire'], ['5AM', '5am']])('%s is looked for as %s', (word, expected) => {
    expect(folded(word)).toBe(expected);
  });

  it('is done once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(folded(folded(word))).toBe(folded(word));
    }));
  });
});

describe('what is marked', () => {
  it('are the whole words that begin with what is looked for', () => {
    const found = hitsIn(text, termsOf('br KRAK'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Kraków', 'bridge', 'bridge']);
  });

  it('stands in every text that was found, and in no other', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Ada', 'ádám', 'Orrin', 'mill', 'b', 'bé', '7', '70')), fc.constantFrom('ad', 'b', 'be', 'mill', '7', 'orrin 7'), (words, query) => {
      const line = words.join(' – ');
      const made = createSearch();
      made.addArticles([{ title: null, text: line, blocks: [] }]);
      made.addEvents([{ words: '', excerpts: [{ article: 0, start: 0, end: line.length }] }]);
      const terms = termsOf(query);
      expect(made.find(query).reports.events).toHaveLength(terms.every((term) => hitsIn(line, [term]).length > 0) ? 1 : 0);
    }));
  });
});
