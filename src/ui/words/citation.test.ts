import { describe, expect, it } from 'vitest';
import { article, quoteOf } from '../testing/build.ts';
import { citationOf } from './citation.ts';

const text = 'Mill burns in Orrin\nThe mill burned down on Tuesday.';
const words = 'The mill burned down on Tuesday.';
const dated = article('mill.txt', 'Orrin Herald', text, { date: '2031-05-06', certainty: 'stated' });

describe('a citation', () => {
  it.each([
    ['all that is known', { ...dated, url: 'https://herald.example/mill' }, '“The mill burned down on Tuesday.” Orrin Herald, “Mill burns in Orrin”, 6 May 2031, https://herald.example/mill.'],
    ['an address that is no page', { ...dated, url: 'file:///home/ida/mill.html', title: null }, '“The mill burned down on Tuesday.” Orrin Herald, 6 May 2031.'],
    ['no address, no title', { ...dated, title: null }, '“The mill burned down on Tuesday.” Orrin Herald, 6 May 2031.'],
    ['what is inferred says so', { ...dated, source: { ...dated.source, certainty: 'inferred' }, published: { ...dated.published, certainty: 'inferred' } }, '“The mill burned down on Tuesday.” Orrin Herald (inferred), “Mill burns in Orrin”, 6 May 2031 (inferred).'],
    ['nothing is made up', { ...dated, title: null, source: { name: null, certainty: 'unknown', steps: [] }, published: { ...dated.published, date: null, certainty: 'unknown' } }, '“The mill burned down on Tuesday.” Unnamed source, no date.'],
  ] as const)('%s', (_name, of, expected) => expect(citationOf(of, quoteOf(of, words))).toBe(expected));
});
