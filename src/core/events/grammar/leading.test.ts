import { describe, expect, it } from 'vitest';
import { toldLines } from '../../testing/told.ts';
import { takeApart } from '../../testing/sentence.ts';
import { behindLeading } from './leading.ts';

const behind = (sentence: string): string => {
  const { tokens, words } = takeApart(sentence);
  const at = behindLeading(tokens, 0);
  return at >= tokens.length ? '' : words(at, tokens.length - 1);
};

describe('behind words of time and place that open a clause without a comma', () => {
  it.each<readonly [lead: string, rest: string]>([
    ['On Monday', 'the council agreed.'], ['On Monday', 'Jon Roe resigned.'], ['On Monday evening', 'police arrested a man.'], ['On Monday 6 May', 'it rained.'], ['On 3 May', 'the mill burned.'], ['On May 3', 'the mill burned.'],
    ['In March', 'its owners left.'], ['In May 2022', 'troops left.'], ['In 2019', '12 people died.'], ['In May', '12 people died.'], ['In the summer of 2019', 'the mill was sold.'], ['In April last year', 'the mill burned.'],
    ['In the past two weeks', 'rebels seized it.'], ['At noon', 'the mayor resigned.'], ['At about 5 a.m.', 'a shell hit it.'], ['At 10:30 pm', 'a shell hit it.'], ['At the weekend', 'thousands met.'], ['By Monday', 'troops had left.'],
    ['In Arden', 'police arrested a man.'], ['In West Arden', 'the mayor resigned.'], ['On Monday in Arden', 'a crowd met.'], ['In Arden on Monday', 'police met.'], ['In Arden and Lusk', 'police met.'], ["In Sunday's raid", 'police seized it.'],
  ])('%s | %s', (lead, rest) => expect(behind(`${lead} ${rest}`)).toBe(rest.replace(/\.$/u, '')));
  it.each(['In a statement the ministry said it.', 'At least six people died.', 'On the bridge a man stood.', 'The council met on Monday.', 'In Arden Mayor Olena Roe spoke.', 'On Monday, the council agreed.'])('nothing: %s', (sentence) => {
    const { tokens, words } = takeApart(sentence);
    const rest = behind(sentence);
    // A comma is for others to read.
    expect(['', words(0, tokens.length - 1), words(2, tokens.length - 1)]).toContain(rest);
  });
});

describe('what such a sentence tells', () => {
  it.each([
    ['On Monday the council agreed to pay for barriers.', '2024-05-06 The council agreed to pay for barriers'],
    ['In March Jon Roe resigned.', '2024-03 Jon Roe resigned'],
    ['On Monday in Arden a crowd stormed the mill.', '2024-05-06 A crowd stormed the mill'],
    ['He fell ill and in May the mayor resigned.', '2024-05 The mayor resigned'],
  ])('%s', (sentence, event) => expect(toldLines(sentence)).toContain(event));
});
