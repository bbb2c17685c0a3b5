import { expect, it } from 'vitest';
import { article } from '../testing/build.ts';
import { inventedEvent } from '../testing/invented-events.ts';
import { centralArticle } from './central-headline.ts';

const paper = (file: string, headline: string, date: string | null = '2031-05-02') => ({
  ...article(file, 'Orrin Herald', `${headline}\n\nWords.\n`, { date, certainty: date === null ? 'unknown' : 'stated' }), title: headline,
});
const told = (title: string, salience = 0.5) => inventedEvent({ id: title, start: '2031-05-01T00:00', end: '2031-05-02T00:00', title, salience });
const key = [told('The mill of Orrin burned down', 0.9), told('Two people died in the mill'), told('The mayor resigned', 0.3)];

it.each<readonly [string, readonly (readonly [headline: string, date?: string | null])[], string | null]>([
  ['shares most with the key events', [['Weather for the weekend'], ['Mill burns down in Orrin, two dead'], ['Mayor resigns']], 'Mill burns down in Orrin, two dead'],
  ['is short rather than long, where it shares as much', [['Mill burned in Orrin as visitors from distant villages watched helplessly'], ['Mill burned in Orrin']], 'Mill burned in Orrin'],
  ['was published first, of equal ones', [['Mill burned', '2031-05-04'], ['Mill burned ', '2031-05-02'], ['Mill burned  ', null]], 'Mill burned '],
  ['is the first, of equal ones of one day', [['Mill burned'], ['Mill burned ']], 'Mill burned'],
  ['is the first where none shares anything', [['Weather'], ['Sports']], 'Weather'],
  ['is none without a headline', [], null],
])('the most central headline %s', (_name, headlines, expected) => {
  const articles = headlines.map(([headline, date = '2031-05-02'], at) => paper(`${at}.txt`, headline, date));
  expect(centralArticle(articles, key)?.title ?? null).toBe(expected);
});

it('an article without a headline says nothing', () => {
  expect(centralArticle([{ ...paper('a.txt', 'Mill burned'), title: null }], key)).toBeNull();
});
