import { describe, expect, it } from 'vitest';
import type { Step } from '../../core/index.ts';
import { article, quoteOf, step, time } from '../testing/build.ts';
import { howInShort } from './how-short.ts';

const paper = article('a.txt', 'Ard Post', 'Flood\n\nThe Tarn burst its banks early on Friday.\n', { date: '2019-05-11', certainty: 'stated' });
const words = quoteOf(paper, 'early on Friday');
const day = (certainty: 'stated' | 'inferred', steps: readonly Step[]) => time('2019-05-10', 'day', '2019-05-10', '2019-05-11', { certainty, steps });

describe('how we know when, in a line', () => {
  it.each([
    ['“early on Friday”: Fri 10 May 2019', day('stated', [step('words', words), step('publication')])],
    ['“early on Friday”: ~Fri 10 May 2019', day('inferred', [step('inherited', words), step('weekday', words)])],
    ['reported as new: ~Fri 10 May 2019', day('inferred', [step('reported-as-new', words)])],
    ['reported Fri 10 May 2019; no words say when', { ...day('stated', [step('reported-as-new')]), certainty: 'reported' as const }],
    ['still to come: ~Fri 10 May 2019', day('inferred', [step('still-to-come', words)])],
    ['reported as new: ~Fri 10 May 2019', day('inferred', [step('reported-as-new'), step('weekday', words)])],
    ['counted from the article’s date: ~Fri 10 May 2019', day('inferred', [step('publication')])],
    ['the marked words say it', day('stated', [])],
    ['a person gave it', day('stated', [step('corrected'), step('words', words)])],
    ['no words give a full date', time(null, 'unknown', null, null)],
  ])('%s', (line, given) => expect(howInShort(given)).toBe(line));
});
