import { describe, expect, it } from 'vitest';
import { readTimeml } from '../../formats/index.ts';
import { figures, scoreTimex, type Scored, type TimexCounts } from './score-timex.ts';

/** Two annotations of one text, as TimeML. */
function compare(gold: string, system: string): ReturnType<typeof scoreTimex<Scored, Scored>> {
  const read = (content: string): ReturnType<typeof readTimeml> => readTimeml(`<TEXT>${content}</TEXT>`);
  const [g, s] = [read(gold), read(system)];
  expect(s?.text).toBe(g?.text);
  return scoreTimex([{ name: 'ferry', text: g?.text ?? '', gold: g?.timexes ?? [], system: s?.timexes ?? [] }]);
}

const t = (type: string, value: string, words: string): string => `<TIMEX3 type="${type}" value="${value}">${words}</TIMEX3>`;

const none: TimexCounts = { gold: 0, system: 0, relaxed: 0, strict: 0, type: 0, value: 0, typeValue: 0, strictValue: 0 };

describe('TempEval-3 counts, worked out by hand', () => {
  it.each<{ what: string; gold: string; system: string; counts: Partial<TimexCounts>; errors: readonly string[] }>([
    { what: 'nothing at all', gold: 'No time here.', system: 'No time here.', counts: {}, errors: [] },
    {
      what: 'all right',
      gold: `Sunk ${t('DATE', '2019-04-02', 'Tuesday')}.`, system: `Sunk ${t('DATE', '2019-04-02', 'Tuesday')}.`,
      counts: { gold: 1, system: 1, relaxed: 1, strict: 1, type: 1, value: 1, typeValue: 1, strictValue: 1 }, errors: [],
    },
    {
      what: 'one missed, one spurious',
      gold: `Sunk ${t('DATE', '2019-04-02', 'Tuesday')} in May.`, system: `Sunk Tuesday in ${t('DATE', '2019-05', 'May')}.`,
      counts: { gold: 1, system: 1 }, errors: ['missed', 'spurious'],
    },
    {
      what: 'a wrong span with the right value',
      gold: `Sunk ${t('DURATION', 'P2W', 'the last two weeks')}.`, system: `Sunk the last ${t('DURATION', 'P2W', 'two weeks')}.`,
      counts: { gold: 1, system: 1, relaxed: 1, type: 1, value: 1, typeValue: 1 }, errors: ['span'],
    },
    {
      what: 'a wrong value, of the right type or not',
      gold: `On ${t('DATE', '2019-04-02', 'Tuesday')} and ${t('DATE', '2019-04-02TNI', 'that night')}.`,
      system: `On ${t('DATE', '2019-04-09', 'Tuesday')} and ${t('TIME', '2019-04-09TNI', 'that night')}.`,
      counts: { gold: 2, system: 2, relaxed: 2, strict: 2, type: 1 }, errors: ['value', 'value'],
    },
    {
      what: 'only a wrong type',
      gold: `For ${t('DURATION', 'P1D', 'a day')}.`, system: `For ${t('SET', 'P1D', 'a day')}.`,
      counts: { gold: 1, system: 1, relaxed: 1, strict: 1, value: 1, strictValue: 1 }, errors: ['type'],
    },
    {
      what: 'white space at the ends does not count',
      gold: `On ${t('DATE', 'A', ' Tuesday')} \n.`, system: `On  ${t('DATE', 'A', 'Tuesday \n')}.`,
      counts: { gold: 1, system: 1, relaxed: 1, strict: 1, type: 1, value: 1, typeValue: 1, strictValue: 1 }, errors: [],
    },
    {
      what: 'one long expression over two is paired with the longer overlap',
      gold: `${t('DATE', 'A', 'May 3')} ${t('TIME', 'B', 'five in the morning')}`, system: t('TIME', 'B', 'May 3 five in the morning'),
      counts: { gold: 2, system: 1, relaxed: 1, type: 1, value: 1, typeValue: 1 }, errors: ['missed', 'span'],
    },
    {
      what: 'equal spans are paired before longer overlaps',
      gold: `${t('DATE', 'A', `early ${t('DATE', 'B', 'Tuesday')}`)}`, system: `early ${t('DATE', 'B', 'Tuesday')}`,
      counts: { gold: 2, system: 1, relaxed: 1, strict: 1, type: 1, value: 1, typeValue: 1, strictValue: 1 }, errors: ['missed'],
    },
    {
      what: 'values are strings: no two ways of writing are the same',
      gold: `At ${t('TIME', '2019-04-02T05:00', '5am')}.`, system: `At ${t('TIME', '2019-04-02T05', '5am')}.`,
      counts: { gold: 1, system: 1, relaxed: 1, strict: 1, type: 1 }, errors: ['value'],
    },
  ])('$what', ({ gold, system, counts, errors }) => {
    const score = compare(gold, system);
    expect(score.counts).toEqual({ ...none, ...counts });
    expect(score.errors.map(({ kind }) => kind)).toEqual(errors);
  });

  it('adds up over documents', () => {
    const text = 'Tuesday, May';
    const [tuesday, may] = [{ start: 0, end: 7, type: 'DATE', value: 'A' }, { start: 9, end: 12, type: 'DATE', value: 'B' }];
    const { counts } = scoreTimex([
      { name: 'one', text, gold: [tuesday], system: [tuesday, may] },
      { name: 'two', text, gold: [tuesday, may], system: [] },
    ]);
    expect(counts).toEqual({ gold: 3, system: 2, relaxed: 1, strict: 1, type: 1, value: 1, typeValue: 1, strictValue: 1 });
  });
});

describe('figures of counts', () => {
  it.each<{ right: number; gold: number; system: number; expected: readonly [number, number, number] }>([
    // Three in the gold, four found, two right: 2/4, 2/3, and 2 * 2 / (3 + 4).
    { right: 2, gold: 3, system: 4, expected: [1 / 2, 2 / 3, 4 / 7] },
    { right: 5, gold: 5, system: 5, expected: [1, 1, 1] },
    { right: 0, gold: 3, system: 0, expected: [0, 0, 0] },
    { right: 0, gold: 0, system: 2, expected: [0, 0, 0] },
    { right: 0, gold: 0, system: 0, expected: [0, 0, 0] },
  ])('$right right of $gold and $system', ({ right, gold, system, expected }) => {
    const { precision, recall, f1 } = figures(right, { gold, system });
    expect([precision, recall, f1].map((share) => share.toFixed(12))).toEqual(expected.map((share) => share.toFixed(12)));
  });
});
