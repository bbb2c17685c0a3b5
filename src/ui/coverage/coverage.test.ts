import { describe, expect, it } from 'vitest';
import { article, claim, event, excerpt, time } from '../testing/build.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { cellsOf, nameColumns } from './coverage.ts';

const PAPERS = ['Post', 'Herald', 'Radio'];
const day = time('2031-05-06', 'day', '2031-05-06', '2031-05-07');

/** Three papers that tell a crash, published on these days; null: nothing says when. */
function crash(days: readonly (string | null)[], { speaksOnly = [], inferred = [] }: { readonly speaksOnly?: readonly number[]; readonly inferred?: readonly number[] } = {}) {
  const papers = days.map((date, at) => article(`${at}.txt`, PAPERS[at] ?? null, `Head ${at}\nThree people died in the crash.`, { date, certainty: date === null ? 'unknown' : inferred.includes(at) ? 'inferred' : 'stated' }));
  const excerpts = papers.map((paper, at) => ({ ...excerpt(paper, 'Three people died in the crash.'), tells: !speaksOnly.includes(at) }));
  const sources = sourcesOf(papers);
  const told = event('crash', 'Bus overturns', day, excerpts, { disagreements: [{ about: 'figure', what: 'killed', relation: 'differ', claims: papers.slice(0, 2).map((paper, at) => claim(excerpts, at, paper, 'Three people', 3, 3)) }] });
  const cells = cellsOf(told, sourceByArticle(sources), new Map(papers.map((paper) => [paper.id, paper])));
  return sources.map(({ key, label }) => {
    const cell = cells.get(key);
    return `${label}${cell === undefined ? ' silent' : `${cell.told ? ' told' : ' spoken'}${cell.differs ? ' differs' : ''}${cell.first ? ' first' : ''}`}`;
  });
}

describe('a row', () => {
  it.each([
    ['the earliest stated day is first', ['2031-05-08', '2031-05-07', '2031-05-09'], {}, ['Post told differs', 'Herald told differs first', 'Radio told']],
    ['of one day nobody is', ['2031-05-07', '2031-05-07', '2031-05-09'], {}, ['Post told differs', 'Herald told differs', 'Radio told']],
    ['nor where a day is not known', ['2031-05-06', '2031-05-07', null], {}, ['Post told differs', 'Herald told differs', 'Radio told']],
    ['nor where one is inferred', ['2031-05-06', '2031-05-07', '2031-05-08'], { inferred: [2] }, ['Post told differs', 'Herald told differs', 'Radio told']],
    ['who only speaks of it did not report it', ['2031-05-06', '2031-05-07', '2031-05-08'], { speaksOnly: [0] }, ['Post spoken differs', 'Herald told differs first', 'Radio told']],
    ['one alone was not first', ['2031-05-06'], {}, ['Post told differs']],
  ] as const)('%s', (_name, days, more, expected) => expect(crash(days, more)).toEqual(expected));

  it('is silent where a source has no words of it', () => {
    const sources = sourceByArticle(sourcesOf(SAMPLE.articles));
    const alarm = SAMPLE.events.find(({ id }) => id === 'alarm') ?? expect.unreachable();
    expect([...cellsOf(alarm, sources, new Map()).keys()]).toEqual([sources.get(alarm.at.article)?.key]);
  });
});

it('names head the columns by how many events they stand in', () => {
  const columns = nameColumns(SAMPLE.events, 'person');
  expect(columns.map(({ name }) => name)).toContain('Ina Moe');
  expect(columns.map(({ count }) => count)).toEqual(columns.map(({ count }) => count).toSorted((a, b) => b - a));
  expect(nameColumns(SAMPLE.events, 'place')[0]?.name).toBe('Brandsund');
});
