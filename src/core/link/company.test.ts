import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';
import { companyOf } from './company.ts';

const company = (text: string) => companyOf([{ text, mentions: mentionsIn(text) }], ({ names }) => names.filter((n) => n.kind === 'person').map((n) => n.text.split(' ').at(-1)?.toLowerCase() ?? ''));

describe('a place lies in another', () => {
  it.each([
    ['A fire burned in Aldport in Wendham on Monday.', true],
    ['A fire burned in Aldport, a suburb of Wendham, on Monday.', true],
    ['A fire burned in Aldport, Wendham, on Monday.', true],
    ['Fires burned in Aldport and in Wendham on Monday.', false],
    ['Fires burned in Aldport, Wendham and Corvale on Monday.', false],
    ['Fires burned in Corvale, Aldport, Wendham and Selmouth on Monday.', false],
  ])('%s', (sentence, lies) => {
    const text = `The town of Aldport has a mayor.\n\nThe city of Wendham has a mayor.\n\nThe town of Corvale voted.\n\nThe village of Selmouth voted.\n\n${sentence}\n`;
    expect(company(text).places.has('aldport|wendham')).toBe(lies);
    expect(company(text).places.has('wendham|aldport')).toBe(lies);
  });
});

describe('people of one action', () => {
  const text = 'Maria Roe dismissed Peter Lunt on Monday.\n\nAnna Marlow resigned on Tuesday.\n';
  it.each([['dismiss|roe|lunt', true], ['dismiss|lunt|roe', true], ['resign|marlow|roe', false], ['dismiss|roe|marlow', false]])('%s: %s', (pair, told) => {
    expect(company(text).people.has(pair)).toBe(told);
  });
});
