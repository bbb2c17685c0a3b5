import { describe, expect, it } from 'vitest';
import type { Step } from '../../core/index.ts';
import { quoteOf, step } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { stepSentence } from './steps.ts';
import { valueText } from './value.ts';

const post = SAMPLE.articles.find(({ file }) => file === 'post.txt');
if (post === undefined) throw new Error('The sample has this article.');
const friday = quoteOf(post, 'early on Friday');
const said = (given: Step) => stepSentence(given, () => 'Nordhavn Post').map((piece) => (piece.type === 'text' ? piece.text : `“${piece.quote.exact}”`)).join('');

describe('stepSentence', () => {
  it.each<readonly [string, Step]>([
    ['“early on Friday” means Fri 10 May 2019, morning.', step('words', friday, '2019-05-10TMO')],
    ['“early on Friday” is counted from the day the article was published, Sat 11 May 2019.', step('publication', friday, '2019-05-11')],
    ['Counted from the day the article was published.', step('publication')],
    ['The article tells of a later day as one that came, by “early on Friday”, so it was brought up to date after it was published: Fri 10 May 2019.', step('told-later', friday, '2019-05-10')],
    ['Counted from “early on Friday”, told earlier in the article: Fri 10 May 2019.', step('context', friday, '2019-05-10')],
    ['Counted from another event, “early on Friday”.', step('anchor', friday)],
    ['These words carry no date of their own; the date is taken from “early on Friday”: Fri 10 May 2019.', step('inherited', friday, '2019-05-10')],
    ['“early on Friday”, in the same sentence, means Fri 10 May 2019, morning.', step('same-sentence', friday, '2019-05-10TMO')],
    ['No words date it; it was still to come on the day the article was published, Fri 10 May 2019.', step('still-to-come', null, '2019-05-10')],
    ['No words date it; it is reported as new on the day the article was published, Fri 10 May 2019.', step('reported-as-new', null, '2019-05-10')],
    ['The article does not say when it was published. Another article of the same story does, by Nordhavn Post: “early on Friday”: Sat 11 May 2019.', step('neighbour', friday, '2019-05-11')],
    ['The weekdays agree: “early on Friday” fits: Fri 10 May 2019.', step('weekday', friday, '2019-05-10')],
    ['Nordhavn Post agrees, with “early on Friday”: Fri 10 May 2019, 05:20.', step('agrees', friday, '2019-05-10T05:20')],
    ['The record with which the article came in states it: Sat 11 May 2019.', step('line', null, '2019-05-11')],
    ['Its address has the day in it, Sat 11 May 2019.', step('address', null, '2019-05-11')],
    ['No words date the article; “early on Friday” stands in a post or a caption beside its text: Fri 10 May 2019.', step('beside', friday, '2019-05-10')],
    ['A line of the article states it, “early on Friday”: Nordhavn Post.', step('line', friday, 'Nordhavn Post')],
  ])('%s', (expected, given) => expect(said(given)).toBe(expected));

  it('has a sentence for every kind, with and without a quote', () => {
    const kinds: readonly Step['kind'][] = ['words', 'publication', 'told-later', 'context', 'anchor', 'inherited', 'same-sentence', 'reported-as-new', 'still-to-come', 'neighbour', 'weekday', 'vague', 'agrees', 'line'];
    for (const kind of kinds) {
      expect(said(step(kind))).toMatch(/^[A-Z].*\.$/);
      expect(said(step(kind, friday))).toContain('“early on Friday”');
    }
  });
});

describe('valueText', () => {
  it.each([
    ['2019-05-10', 'Fri 10 May 2019'], ['2019-05', 'May 2019'], ['2019', '2019'], ['2019-W20', 'the week of Mon 13 May 2019'], ['2019-W01', 'the week of Mon 31 Dec 2018'],
    ['2019-Q3', 'the third quarter of 2019'], ['2019-SU', 'summer 2019'], ['197', 'the 1970s'], ['2019-05-10T05:20', 'Fri 10 May 2019, 05:20'], ['2019-05-10T05', 'Fri 10 May 2019, 05:00'],
    ['XXXX-WXX-5', 'a Friday, date not known'], ['2019-02-30', '2019-02-30'], ['Radio Vesterby', 'Radio Vesterby'],
  ])('%s is %s', (value, expected) => expect(valueText(value)).toBe(expected));
});
