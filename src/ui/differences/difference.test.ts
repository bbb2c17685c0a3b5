import { describe, expect, it } from 'vitest';
import type { Article, Name } from '../../core/index.ts';
import { article, claim, event, excerpt, time } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { comparedIn, differencesOf, differenceTitle, figuresByDay } from './difference.ts';
import { stepChart } from './step-chart.ts';

const day = time('2031-05-06', 'day', '2031-05-06', '2031-05-07');
const place = (name: string, country: string | null = null): Name => ({ name, kind: 'place', spellings: [], country: country === null ? null : { name: country, from: 'text', quote: null } });

/** Two papers' sentences, of each the words of its figure. */
function differing(sentences: readonly [string, string], names: Parameters<typeof event>[4], what = 'killed') {
  const papers = sentences.map((sentence, at) => article(`${at}.txt`, `Paper ${at}`, `Head ${at}\n${sentence}`, { date: `2031-05-0${6 + at}`, certainty: 'stated' }));
  const excerpts = papers.map((paper, at) => excerpt(paper, sentences[at] ?? ''));
  const claims = papers.map((paper, at) => claim(excerpts, at, paper, (sentences[at] ?? '').split(' ').slice(0, 2).join(' '), at + 3, at + 3));
  const [one] = differencesOf([event('crash', 'Bus overturns', day, excerpts, { ...names, disagreements: [{ about: 'figure', what, relation: 'differ', claims }] })]);
  return { difference: one ?? expect.unreachable(), articles: new Map(papers.map((paper) => [paper.id, paper])) };
}

describe('the title of a difference', () => {
  it.each([
    ['the place that both name, and one says it is in', ['Three people died in Port Arden.', 'Four people died at Port Arden.'], [place('Port Arden')], 'Killed in Port Arden'],
    ['near it', ['Three people died near Arden.', 'Four people died near Arden.'], [place('Arden')], 'Killed near Arden'],
    ['a town goes before its country', ['Three people died in Arden, Norland.', 'Four people died in Arden in Norland.'], [place('Norland'), place('Arden', 'Norland')], 'Killed in Arden'],
    ['a place that only one of them names', ['Three people died in the city of Arden.', 'Four people died on the road.'], [place('Arden')], 'Killed in Arden'],
    ['where they name two', ['Three people died in Arden.', 'Four people died in Orrin.'], [place('Arden'), place('Orrin')], 'Killed'],
    ['a place that is no more than named', ['Three people from Arden died.', 'Four people of Arden died.'], [place('Arden')], 'Killed'],
    ['where each names two', ['Three people died in Arden and in Orrin.', 'Four people died in Arden and in Orrin.'], [place('Arden'), place('Orrin')], 'Killed'],
    ['a part of a word', ['Three people died in Ardenfield.', 'Four people died in Ardenfield.'], [place('Arden')], 'Killed'],
  ] as const)('%s', (_name, sentences, names, expected) => expect(differenceTitle(differing(sentences, { names }).difference)).toBe(expected));

  it('says what is counted, in a word or few', () => expect(differenceTitle(differing(['Three villages were cut off.', 'Four villages were cut off.'], {}, 'villages').difference)).toBe('Villages'));
});

it('all differences of a timeline are told, each once', () => {
  expect(differencesOf(SAMPLE.events).map(({ event: { id }, what, relation }) => `${id} ${what} ${relation}`)).toEqual(['sprinklers sprinklers contested', 'fire killed differ']);
});

it('what was compared is counted where two sources tell it', () => {
  const { events, figures, times } = comparedIn(SAMPLE.events, ({ excerpts }) => new Set(excerpts.map((one) => one.article)).size);
  expect(events).toBe(SAMPLE.events.filter(({ excerpts }) => new Set(excerpts.map((one) => one.article)).size > 1).length);
  expect(Math.min(events, figures, times)).toBeGreaterThan(0);
  expect(comparedIn(SAMPLE.events, () => 1)).toEqual({ events: 0, figures: 0, times: 0 });
});

describe('the steps of a count', () => {
  it('are of two days at least, that are stated', () => {
    const { difference, articles } = differing(['Three people died in Arden.', 'Four people died in Arden.'], {});
    expect(figuresByDay(difference, articles).map(({ day: on, min }) => [on, min])).toEqual([['2031-05-06', 3], ['2031-05-07', 4]]);
    const changed = (change: (at: number) => Partial<Article['published']>) => new Map([...articles].map(([id, paper], at) => [id, { ...paper, published: { ...paper.published, ...change(at) } }]));
    expect(figuresByDay(difference, changed((at) => (at === 0 ? { certainty: 'inferred' } : {})))).toEqual([]);
    // What was counted less later has not grown.
    expect(figuresByDay({ ...difference, claims: difference.claims.map((one, at) => ({ ...one, min: 9 - at, max: 9 - at })) }, articles)).toEqual([]);
    const sameDay = new Map([...articles].map(([id, paper]) => [id, { ...paper, published: { ...paper.published, date: articles.values().next().value?.published.date ?? null } }]));
    expect(figuresByDay(difference, sameDay)).toEqual([]);
    expect(figuresByDay(difference, new Map())).toEqual([]);
  });

  it('stand by day and size, from nought; open ends and ranges are kept, and the line goes by the highest of each day', () => {
    const paper = article('a.txt', 'Post', 'A\nB.', { date: null, certainty: 'unknown' }).id;
    const { dots, line, days } = stepChart([['2031-05-06', 2, 2], ['2031-05-06', 4, null], ['2031-05-07', 4, 8], ['2031-05-10', null, 8]].map(([on, min, max]) => ({ day: String(on), article: paper, min: min === null ? null : Number(min), max: max === null ? null : Number(max) })));
    expect(dots.map(({ x, y, other, open }) => [x, y, other, open])).toEqual([[0, 0.75, 0.75, null], [0, 0.5, 0.5, 'above'], [0.25, 0.5, 0, null], [1, 0, 0, 'below']]);
    expect(line).toEqual([[0, 0.5], [0.25, 0.5], [0.25, 0.5], [1, 0.5], [1, 0]]);
    expect(days.map(({ x, y, figures }) => [x, y, figures.map(({ min, max }) => [min, max])])).toEqual([[0, 0.5, [[2, 2], [4, null]]], [0.25, 0.5, [[4, 8]]], [1, 0, [[null, 8]]]]);
  });
});
