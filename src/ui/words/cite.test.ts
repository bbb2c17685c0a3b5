import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/index.ts';
import { article, quoteOf } from '../testing/build.ts';
import { citations, type CitationStyle } from './cite.ts';

const words = 'The mill burned down on Tuesday.';
const dated = { ...article('mill.txt', 'Orrin Herald', `Mill burns in Orrin\n${words}`, { date: '2031-05-06', certainty: 'stated' }), url: 'https://herald.example/mill' };
const nameless: Article = { ...dated, title: null, url: null, source: { name: null, certainty: 'unknown', steps: [] }, published: { ...dated.published, date: null, certainty: 'unknown' } };
const guessed: Article = { ...dated, source: { ...dated.source, certainty: 'inferred' }, published: { ...dated.published, certainty: 'inferred' } };
const hostile: Article = { ...dated, title: 'Why “100 % } \\end” \n holds?', url: 'https://herald.example/a_b?c={d}' };

const cite = (style: CitationStyle, ...all: readonly Article[]) => citations(style, all.map((each) => ({ article: each, span: quoteOf(each, words) })));

describe('a list of sources', () => {
  it.each<readonly [CitationStyle, string, readonly Article[], string]>([
    ['plain', 'all', [dated, dated], '“The mill burned down on Tuesday.” Orrin Herald, “Mill burns in Orrin”, 6 May 2031, https://herald.example/mill.'],
    ['apa', 'all', [dated, dated], 'Orrin Herald. (2031, May 6). Mill burns in Orrin. https://herald.example/mill'],
    ['apa', 'nothing', [nameless], 'mill.txt. (n.d.).'],
    ['apa', 'guesses', [guessed], 'Orrin Herald [inferred]. (2031, May 6 [inferred]). Mill burns in Orrin. https://herald.example/mill'],
    ['chicago', 'all', [dated], 'Orrin Herald. “Mill burns in Orrin.” May 6, 2031. https://herald.example/mill.'],
    ['chicago', 'nothing', [nameless], '“mill.txt.” n.d.'],
    ['chicago', 'marks', [hostile], 'Orrin Herald. “Why ‘100 % } \\end’ holds?” May 6, 2031. https://herald.example/a_b?c=%7Bd%7D.'],
    ['bibtex', 'all', [dated], [
      '@misc{orrinherald2031,', '  author = {{Orrin Herald}},', '  title = {{Mill burns in Orrin}},', '  year = {2031},', '  month = may,', '  date = {2031-05-06},',
      '  url = {https://herald.example/mill},', '  note = {“The mill burned down on Tuesday.”}', '}',
    ].join('\n')],
    ['bibtex', 'nothing', [nameless], '@misc{milltxt,\n  title = {{mill.txt}},\n  note = {“The mill burned down on Tuesday.”}\n}'],
  ])('%s, %s is known', (style, _known, articles, expected) => expect(cite(style, ...articles)).toBe(expected));

  it('takes no words of an article for commands of BibTeX, and gives each entry a key of its own', () => {
    const text = cite('bibtex', hostile, { ...dated, id: nameless.id });
    expect(text).toContain('title = {{Why “100 \\% \\} \\textbackslash{}end” holds?}}');
    expect(text).toContain('url = {https://herald.example/a_b?c=%7Bd%7D}');
    expect(cite('bibtex', dated, article('b.txt', 'Orrin Herald', `Again\n${words}`, { date: '2031-05-07', certainty: 'stated' })).match(/@misc\{[^,]+/gu)).toEqual(['@misc{orrinherald2031', '@misc{orrinherald2031-2']);
  });
});
