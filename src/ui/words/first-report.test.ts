import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../core/index.ts';
import { article } from '../testing/build.ts';
import { firstReport } from './first-report.ts';

type Given = readonly [source: string, date: string | null, certainty?: Certainty];

const said = (reports: readonly Given[]) => firstReport(reports.map(([source, date, certainty = date === null ? 'unknown' : 'stated']) => ({
  source, key: source, published: article('x.txt', source, 'A line\n', { date, certainty }).published,
})));

describe('who reported it first', () => {
  it.each<readonly [string, readonly Given[], string | null]>([
    ['one source', [['Post', '2019-05-10']], null],
    ['two articles of one source', [['Post', '2019-05-10'], ['Post', '2019-05-11']], null],
    ['one before the others', [['Radio', '2019-05-11'], ['Post', '2019-05-10'], ['Coast', '2019-05-12']], 'First of these to report it: Post, 10 May 2019.'],
    ['one before the others, twice', [['Post', '2019-05-10'], ['Post', '2019-05-10'], ['Radio', '2019-05-11']], 'First of these to report it: Post, 10 May 2019.'],
    ['two on one day', [['Radio', '2019-05-10'], ['Post', '2019-05-10']], 'Both published on 10 May 2019: which of them was first is not known.'],
    ['three on one day', [['Radio', '2019-05-10'], ['Post', '2019-05-10'], ['Coast', '2019-05-10']], 'All published on 10 May 2019: who was first is not known.'],
    ['two before a third', [['Radio', '2019-05-10'], ['Post', '2019-05-10'], ['Coast', '2019-05-11']], 'Radio and Post published on 10 May 2019: which of them was first is not known.'],
    ['three before a fourth', [['A', '2019-05-10'], ['B', '2019-05-10'], ['C', '2019-05-10'], ['D', '2019-05-11']], '3 of 4 sources published on 10 May 2019: who was first is not known.'],
    ['the first is inferred', [['Radio', '2019-05-10', 'inferred'], ['Post', '2019-05-11']], 'Earliest date: Radio, 10 May 2019. The date of Radio is inferred.'],
    ['a later one is inferred', [['Radio', '2019-05-10'], ['Post', '2019-05-11', 'inferred']], 'Earliest date: Radio, 10 May 2019. The date of Post is inferred.'],
    ['all are inferred', [['Radio', '2019-05-10', 'inferred'], ['Post', '2019-05-10', 'inferred']], 'Both published on 10 May 2019: which of them was first is not known. All dates are inferred.'],
    ['some are inferred', [['A', '2019-05-10', 'inferred'], ['B', '2019-05-10', 'inferred'], ['C', '2019-05-11']], 'A and B published on 10 May 2019: which of them was first is not known. 2 of the dates are inferred.'],
    ['one has no date', [['Radio', null], ['Post', '2019-05-11']], 'Earliest date: Post, 11 May 2019. Radio has no date.'],
    ['two have no date', [['Radio', null], ['Coast', null], ['Post', '2019-05-11']], 'Earliest date: Post, 11 May 2019. 2 sources have no date.'],
    ['none has a date', [['Radio', null], ['Post', null]], 'No publication date is known, so neither is who was first.'],
  ])('%s', (_, reports, line) => expect(said(reports)).toBe(line));
});

it('does not take two sources without a name for one', () => {
  const { published } = article('x.txt', null, 'A line\n', { date: '2019-05-10', certainty: 'stated' });
  expect(firstReport(['a', 'b'].map((key) => ({ source: 'Unnamed source', key, published })))).toBe('Both published on 10 May 2019: which of them was first is not known.');
});
