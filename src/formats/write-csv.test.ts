import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Article, Day, Timeline, TimelineEvent } from '../core/index.ts';
import { mill } from './testing/mill.ts';
import { writeCsv } from './write-csv.ts';

/** What a spreadsheet takes for the beginning of a formula, also behind what it takes away. */
const FORMULA = /^[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
const cells = (text: string, delimiter: string): readonly (readonly string[])[] => Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
/** As a program splits that knows of no quotes. */
const torn = (text: string): readonly string[] => text.split(/[;\r\n]/);

const pieces = fc.array(fc.constantFrom('=cmd()', '=', '+1', '-2', '@x', '\t', '\r', '\n', '\u00A0', ' ', ';', ',', '"', "'", '\uFF1D', '\0', 'a', 'b; c', 'Ida', '\u{1F525}', '\u2028', '\uFEFF'), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
const words = fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 40 }));

/** The mill with other words in everything that a person or an article can name. */
function withWords([title, source, headline, name, what, exact, url]: readonly string[]): Timeline {
  const article = (each: Article): Article => ({ ...each, title: headline ?? '', url: `https://herald.example/${url ?? ''}`, source: { ...each.source, name: source ?? '' }, published: { ...each.published, date: '2031-06-17' as Day } });
  const event = (each: TimelineEvent): TimelineEvent => ({
    ...each, title: title ?? '', names: (['person', 'place', 'organisation'] as const).flatMap((kind) => [name ?? '', headline ?? ''].map((called) => ({ name: called, kind, spellings: [], country: { name: source ?? '', from: 'text', quote: null } }))),
    excerpts: each.excerpts.map((own) => ({ ...own, exact: exact ?? '' })), disagreements: [{ about: 'figure', what: what ?? '', relation: 'differ', claims: [] }],
  });
  return { ...mill, articles: mill.articles.map(article), events: mill.events.map(event) };
}

describe('a table for a spreadsheet', () => {
  it('has no cell that begins like a formula, wherever it is split', () => {
    fc.assert(fc.property(fc.tuple(words, words, words, words, words, words, words), (said) => {
      const text = writeCsv(withWords(said));
      const rows = cells(text, ',');
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19]));
      expect(rows.length).toBe(mill.events.length + 1);
      for (const cell of [...rows.flat(), ...cells(text, ';').flat(), ...torn(text)]) expect(cell).not.toMatch(FORMULA);
    }), { numRuns: 200 });
  });

  it('gives back any words, but for white space, and a mark before what would be run', () => {
    fc.assert(fc.property(words, (title) => {
      const [header = [], row = []] = cells(writeCsv(withWords([title, 'Echo'])), ',');
      const bare = (text: string): string => text.replace(/[\s\p{Cc}']+/gu, '');
      expect(bare(row[header.indexOf('title')] ?? '')).toBe(bare(title));
      expect(row[header.indexOf('sources')]).toBe('Echo');
    }));
  });

  it.each([
    ['=1+1', "'=1+1"], [' =1', "'=1"], ['"=1', `'"=1`], ['\t=1', "'=1"], ['\r-2', "'-2"], ['\0@x', "'@x"], ['\uFF1D1', "'\uFF1D1"],
    ['a;=cmd()', "a;'=cmd()"], ['a; "+1";-2', `a; '"+1";'-2`], ['a;\n=1', "a;\n'=1"],
    ['a = b', 'a = b'], ['Lusk-on-Sea; a port', 'Lusk-on-Sea; a port'], ["'=1", "'=1"], ['a,=1', 'a,=1'], ['', ''],
  ])('%j stands there as %j', (title, cell) => {
    const [header = [], row = []] = cells(writeCsv(withWords([title])), ',');
    expect(row[header.indexOf('title')]).toBe(cell);
  });
});
