import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correctionOf } from '../../core/index.ts';
import { forReaders } from '../index.ts';
import { mill } from '../testing/mill.ts';

const named = (files: readonly string[]) => forReaders({ ...mill, articles: mill.articles.map((article, at) => ({ ...article, file: files[at] ?? '' })) }).articles.map(({ file }) => file);

it.each([
  [['a.txt', 'b.txt', 'c.txt'], ['a.txt', 'b.txt', 'c.txt']],
  [['/home/ida/pile/a.txt', '/home/ida/pile/b.txt', '/home/ida/pile/deep/c.txt'], ['a.txt', 'b.txt', 'deep/c.txt']],
  [['pile/a.txt', 'pile two/b.txt', 'pile/c.txt'], ['pile/a.txt', 'pile two/b.txt', 'pile/c.txt']],
  [['x/pile/a.txt', 'x/pile two/b.txt', 'x/c.txt'], ['pile/a.txt', 'pile two/b.txt', 'c.txt']],
  [['/a.txt', '/b.txt', '/c.txt'], ['a.txt', 'b.txt', 'c.txt']],
  [['/home/ida/pile/a.txt', 'pile/b.txt', 'pile/c.txt'], ['a.txt', 'b.txt', 'c.txt']],
  [['b.txt', '/home/ida/a.txt', '/c.txt'], ['b.txt', 'home/ida/a.txt', 'c.txt']],
  [['C:/pile/a.txt', 'D:/pile/b.txt', '../x/c.txt'], ['a.txt', 'b.txt', 'c.txt']],
  [['/a/', '/a/', '/'], ['a/', 'a/', '']],
  [['', '.', '..'], ['', '.', '..']],
  [['x/pile.jsonl#http://lusk.example/1', 'x/pile.jsonl#http://lusk.example/2', 'x/pile.jsonl#http://lusk.example/3'], ['pile.jsonl#http://lusk.example/1', 'pile.jsonl#http://lusk.example/2', 'pile.jsonl#http://lusk.example/3']],
  [['x/pile.jsonl#1', 'x/pile.jsonl#2', 'x/pile.jsonl#a/3'], ['pile.jsonl#1', 'pile.jsonl#2', 'pile.jsonl#a/3']],
])('of %j the names are %j', (files, bare) => expect(named(files)).toEqual(bare));

it('ends for any names, and leaves an end of each: no name loses more than folders, and names of one root stay apart', () => {
  const name = fc.oneof(fc.constantFrom('/a/b.txt', '/a', '../x', 'C:\\a', '', '.', '/', '//', 'a//b'), fc.array(fc.constantFrom('a', '/', '..', '.', 'ü', '\u{1F525}', '#', '.json#'), { maxLength: 8 }).map((parts) => parts.join('')), fc.string());
  fc.assert(fc.property(fc.tuple(name, name, name), (files) => {
    const bare = named(files);
    files.forEach((file, at) => {
      const kept = bare[at] ?? '';
      expect(file.endsWith(kept)).toBe(true);
      const lost = file.slice(0, file.length - kept.length);
      expect(lost === '' || lost.endsWith('/')).toBe(true);
    });
    const relative = files.flatMap((file, at) => (file === '' || file.startsWith('/') || /^[a-z]:\//i.test(file) ? [] : [[file, bare[at]] as const]));
    for (const [file, kept] of relative) for (const [other, otherKept] of relative) expect(file === other).toBe(kept === otherKept);
  }));
});

it('leaves out what was hidden, not that it was; notes and corrections name the same files', () => {
  const bridge = mill.events[5];
  if (bridge === undefined) throw new Error('The mill has no sixth event.');
  const corrections = [correctionOf({ kind: 'event', at: bridge.at, change: { hidden: true } }), correctionOf({ kind: 'article', article: bridge.at.article, file: 'x/note.txt', change: { source: 'Lusk Post' } })];
  const timeline = {
    ...mill, hidden: [bridge], corrections, articles: mill.articles.map((article) => ({ ...article, file: `x/${article.file}` })),
    diagnostics: [{ severity: 'warning' as const, code: 'undated' as const, file: 'x/note.txt', message: 'm', span: null }],
  };
  const published = forReaders(timeline);
  expect(published.hidden).toEqual([]);
  expect(published.corrections.map((each) => (each.kind === 'article' ? each.file : each))).toEqual([corrections[0], 'note.txt']);
  expect(published.diagnostics.map(({ file }) => file)).toEqual(['note.txt']);
  expect(forReaders(mill)).toEqual(mill);
});
