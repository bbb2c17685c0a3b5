import { describe, expect, it } from 'vitest';
import { takeApart } from '../../testing/sentence.ts';
import { namesOf } from './names.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Defence Secretary Olena Roe left Geneva.', ['Olena Roe person', 'Geneva place']],
  ['The Secretary of State Olena Roe resigned.', ['Olena Roe person']],
  ['The report came from Oxfam on Monday.', ['Oxfam organisation']],
  ['Aid reached the Red Cross.', ['Red Cross organisation']],
  ["They knew that I've met Peter Holm.", ['Peter Holm person']],
  ['He flew to the Dominican Republic.', ['Dominican Republic place']],
];

describe('names that everybody knows, and people behind their titles', () => {
  it.each(cases)('%s', (sentence, expected) => {
    const { tokens } = takeApart(sentence);
    expect(namesOf(tokens, { common: new Set(['the', 'he', 'they', 'aid']), proper: new Set() }, new Map()).filter((n) => !n.adjective).map((n) => `${n.text} ${n.kind}`)).toEqual(expected);
  });
});
