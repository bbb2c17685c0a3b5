import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Civil, Timeline } from '../core/index.ts';
import { exportFile } from './index.ts';
import { mill, withWords } from './testing/mill.ts';

const options = { title: 'The mill', stamp: '2031-06-19T08:30' as Civil, page: null, picture: null, address: null };

function nodesOf(timeline: Timeline): readonly Node[] {
  const { content } = exportFile('markdown', timeline, options);
  const walker = new Parser().parse(typeof content === 'string' ? content : '').walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

/** The words of a node and all in it; a break is a space. */
function wordsOf(node: Node): string {
  const walker = node.walker();
  let words = '';
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) words += step.node.type === 'softbreak' ? ' ' : step.node.literal ?? '';
  return plain(words);
}

/** White space is one space to Markdown, and it knows no zero character. */
const plain = (words: string): string => words.replace(/\0/g, '\uFFFD').replace(/\s+/g, ' ').trim();

const headings = (nodes: readonly Node[], level: number): readonly string[] => nodes.filter(({ type, level: own }) => type === 'heading' && own === level).map(wordsOf);
const quotes = (nodes: readonly Node[]): readonly string[] => nodes.filter(({ type }) => type === 'block_quote').map(wordsOf);

describe('Markdown, read by the reference reader of CommonMark', () => {
  it('has a heading for each event, its excerpts as quotes, and the addresses as links', () => {
    const nodes = nodesOf(mill);
    expect(headings(nodes, 1)).toEqual(['The mill']);
    expect(headings(nodes, 3)).toEqual(mill.events.map(({ title }) => title));
    const told = mill.events.flatMap(({ excerpts }) => excerpts);
    expect(quotes(nodes)).toHaveLength(told.length);
    for (const [at, { exact }] of told.entries()) expect(quotes(nodes)[at]).toContain(`\u201C${plain(exact)}\u201D`);
    expect([...new Set(nodes.filter(({ type }) => type === 'link').map(({ destination }) => destination))]).toEqual(['https://herald.example/mill?a=1&b=2']);
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.constantFrom('<script>alert(1)</script>', '&amp; &copy; &', '# *a* _b_ [c](d)', '1. one', '- a', '+ b', '> c', '~~~', '```', '---', '===', '| a | b |', '![x](y)', '<http://a.b>', 'a\\', '\\', 'a #', 'line\n\n# line', '    four', '&#35;', '*'),
  );
  it('gives the words back, whatever they are, and takes none for markup', () => {
    fc.assert(fc.property(words, (text) => {
      const timeline = withWords(text);
      const nodes = nodesOf(timeline);
      expect(headings(nodes, 3)).toEqual(timeline.events.map(() => plain(text)));
      for (const quote of quotes(nodes)) expect(quote).toContain(plain(text));
      expect(nodes.filter(({ type }) => /html|code|image|thematic/.test(type))).toEqual([]);
    }));
  });

  it.each(['---', '- - -', '-', '***', '___'])('a publisher may be called %s', (name) => {
    const articles = mill.articles.map((article) => ({ ...article, title: null, source: { ...article.source, name }, published: { ...article.published, date: null } }));
    const nodes = nodesOf({ ...mill, articles });
    expect(nodes.filter(({ type }) => /thematic/.test(type))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'item').map(wordsOf)).toContain(name);
  });
});
