import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../core/index.ts';
import { readFile } from '../read-file.ts';
import { zipOf } from '../testing/zips.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (town: string): string => `<p>The mill of ${town} burned down on Friday, killing three people who were asleep in the store, the mayor said on Saturday.</p><p>It had been built in 1904, and was to be sold to a firm of ${town} in the summer, which wanted to make flats of it.</p>`;
const page = (title: string, body: string): string => `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body><a id="top"/><h1>${title}</h1>${body}</body></html>`;

interface Parts {
  readonly metadata?: string;
  readonly items?: string;
  readonly spine?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const ITEMS = ['cover', 'first', 'second', 'notes'].map((id) => `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"/>`).join('') + '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>';
const SPINE = '<itemref idref="cover"/><itemref idref="nav"/><itemref idref="second"/><itemref idref="first"/><itemref idref="notes" linear="no"/>';

function book({ metadata = '', items = ITEMS, spine = SPINE, more = {} }: Parts, name = 'herald.epub'): Corpus {
  const files: Readonly<Record<string, string>> = {
    'mimetype': 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    'OEBPS/text/cover.xhtml': page('', '<img src="cover.png"/>'),
    'OEBPS/text/first.xhtml': page('Mill of Orrin burns down', words('Orrin')),
    'OEBPS/text/second.xhtml': page('Mill of Tarn burns down', words('Tarn')),
    'OEBPS/text/notes.xhtml': page('Notes', words('Lusk')),
    'OEBPS/nav.xhtml': page('Contents', '<ol><li><a href="text/first.xhtml">Mill of Orrin</a></li></ol>'),
    ...more,
  };
  return readFile({ name, bytes: zipOf(Object.entries(files).map(([file, text]) => ({ name: file, bytes: bytes(text), stored: file === 'mimetype' }))) });
}
const names = ({ records }: Corpus): readonly string[] => records.map(({ name }) => name);
const messages = ({ diagnostics }: Corpus): readonly string[] => diagnostics.map(({ file, message }) => `${file}: ${message}`);

describe('an e-book', () => {
  it('gives its pages in the order in which they are read, without cover, contents and notes', () => {
    const corpus = book({});
    expect([names(corpus), messages(corpus)]).toEqual([['herald.epub/OEBPS/text/second.xhtml', 'herald.epub/OEBPS/text/first.xhtml'], []]);
    expect(corpus.records[0]?.text).toContain('The mill of Tarn burned down on Friday');
    expect(corpus.records[0]?.given.title).toBe('Mill of Tarn burns down');
  });

  it('is known by what it holds, whatever it is called', () => expect(names(book({}, 'herald.zip'))).toHaveLength(2));

  it.each<readonly [string, string, { readonly source: string | null; readonly published: string | null }]>([
    ['says who published it, and when', '<dc:publisher>Orrin Herald</dc:publisher><dc:date>2031-05-06T05:00:00+00:00</dc:date>', { source: 'Orrin Herald', published: '2031-05-06' }],
    ['names the program that made it', '<dc:publisher>binder</dc:publisher><dc:contributor opf:role="bkp">binder (3.1)</dc:contributor><dc:date>0101-01-01T00:00:00+00:00</dc:date>', { source: null, published: null }],
    ['says when its file was made', '<dc:date opf:event="modification">2031-05-06</dc:date>', { source: null, published: null }],
    ['says only the year', '<dc:date>2031</dc:date>', { source: null, published: null }],
  ])('that %s', (_what, metadata, expected) => {
    const corpus = book({ metadata });
    expect(corpus.records.map(({ given: { source, published } }) => ({ source, published }))).toEqual([expected, expected]);
    expect(messages(corpus)).toEqual([]);
  });

  it.each<readonly [string, Parts, readonly string[]]>([
    ['of which a shop has locked parts', { more: { 'META-INF/encryption.xml': '<encryption><enc:CipherReference URI="OEBPS/text/second.xhtml"/><enc:CipherReference URI="OEBPS/fonts/a.otf"/></encryption>' } }, ['herald.epub: Of its 3 parts 1 cannot be read: locked by the shop that sold the book.']],
    ['that lacks parts', { items: ITEMS.replace('second.xhtml', 'gone.xhtml') }, ['herald.epub: Of its 3 parts 1 cannot be read: missing.']],
  ])('%s gives the others, and says so', (_what, parts, expected) => {
    const corpus = book(parts);
    expect([names(corpus), messages(corpus)]).toEqual([['herald.epub/OEBPS/text/first.xhtml'], expected]);
  });

  it.each<readonly [string, Parts, string]>([
    ['says nothing of what is in it', { more: { 'META-INF/container.xml': '' } }, 'herald.epub: This e-book does not say what is in it: it is damaged.'],
    ['has no words', { spine: '<itemref idref="cover"/>' }, 'herald.epub: No text was found in this e-book.'],
  ])('that %s is named', (_what, parts, expected) => expect([names(book(parts)), messages(book(parts))]).toEqual([[], [expected]]));

  it('in an archive is not unpacked twice', () => {
    const inner = zipOf([{ name: 'mimetype', bytes: bytes('application/epub+zip'), stored: true }]);
    const { diagnostics } = readFile({ name: 'all.zip', bytes: zipOf([{ name: 'a.epub', bytes: inner }]) });
    expect(diagnostics.map(({ message }) => message)).toEqual(['An archive inside an archive is not read. Unpack it and add its files.']);
  });
});
