import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.ts';
import { givenOf, readArticle } from './index.ts';

const text = 'Ferry to Lusk stopped\n\nLUSK, May 3, 2011 - The ferry to Lusk was stopped on Tuesday after a storm.\n\nSource: Lusk Herald\n';
const read = (record: object) => readCorpus('a.jsonl', [{ place: '', value: { text, ...record }, fault: null }]).records.map(({ name, text: words, given }) => readArticle(name, words, given))[0];

describe('what a record says goes before what the text says', () => {
  it('the date and the publisher, as stated, without words of the text', () => {
    const article = read({ id: 'x', date: '2011-05-04T01:00Z', source: { name: 'Tarn Post' }, url: 'https://tarn.example/1' });
    expect(article).toMatchObject({
      externalId: 'x', file: 'a.jsonl#x', url: 'https://tarn.example/1', text, title: 'Ferry to Lusk stopped',
      published: { date: '2011-05-04', certainty: 'stated', confidence: 1, steps: [{ kind: 'line', quote: null, value: '2011-05-04' }] },
      source: { name: 'Tarn Post', certainty: 'stated', steps: [{ kind: 'line', quote: null, value: 'Tarn Post' }] },
    });
  });

  it('without them the text is asked', () => {
    expect(read({})).toMatchObject({ externalId: null, url: null, published: { date: '2011-05-03', steps: [{ quote: { exact: 'May 3, 2011' } }] }, source: { name: 'Lusk Herald' } });
  });

  it('a title is not put into the text, and the headline in it is read as ever', () => {
    const article = read({ title: 'No ferry today' });
    expect([article?.title, article?.text, article?.blocks[0]]).toEqual(['No ferry today', text, { kind: 'headline', reason: null, start: 0, end: 21 }]);
  });

  it.each([{}, { id: 'x', date: '2011-05-04', source: 'Tarn Post', title: 'No ferry today', modified: '2011-05-06' }])('the text read again with what was given of it is the same article: %j', (record) => {
    const article = read(record);
    expect(article && readArticle(article.file, article.text, givenOf(article))).toEqual(article);
  });
});
