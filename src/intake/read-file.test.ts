import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseFile, readFile } from './index.ts';
import { word } from './testing/exports.ts';
import { ferry } from './testing/stories.ts';
import { pages } from './testing/pages.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (name: string, text: string | Uint8Array) => readFile({ name, bytes: typeof text === 'string' ? bytes(text) : text });
const body = ferry.paragraphs.join('\n\n');
const inHtml = ferry.paragraphs.map((words) => `<p>${words}</p>`).join('');
const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Orrin Herald</title><link>https://herald.example/</link>
<item><title>Ferry to Lusk stopped</title><link>https://herald.example/1</link><guid isPermaLink="false">h-1</guid><pubDate>Tue, 18 Mar 2031 08:00:00 GMT</pubDate><media:title>A pier</media:title><description>Short.</description><content:encoded><![CDATA[${inHtml}]]></content:encoded></item>
<item><title>Bell &amp;amp; Sons pay</title><link>https://herald.example/2</link><pubDate>Wed, 19 Mar 2031 08:00:00 GMT</pubDate><description>${escaped('<p>Bell &amp; Sons paid for the pier.</p>')}</description></item></channel></rss>`;
const atom = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Broadcasting</title><link href="https://tarn.example/"/>
<entry><title type="html">Valley &lt;b&gt;evacuated&lt;/b&gt;</title><id>tag:tarn.example,2029:1</id><link rel="edit" href="https://tarn.example/edit"/><link href="https://tarn.example/valley"/><published>2029-11-06T09:00:00Z</published><updated>2029-11-07T09:00:00Z</updated><content type="html">${escaped(inHtml)}</content></entry>
<entry><title>Calm</title><id>2</id><updated>2029-11-08T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The water fell.</p><p>Nobody cheered.</p></div></content></entry></feed>`;
const markdown = `---\ntitle: "Ferry to Lusk stopped"\ndate: 2031-03-18\npublisher: The Orrin Herald # as printed\nurl: https://herald.example/1\ntags: [pier, ferry]\n---\n\n# Ferry to Lusk stopped\n\nThe *ferry* to [Lusk](https://lusk.example) was **stopped** on\nTuesday.\n\n- Nobody was hurt.\n- A lorry sank.\n\n<script>alert(1)</script>\n\n![A pier](pier.jpg)\n`;

describe('what comes in', () => {
  it.each<[string, string, string | Uint8Array, readonly object[]]>([
    ['plain text', 'a.txt', `Ferry stopped\n\n${body}`, [{ name: 'a.txt', text: `Ferry stopped\n\n${body}` }]],
    ['text without an ending', 'note', body, [{ name: 'note', text: body }]],
    ['a page under another name', 'page.txt', pages[0]?.html ?? '', [{ given: { title: pages[0]?.story.title } }]],
    ['RSS with whole articles and a summary', 'feed.xml', rss, [
      { name: 'feed.xml#1', text: body, given: { title: 'Ferry to Lusk stopped', published: '2031-03-18', source: 'The Orrin Herald', url: 'https://herald.example/1', externalId: 'h-1' } },
      { name: 'feed.xml#2', text: 'Bell & Sons paid for the pier.', given: { title: 'Bell & Sons pay', published: '2031-03-19' } }]],
    ['Atom', 'x.atom', atom, [
      { text: body, given: { title: 'Valley evacuated', published: '2029-11-06', source: 'Tarn Broadcasting', url: 'https://tarn.example/valley' } },
      { text: 'The water fell.\n\nNobody cheered.', given: { title: 'Calm', published: '2029-11-08' } }]],
    ['a feed that declares entities, under no name of one', 'feed', rss.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;">]><rss'), [{ name: 'feed#1', text: body }, { name: 'feed#2' }]],
    ['Markdown with front matter', 'a.md', markdown, [{ name: 'a.md', text: 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Tuesday.\n\nNobody was hurt.\nA lorry sank.', given: { title: 'Ferry to Lusk stopped', published: '2031-03-18', source: 'The Orrin Herald', url: 'https://herald.example/1' } }]],
    ['Markdown without', 'a.md', '# Calm\n\nThe water fell.', [{ text: 'Calm\n\nThe water fell.', given: { title: null } }]],
    ['a document of a word processor whose name does not say so', 'note', word([body]), [{ name: 'note', text: body }]],
    ['a message as Apple Mail keeps it', 'a.emlx', `${62 + bytes(body).length}       \nSubject: Ferry\nDate: Tue, 18 Mar 2031 08:00:00 +0000\nTo: Ada\n\n${body}<?xml version="1.0"?><plist/>`, [{ text: body, given: { title: 'Ferry', published: '2031-03-18' } }]],
    ['records', 'a.jsonl', `{"id":"k","text":"Rain."}`, [{ name: 'a.jsonl#k', text: 'Rain.' }]],
    ['a zip of these', 'pile.zip', zipSync({ 'b/a.txt': strToU8(body), '__MACOSX/a.txt': strToU8('x'), '.DS_Store': strToU8('x'), 'c.md': strToU8('# Calm\n\nThe water fell.') }), [{ name: 'pile.zip/b/a.txt', text: body }, { name: 'pile.zip/c.md' }]],
    ['a page in the encoding that it declares', 'a.html', latin('<html><head><meta charset="iso-8859-2"><title>Most pad\xB3</title></head><body><p>Most w \xA3om\xBFy pad\xB3 w \xB6rod\xEA rano, gdy nikt po nim nie jecha\xB3, powiedzia\xB3 burmistrz.</p></body></html>'), [{ text: 'Most w Łomży padł w środę rano, gdy nikt po nim nie jechał, powiedział burmistrz.', given: { title: 'Most padł' } }]],
  ])('%s', (_what, name, text, expected) => expect(read(name, text).records).toMatchObject(expected));

  it('a Dateline file: its articles, with what was given of them', () => {
    const given = { externalId: null, url: 'https://herald.example/1', title: 'Ferry stopped', published: '2031-03-18', source: 'The Orrin Herald', modified: null };
    const { analyses } = analyseFile({ name: 'a.jsonl', bytes: bytes(JSON.stringify({ text: body, title: given.title, date: given.published, source: given.source, url: given.url })) });
    const file = JSON.stringify({ format: 'dateline/1', articles: analyses.map(({ article }) => article), events: [], diagnostics: [] });
    expect(read('mine.json', file)).toEqual({ records: [{ name: 'a.jsonl#1', text: body, given }], corrections: [], diagnostics: [] });
  });
});

const saidOf = (name: string, text: string | Uint8Array): readonly string[] => read(name, text).diagnostics.map(({ file, code, message }) => `${file} ${code} ${message}`);

describe('what cannot be read is named, with what to do', () => {
  it.each<[string, string, string | Uint8Array, number, RegExp]>([
    ['a PDF', 'a.pdf', '%PDF-1.7\n%âãÏÓ', 0, /^a\.pdf binary This is a PDF.*paste the words/],
    ['a PDF under another name', 'a.txt', '%PDF-1.7\n', 0, /This is a PDF/],
    ['a document of a word processor that is not read', 'a.pages', zipSync({ 'Index/Document.iwa': strToU8('x') }), 0, /word processor.*Save it as plain text/],
    ['a document without words', 'a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 0, /This document holds no words/],
    ['a damaged gzip', 'a.txt.gz', latin('\x1F\x8B\x08\x00damaged'), 0, /cannot be unpacked/],
    ['a picture', 'a.png', latin('\x89PNG\r\n'), 0, /picture/],
    ['a recording', 'a.mp3', latin('ID3\x03'), 0, /recording.*transcript/],
    ['a film', 'a.mp4', latin('\x00\x00\x00\x18ftypmp42'), 0, /film.*subtitles/],
    ['a spreadsheet whose name does not say so', 'table', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }), 0, /^table binary This is a spreadsheet.*CSV/],
    ['what a page looks like', 'a.zip', zipSync({ 'a/b.css': strToU8('a { b: c }'), 'd.txt': strToU8(body) }), 1, /^a\.zip\/a\/b\.css .*no article/],
    ['nothing', 'a.html', '', 0, /empty This file is empty/],
    ['a page without an article', 'a.html', '<html><body><nav><a href="/">Home</a></nav></body></html>', 0, /No text of an article/],
    ['XML that is no feed', 'a.xml', '<kitchen><sink/></kitchen>', 0, /no feed of articles/],
    ['a feed without articles', 'a.rss', '<rss><channel><title>x</title></channel></rss>', 0, /holds no article/],
    ['a feed of summaries', 'a.xml', rss, 2, /For 1 of its 2 articles this feed gives only a summary/],
    ['entities that expand', 'a.xml', `<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss.replace('<?xml version="1.0"?>', '').replace(/<item><title>Bell[^]*<\/item>/, '').replace('Short.', '&b;')}`, 1, /declares entities of its own. They were not expanded/],
    ['an archive in an archive', 'a.zip', zipSync({ 'b.zip': zipSync({ 'c.txt': strToU8(body) }), 'd.txt': strToU8(body) }), 1, /^a\.zip\/b\.zip unreadable An archive inside an archive/],
    ['a damaged archive', 'a.zip', zipSync({ 'a.txt': strToU8(body.repeat(40)) }).subarray(0, 300), 0, /a\.zip.*unreadable/],
    ['an empty archive', 'a.zip', zipSync({}), 0, /holds no file/],
    ['a text longer than any article', 'a.txt', 'The pier gave way on Tuesday. '.repeat(80_000), 0, /^a\.txt unreadable It has more than 2 million characters.*Split it/],
    ['a date that is none', 'a.md', '---\ndate: soon\n---\nThe water fell.', 1, /Its date "soon" is not one full day/],
    ['binary', 'a.html', latin('<html>\x00\x01\x02\x00\x00\x00\x03\x00\x00\x00'.repeat(30)), 0, /binary/],
  ])('%s', (_what, name, text, count, expected) => {
    expect(saidOf(name, text).join('\n')).toMatch(expected);
    expect(saidOf(name, text)).toHaveLength(1);
    expect(read(name, text).records).toHaveLength(count);
  });
});

describe('nothing is run, fetched or let through as markup', () => {
  it.each([
    ['a script', '<script>document.title = "x"</script>'],
    ['a handler', '<img src="x" onerror="alert(1)">'],
    ['a frame', '<iframe srcdoc="<p>inner words that are long enough to be a paragraph</p>"></iframe>'],
    ['a style', '<style>p { display: none }</style>'],
    ['a template', '<template><p>inner words that are long enough to be a paragraph</p></template>'],
  ])('%s', (_what, markup) => {
    const html = `<html><head><title>Ferry</title></head><body><article>${inHtml.replace('</p><p>', `</p>${markup}<p>`)}</article></body></html>`;
    expect(read('a.html', html).records[0]?.text).toBe(body);
  });

  it('an address that is no web address is not kept', () => {
    const html = `<html><head><link rel="canonical" href="javascript:alert(1)"></head><body>${inHtml}</body></html>`;
    expect(read('a.html', html).records[0]?.given.url).toBeNull();
  });
});

it('never throws, and names every file that gives nothing', () => {
  const endings = fc.constantFrom('.html', '.xml', '.md', '.json', '.jsonl', '.txt', '.zip', '');
  const pieces = fc.array(fc.constantFrom('<p>', '</div>', '<html', '<!--', '-->', '<![CDATA[', ']]>', '<item>', '<rss>', '<script type="application/ld+json">', '{"@type":"NewsArticle"', '&amp;', '---\n', 'PK\x03\x04', '# ', 'The pier fell on Tuesday.', '"', '\0'), { maxLength: 30 });
  fc.assert(fc.property(endings, fc.oneof(pieces.map((each) => bytes(each.join(''))), fc.uint8Array({ maxLength: 200 })), (ending, content) => {
    const { records, diagnostics } = readFile({ name: `x${ending}`, bytes: content });
    expect(records.length + diagnostics.length).toBeGreaterThan(0);
    for (const record of records) expect(record.text).toMatch(/\S/);
  }));
});
