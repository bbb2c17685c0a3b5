import { describe, expect, it } from 'vitest';
import type { Day } from '../../core/index.ts';
import { citedSentences } from './cited-sentences.ts';
import type { GoldArticle } from './corpus-folder.ts';
import type { PredictedEvent } from './prediction.ts';
import { goldDays, semeval, tallyDates } from './score-dates.ts';
import { linking, tallyLinking } from './score-linking.ts';
import { publication, tallyPublication, type HiddenDay } from './score-publication.ts';
import { stories, tallyStories } from './score-stories.ts';
import { tallyTimelines, timelines } from './score-timelines.ts';
import { sumOf, type Scorer } from './tally.ts';

/** The figures over all topics. */
const overAll = <T extends object>({ nothing, figures }: Scorer<T>, tallies: ReadonlyMap<string, T>): object => figures(sumOf(nothing, [...tallies.values()]));

/** Three articles of three sentences of ten characters each. */
const articles = new Map<string, GoldArticle>(['a', 'b', 'c'].map((docId) => [docId, { docId, text: '', date: null, sentences: [[0, 10], [11, 21], [22, 32]] }]));
const on = (start: string, end = start, granularity = 'day') => ({ start, end, granularity });

/** An event that cites these sentences, "a0 b1". */
function event(date: PredictedEvent['date'], cites: string, salience = 1): PredictedEvent {
  return { date, title: '', salience, excerpts: cites.split(' ').map((cite) => ({ docId: cite.charAt(0), start: Number(cite.charAt(1)) * 11, end: Number(cite.charAt(1)) * 11 + 10 })) };
}

describe('which sentences an excerpt cites', () => {
  it.each([
    [0, 10, ['a 0']],
    [0, 21, ['a 0', 'a 1']],
    [2, 8, ['a 0']],
    [8, 15, ['a 1']],
    [6, 16, []],
  ])('%s to %s', (start, end, keys) => expect([...citedSentences({ excerpts: [{ docId: 'a', start, end }] }, articles, 0.5)]).toEqual(keys));
});

describe('dates', () => {
  it.each([
    ['2008-03-14', { start: '2008-03-14', end: '2008-03-14' }],
    ['2008-02-XX', { start: '2008-02-01', end: '2008-02-29' }],
    ['2008-12-XX', { start: '2008-12-01', end: '2008-12-31' }],
    ['2008-W12-XX', { start: '2008-01-01', end: '2008-12-31' }],
    ['XXXX-XX-XX', null],
  ])('%s', (written, days) => expect(goldDays(written)).toEqual(days));

  // Four dated mentions: a0 and b0 of one event on 1 May, a1 in all of June, c2 on 1 July.
  const gold = { timelines: { 'one/mill': { corpus: 'one', events: [
    { date: '2031-05-01', mentions: [['a', 0, 'burned'], ['b', 0, 'fire']] },
    { date: '2031-06-XX', mentions: [['a', 1, 'rebuilt']] },
    { date: '2031-07-01', mentions: [['c', 2, 'opened']] },
    { date: 'XXXX-XX-XX', mentions: [['c', 0, 'owns']] },
  ] as const } } };
  const score = (...events: readonly PredictedEvent[]) => overAll(semeval, tallyDates(gold, articles, new Map([['one', events]])));

  it('nothing found', () => {
    expect(score()).toEqual({
      dated: 4, undated: 1, coverage: 0, exact: { all: 0, covered: 0 }, compatible: { all: 0, covered: 0 }, order: { accuracy: 0, pairs: 0 },
      linking: { precision: 0, recall: 0, f1: 0, gold: 1, system: 0 },
    });
  });

  it('exact, compatible, wrong and not cited', () => {
    // a0 exact; b0 a day late; a1 compatible, as one day of the month; c2 not cited, as the event has no date.
    const found = score(event(on('2031-05-01'), 'a0'), event(on('2031-05-02'), 'b0'), event(on('2031-06-03'), 'a1'), event(null, 'c2'));
    expect(found).toMatchObject({ coverage: 0.75, exact: { all: 0.25, covered: 1 / 3 }, compatible: { all: 0.5, covered: 2 / 3 } });
  });

  it('of several events that cite a sentence the best counts', () => {
    expect(score(event(on('2030-01-01'), 'a0'), event(on('2031-05-01'), 'a0'))).toMatchObject({ coverage: 0.25, exact: { covered: 1 } });
  });

  it('order: one pair right, one wrong, one tie', () => {
    // Gold: a0 before a1 before c2. System: a0 on 1 June, a1 on 1 May, c2 on 1 June: a0-a1 wrong, a1-c2 right, a0-c2 tie.
    expect(score(event(on('2031-06-01'), 'a0'), event(on('2031-05-01'), 'a1'), event(on('2031-06-01'), 'c2'))).toMatchObject({ order: { accuracy: 0.5, pairs: 3 } });
  });

  it('links: the one of the gold, and one that is none; sentences outside the gold do not count', () => {
    expect(score(event(null, 'a0 b0 b2'), event(null, 'a1 c2'))).toMatchObject({ linking: { precision: 0.5, recall: 1, f1: 2 / 3, gold: 1, system: 2 } });
  });
});

describe('linking', () => {
  const mention = (doc: string, sent: number, chain: string, type = 'ACTION_OCCURRENCE') => ({ doc, sent, chain, type });
  const gold = {
    docs: { a: { topic: 1, scored: [0, 1] }, b: { topic: 1, scored: [0, 1] }, c: { topic: 2, scored: [0] } },
    // One chain of a0 and b0, one of a1 and b1; the rest links nothing.
    mentions: [
      mention('a', 0, 'fire'), mention('b', 0, 'fire'), mention('a', 1, 'rescue'), mention('b', 1, 'rescue'), mention('c', 0, 'fire'),
      mention('a', 0, 'say', 'ACTION_REPORTING'), mention('b', 1, 'say', 'ACTION_REPORTING'), mention('a', 1, 'SING_1'), mention('b', 0, 'SING_1'), mention('a', 2, 'fire'),
    ],
  };

  it('over all pairs, and over those that it cites', () => {
    // Found: a0-b0, right, and a0-b1, wrong; b0-b1 is of one article. a1 is not cited, so its pair is not covered.
    expect(overAll(linking, tallyLinking(gold, articles, [event(null, 'a0 b0 b1'), event(null, 'c0')]))).toEqual({
      all: { precision: 0.5, recall: 0.5, f1: 0.5, gold: 2, system: 2 },
      covered: { precision: 0.5, recall: 1, f1: 2 / 3, gold: 1, system: 2 },
      coverage: 0.8,
    });
  });

  it('articles of different topics make no pair, and what was not annotated does not count', () => {
    expect(overAll(linking, tallyLinking(gold, articles, [event(null, 'a0 c0'), event(null, 'a2 b0')]))).toMatchObject({ all: { system: 0 }, coverage: 0.6 });
  });
});

describe('timelines', () => {
  const gold = { topics: { mill: [{ name: 'one', tl: { '2031-05-01': [], '2031-05-04': [] } }] } };
  const score = (...events: readonly PredictedEvent[]) => overAll(timelines, tallyTimelines(gold, new Map([['mill', events]])));

  it('takes as many days as the journalist, the weightiest within the period', () => {
    // Taken: 1 May with 0.5 + 0.4, then 3 May with 0.8. The heavier days lie outside, or are no days.
    const found = score(
      event(on('2031-05-01'), 'a0', 0.5), event(on('2031-05-01'), 'b0', 0.4), event(on('2031-05-03', '2031-05-03', 'time'), 'a1', 0.8), event(on('2031-05-02'), 'a2', 0.7),
      event(on('2031-06-01'), 'c0', 9), event(on('2031-05-01', '2031-05-31', 'month'), 'c1', 9), event(null, 'c2', 9),
    );
    expect(found).toEqual({ timelines: 1, precision: 0.5, recall: 0.5, f1: 0.5, f1WithinADay: 1 });
  });

  it('nothing found, and a topic that was not asked', () => {
    expect(score()).toEqual({ timelines: 1, precision: 0, recall: 0, f1: 0, f1WithinADay: 0 });
    expect(overAll(timelines, tallyTimelines(gold, new Map()))).toMatchObject({ timelines: 0, f1: 0 });
  });
});

describe('stories', () => {
  const gold = { a: 'mill', b: 'mill', c: 'ferry', d: 'ferry' };
  it.each<{ what: string; system: Readonly<Record<string, string>>; precision: number; recall: number; found: number }>([
    { what: 'the same under other names', system: { a: '1', b: '1', c: '2', d: '2' }, precision: 1, recall: 1, found: 2 },
    { what: 'all in one', system: { a: '1', b: '1', c: '1', d: '1' }, precision: 0.5, recall: 1, found: 1 },
    { what: 'each alone, two of them not told', system: { a: '1', b: '2' }, precision: 1, recall: 0.5, found: 4 },
    // a, b: 2 of 3 and 2 of 2; c: 1 of 3 and 1 of 2; d: 1 of 1 and 1 of 2.
    { what: 'one gone astray', system: { a: '1', b: '1', c: '1', d: '2' }, precision: (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, recall: 0.75, found: 2 },
  ])('$what', ({ system, precision, recall, found }) => {
    const near = (value: number): unknown => expect.closeTo(value, 12);
    expect(stories.figures(tallyStories(gold, new Map(Object.entries(system))))).toEqual({
      b3: { precision: near(precision), recall: near(recall), f1: near((2 * precision * recall) / (precision + recall)) }, stories: 2, found,
    });
  });
});

describe('publication', () => {
  const hidden = (day: string, date: string | null, confidence: number): HiddenDay => ({ day, answer: { date: date === null ? null : date as Day, confidence } });
  it('exact, a day off, far off and not answered', () => {
    const plain = tallyPublication([hidden('2031-05-01', '2031-05-01', 0.9), hidden('2031-03-01', '2031-02-28', 0.8), hidden('2031-05-01', '2031-05-04', 0.2), hidden('2031-05-01', null, 0)]);
    expect(publication.figures({ plain, bare: publication.nothing.bare })).toMatchObject({
      hidden: 4, answered: 0.75, exact: 0.25, withinADay: 0.5, confident: { share: 0.5, exact: 0.5, withinADay: 1 },
    });
  });
});

describe('sums over topics', () => {
  it('add what is counted, also within', () => expect(sumOf({ n: 0, in: { m: 0 } }, [{ n: 1, in: { m: 2 } }, { n: 3, in: { m: 4 } }])).toEqual({ n: 4, in: { m: 6 } }));
  it('of none are nothing', () => expect(sumOf({ n: 0 }, [])).toEqual({ n: 0 }));
});
