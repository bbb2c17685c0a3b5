import { describe, expect, it } from 'vitest';
import { withoutPageParts } from './page-parts.ts';
import { readFile } from './read-file.ts';
import { zipOf } from './testing/zips.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = '<p>The ferry to Lusk was stopped on Friday, 3 June 2031, after a storm that took three masts and the roof of the harbour office with it.</p>';
const page = (head: string): string => `<!doctype html><html><head><title>Ferry stopped</title>${head}</head><body><article><h1>Ferry stopped</h1>${words}</article></body></html>`;
const left = (files: Readonly<Record<string, string>>): readonly string[] => withoutPageParts(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }))).map(({ name }) => name);

describe('the parts of a saved page', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['beside it', { 'a.html': page('<link rel="stylesheet" href="./a_files/x.css">'), 'a_files/x.css': '', 'a_files/frame/ad.html': words }, ['a.html']],
    ['in another language, with signs in its name', { 'news/Ferry & co.htm': page('<script src="Ferry%20%26%20co-Dateien/x.js"></script>'), 'news/Ferry & co-Dateien/ad.html': words }, ['news/Ferry & co.htm']],
    ['written as HTML has it', { 'é & b.html': page('<img src="./é &amp; b_fichiers/x.png">'), 'é & b_fichiers/ad.html': words }, ['é & b.html']],
    // Not of a page that takes nothing from there, or only leads there.
    ['no folder of articles', { 'flood.html': page('<link rel="stylesheet" href="style/x.css">'), 'flood-2/a.html': words }, ['flood.html', 'flood-2/a.html']],
    ['no folder to which it leads', { 'flood.html': page('<a href="flood-2/a.html">More</a>'), 'flood-2/a.html': words }, ['flood.html', 'flood-2/a.html']],
    ['no folder with another name', { 'index.html': page('<img src="articles/x.png">'), 'articles/a.html': words }, ['index.html', 'articles/a.html']],
    ['no folder of a longer name', { 'a.html': page('<img src="about/x.png">'), 'about/a.html': words }, ['a.html', 'about/a.html']],
    ['not in another folder', { 'x/a.html': page('<img src="a_files/x.png">'), 'a_files/a.html': words }, ['x/a.html', 'a_files/a.html']],
    ['a broken address', { 'a.html': page('<img src="a_%E0%A4%A/x.png">'), 'a_files/a.html': words }, ['a.html', 'a_files/a.html']],
  ])('%s', (_what, files, expected) => expect(left(files)).toEqual(expected));

  it('are no articles of an archive', () => {
    const packed = zipOf([['a.html', page('<script src="./a_files/x.js"></script>')], ['a_files/x.js', 'let all = 1;'], ['a_files/ad.html', page('')], ['b.txt', 'The mill burned down.']].map(([name = '', text = '']) => ({ name, bytes: bytes(text) })));
    const { records, diagnostics } = readFile({ name: 'saved.zip', bytes: packed });
    expect([records.map(({ name }) => name), diagnostics]).toEqual([['saved.zip/a.html', 'saved.zip/b.txt'], []]);
  });
});
