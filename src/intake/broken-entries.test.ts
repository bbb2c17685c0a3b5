import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from './index.ts';

const read = (name: string, text: string) => readFile({ name, bytes: new TextEncoder().encode(text) });
const words = (at: number): string => `Ferry ${at} to Lusk was stopped on Tuesday after a storm.`;

interface Form {
  readonly what: string;
  readonly good: (at: number) => string;
  readonly around: (entries: string) => string;
}

const forms: readonly Form[] = [
  { what: 'RSS', good: (at) => `<item><title>Ferry ${at}</title><link>https://herald.example/${at}</link><description><![CDATA[<p>${words(at)}</p>]]></description></item>`, around: (all) => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Orrin Herald</title>\n${all}\n</channel></rss>` },
  { what: 'RSS with escaped words', good: (at) => `<item><title>Ferry ${at}</title><link>https://herald.example/${at}</link><description>&lt;p&gt;${words(at)}&lt;/p&gt;</description></item>`, around: (all) => `<rss version="2.0"><channel><title>The Orrin Herald</title>${all}</channel></rss>` },
  { what: 'Atom', good: (at) => `<entry><title>Ferry ${at}</title><link href="https://herald.example/${at}"/><content type="html"><![CDATA[<p>${words(at)}</p><!-- <item> -->]]></content></entry>`, around: (all) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Orrin Herald</title>${all}</feed>` },
];

/** Entries without a word of an article, or with something left open. */
const empty = ['<item><title>Rain</title></item>', '<item></item>', '<item>', '<item><title>Rain</item>', '<entry><title>Rain</title><content></content></entry>', '<item><description><![CDATA[]]></description></item>', '<item><title>Rain</title><description><![CDATA[', '<item><!-- Rain', '<item><link href="https://herald.example/rain>', '<item><![CDATA[Rain</item>'];

describe.each(forms)('an entry that is broken costs itself: $what', ({ good, around }) => {
  it('and is named, and all others come out', () => {
    const pieces = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...empty) }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(pieces, (bad) => {
      fc.pre(bad.includes(null));
      const { records, diagnostics } = read('feed.xml', around(bad.map((each, at) => each ?? good(at)).join('\n')));
      const wanted = bad.flatMap((each, at) => (each === null ? [at] : []));
      expect(records.map(({ name, text, given }) => [name, text, given.title, given.source, given.url])).toEqual(wanted.map((at) => [`feed.xml#${at + 1}`, words(at), `Ferry ${at}`, 'The Orrin Herald', `https://herald.example/${at}`]));
      const named = diagnostics.filter(({ message }) => /"text"/.test(message)).map(({ file }) => file);
      expect(named).toEqual(bad.flatMap((each, at) => (each === null ? [] : [`feed.xml#${at + 1}`])));
    }));
  });
});

describe('an entry with words and something left open', () => {
  it.each([
    ['a quotation', '<item><title>Rain</title><description><![CDATA[<p>It rained.</p></description></item>'],
    ['an element', '<item><title>Rain</title><description>It rained.</item>'],
    ['itself', '<item><title>Rain</title><description>It rained.</description>'],
    ['a remark', '<item><title>Rain</title><description>It rained.</description><!-- more</item>'],
    ['nothing, but it quotes another entry', '<item><title>Rain</title><description><![CDATA[<p>It rained.</p><!-- <item> -->]]></description></item>'],
  ])('%s: it takes no words of its neighbours', (_what, entry) => {
    const [{ good, around } = expect.unreachable()] = forms;
    const { records } = read('feed.xml', around(`${good(0)}${entry}${good(2)}${good(3)}`));
    expect(records.map(({ text, given }) => [given.title, text])).toEqual([['Ferry 0', words(0)], ['Rain', 'It rained.'], ['Ferry 2', words(2)], ['Ferry 3', words(3)]]);
  });

  it('the name of the feed may stand behind its entries', () => {
    const [{ good } = expect.unreachable()] = forms;
    expect(read('feed.xml', `<rss><channel>${good(0)}${good(1)}<title>The Orrin Herald</title></channel></rss>`).records.map(({ given }) => given.source)).toEqual(['The Orrin Herald', 'The Orrin Herald']);
  });

  it('as many as nobody writes, in a remark that is left open, are read up to a number', () => {
    const { records, diagnostics } = read('feed.xml', `<rss><channel><!-- ${'<item>a'.repeat(300_000)}`);
    expect(records).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toContain('It holds more than 20000 articles: only those before were read.');
  });

  it('nested deeper than any is named, and the others are read', () => {
    const [{ good, around } = expect.unreachable()] = forms;
    const { records, diagnostics } = read('feed.xml', around(`${good(0)}<item><description>It rained.</description>${'<b>'.repeat(3000)}</item>${good(2)}`));
    expect(records.map(({ name }) => name)).toEqual(['feed.xml#1', 'feed.xml#2', 'feed.xml#3']);
    expect(diagnostics.filter(({ message }) => /nested deeper/.test(message)).map(({ file }) => file)).toEqual(['feed.xml#2']);
  });
});

describe('a page and a Markdown file are one article each, and what is broken in one costs no words of it', () => {
  it.each([
    ['data that is no JSON', 'a.html', '<html><head><title>Ferry</title><script type="application/ld+json">{"@type":"NewsArticle","headline":</script></head><body><p>', '</p></body></html>'],
    ['data of odd kinds', 'a.html', '<html><head><title>Ferry</title><script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"publisher":[null,7,{"name":[]}],"datePublished":7,"url":null}</script></head><body><p>', '</p></body></html>'],
    ['elements that are left open', 'a.html', '<html><head><title>Ferry</title><body><div><p>', '<div><span>'],
    ['a zero byte', 'a.html', '<html><head><title>Fer\0ry</title></head><body><p>', '</p></body></html>'],
    ['front matter that is no list of fields', 'a.md', '---\ntitle: "Ferry\n- [\n: :\ndate\n---\n', '\n'],
    ['front matter that is left open', 'a.md', '---\n\n', '\n'],
    ['a comment that is left open', 'a.md', 'A <!-- note\n\n', '\n'], ['marks of data that are left open', 'a.md', 'In <![CDATA[, it rained.\n\n', '\n'], ['a mark that begins nothing', 'a.md', 'In <!x it rained.\n\n', '\n'],
    ['a script that is left open', 'a.md', 'A <script> was found.\n\n', '\n'], ['a style that is left open behind one that is closed', 'a.md', '<style>a</style> A <style> was found.\n\n', '\n'],
  ])('%s', (_what, name, before, behind) => {
    const { records } = read(name, `${before}${words(1)} ${words(2)}${behind}`);
    expect(records).toHaveLength(1);
    expect(records[0]?.text).toContain(`${words(1)} ${words(2)}`);
  });
});
