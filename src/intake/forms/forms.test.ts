import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EUROPRESSE, FACTIVA, FACTIVA_PLAIN, FERRY, MAIL, NEWER, NEXIS, NITF, PIER, PROQUEST, TELEGRAM, word } from '../testing/exports.ts';
import { readFile } from '../index.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Headline, day, publisher, address and first words of each article. */
const read = (name: string, of: string | Uint8Array) => readFile({ name, bytes: typeof of === 'string' ? utf8(of) : of });
const articles = (name: string, of: string | Uint8Array) => read(name, of).records.map(({ given, text }) => [given.title, given.published, given.source, given.url, text]);
const said = (name: string, of: string | Uint8Array) => read(name, of).diagnostics.map(({ file, message }) => `${file}: ${message}`);

const ferry = ['Ferry sinks', '2031-03-15', 'Lusk Courier', null, FERRY];
const pier = ['Pier closed', '2031-03-16', 'Bray Times', null, PIER];

describe('many articles in a file', () => {
  it.each<[string, string, string | Uint8Array, readonly unknown[]]>([
    ['Nexis, numbered', 'a.txt', NEXIS, [ferry, pier]],
    ['Nexis, with lines of Windows', 'a.txt', NEXIS.replaceAll('\n', '\r\n'), [ferry, pier]],
    ['Nexis, "End of Document"', 'a.txt', NEWER, [ferry, pier]],
    [
      'Nexis as a page', 'a.html',
      `<html><body><!-- Hide XML section from browser <DOC NUMBER=1> -->${NEXIS.split(/\n{2,}/).map((each) => `<p>${each.trim().replace(/\n/g, ' ').replace('Saturday                                  Late Edition', 'Saturday</p><p>Late Edition')}</p>`).join('').replaceAll('> ', '>')}</body></html>`,
      [ferry, pier],
    ],
    ['Nexis as a document of a word processor', 'a.docx', word(NEWER.split('\n').filter((each) => each !== '')), [ferry, pier]],
    [
      'Nexis as rich text', 'a.rtf',
      bytes(`{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}${NEWER.split('\n').map((each) => `${each}\\par\n`).join('')}}`),
      [ferry, pier],
    ],
    [
      'Factiva, with fields', 'a.txt',
      FACTIVA,
      [['Ferry sinks', '2031-03-15', 'Lusk Courier', null, `${FERRY}\n\nThe captain was saved.`], pier],
    ],
    ['Factiva, without', 'a.txt', FACTIVA_PLAIN, [['Ferry sinks in storm', ...ferry.slice(1)], pier]],
    [
      'Factiva as a page', 'a.html',
      `<html><body><div class="article enArticle"><table>${FACTIVA.split('\n').filter((each) => /^[A-Z]{2}  /.test(each)).map((each) => `<tr><td><b>${each.slice(0, 2)}</b></td><td>${each.slice(4)}</td></tr>`).join('').replace('<tr><td><b>AN', `<tr><td><b>LP</b></td><td>${FERRY}</td></tr><tr><td><b>AN`)}</table></div></body></html>`,
      [ferry, pier],
    ],
    ['ProQuest', 'a.txt', PROQUEST, [['Ferry sinks', '2031-03-15', 'Lusk Courier', null, `${FERRY}\n\nThe captain was saved.`], pier]],
    ['Europresse', 'a.html', EUROPRESSE, [ferry]],
    [
      'Telegram as pages', 'messages.html',
      TELEGRAM,
      [[null, '2031-03-15', 'Lusk Now', null, `${FERRY}\nAll were saved.`], [null, '2031-03-16', 'Lusk Now', null, PIER]],
    ],
    [
      'Telegram as JSON', 'result.json',
      JSON.stringify({ name: 'Lusk Now', type: 'public_channel', id: 1, messages: [{ id: 1, type: 'service', action: 'create_channel', date: '2031-03-14T08:00:00', text: '' }, { id: 7, type: 'message', date: '2031-03-15T09:12:00', text: ['The ferry to Lusk ', { type: 'bold', text: 'sank' }, ' on Friday in a storm.'] }] }),
      [[null, '2031-03-15', 'Lusk Now', null, FERRY]],
    ],
    [
      'a box of mail', 'a.mbox',
      `From news@courier.example Sat Mar 15 08:00:00 2031\r\n${MAIL}\r\nFrom news@times.example Sun Mar 16 08:00:00 2031\r\nFrom: "Bray Times" <news@times.example>\r\nSubject: Pier closed\r\nDate: Sun, 16 Mar 2031 08:00:00 +0000\r\n\r\n${PIER}\r\n>From the harbour nothing was heard.\r\n`,
      [ferry, ['Pier closed', '2031-03-16', 'Bray Times', null, `${PIER}\r\nFrom the harbour nothing was heard.`]],
    ],
    ['a mail', 'a.eml', MAIL, [ferry]],
    ['a mail under another name', 'a.txt', MAIL, [ferry]],
    [
      'a table', 'a.csv',
      `\uFEFFid,Headline,Publication,publish_date,Body\r\n1,Ferry sinks,Lusk Courier,15/03/2031,"The ferry to Lusk sank\non Friday, they said: ""all lost""."\r\n2,Pier closed,Bray Times,04/03/2031,${PIER}\r\n`,
      [['Ferry sinks', '2031-03-15', 'Lusk Courier', null, 'The ferry to Lusk sank\non Friday, they said: "all lost".'], ['Pier closed', '2031-03-04', 'Bray Times', null, PIER]],
    ],
    ['a table with tabs, by its heads', 'a.txt', `title\tdate\tsource\ttext\nFerry sinks\t2031-03-15\tLusk Courier\t${FERRY}\n`, [ferry]],
    ['a table with semicolons', 'a.csv', `title;date;source;text\nFerry sinks;2031-03-15;Lusk Courier;"${FERRY}"\n`, [ferry]],
    [
      'RIS', 'a.ris',
      `TY  - NEWS\r\nTI  - Ferry sinks\r\nT2  - Lusk Courier\r\nDA  - 2031/03/15/\r\nAB  - The ferry to Lusk sank\r\non Friday in a storm.\r\nER  - \r\n`,
      [['Ferry sinks', '2031-03-15', 'Lusk Courier', null, 'The ferry to Lusk sank\non Friday in a storm.']],
    ],
    ['NITF', 'a.xml', `<?xml version="1.0"?>${NITF('Ferry sinks', '20310315', 'Lusk Courier', FERRY)}`, [ferry]],
    [
      'NewsML-G2', 'a.xml',
      `<?xml version="1.0"?><newsMessage><itemSet><newsItem guid="tag:1"><itemMeta><provider><name>Bray Times</name></provider><versionCreated>2031-03-17T08:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2031-03-16</contentCreated><headline>Pier closed</headline></contentMeta><contentSet><inlineXML><html><body><p>${PIER}</p></body></html></inlineXML></contentSet></newsItem><newsItem guid="tag:2"><contentSet><inlineXML>${NITF('Ferry sinks', '20310315', 'Lusk Courier', FERRY)}</inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
      [pier, ferry],
    ],
    [
      'JSON Feed', 'feed.json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Lusk Courier', items: [{ id: '1', title: 'Ferry sinks', content_html: `<p>${FERRY}</p>`, date_published: '2031-03-15T08:00:00Z' }] }),
      [ferry],
    ],
    [
      'an interface with fields in an object', 'a.json',
      JSON.stringify({ response: { status: 'ok', results: [{ id: 'x', webTitle: 'Ferry sinks', webPublicationDate: '2031-03-15T08:00:00Z', webUrl: 'https://courier.example/f', fields: { body: `<p>${FERRY}</p>`, publication: 'x' } }] } }),
      [['Ferry sinks', '2031-03-15', null, 'https://courier.example/f', FERRY]],
    ],
    [
      'a crawler', 'a.jsonl',
      `${JSON.stringify({ maintext: FERRY, title: 'Ferry sinks', date_publish: '2031-03-15 08:00:00', source_domain: 'courier.example', url: 'https://courier.example/f' })}\n`,
      [['Ferry sinks', '2031-03-15', 'courier.example', 'https://courier.example/f', FERRY]],
    ],
    [
      'paragraphs in a list', 'a.json',
      JSON.stringify([{ text: [FERRY, PIER], title: 'Ferry sinks' }]),
      [['Ferry sinks', null, null, null, `${FERRY}\n\n${PIER}`]],
    ],
    [
      'a reader of feeds', 'a.json',
      JSON.stringify({ items: [{ title: 'Ferry sinks', published: 1931328000, summary: { content: `<p>${FERRY}</p>` }, canonical: [{ href: 'https://courier.example/f' }], origin: { title: 'Lusk Courier' } }] }),
      [['Ferry sinks', '2031-03-15', 'Lusk Courier', 'https://courier.example/f', FERRY]],
    ],
    [
      'posts, a page of them a line', 'a.jsonl',
      `${JSON.stringify({ data: [{ id: '1', text: FERRY, created_at: '2031-03-15T08:00:00.000Z' }, { id: '2', text: PIER, created_at: '2031-03-16T08:00:00.000Z' }], meta: { result_count: 2 } })}\n`,
      [[null, '2031-03-15', null, null, FERRY], [null, '2031-03-16', null, null, PIER]],
    ],
    [
      'posts as a script', 'tweets.js',
      `window.YTD.tweets.part0 = [ { "tweet": { "id_str": "1", "created_at": "Sat Mar 15 18:40:05 +0000 2031", "full_text": "${FERRY}" } } ]`,
      [[null, '2031-03-15', null, null, FERRY]],
    ],
    [
      'a chat, by the month, with 12 hours', 'chat.txt',
      `3/15/31, 9:05\u202FAM - Messages and calls are end-to-end encrypted.\n3/15/31, 9:06\u202FAM - Ada Finch: The ferry to Lusk sank\non Friday in a storm.\n3/15/31, 9:07\u202FAM - Ada Finch: <Media omitted>\n3/16/31, 1:00\u202FPM - Ben: ${PIER}\n`,
      [[null, '2031-03-15', 'Ada Finch', null, 'The ferry to Lusk sank\non Friday in a storm.'], [null, '2031-03-16', 'Ben', null, PIER]],
    ],
    [
      'a chat in brackets, by the day', '_chat.txt',
      `[15.03.31, 09:05:11] Lusk Now: \u200EMessages and calls are end-to-end encrypted.\n[15.03.31, 09:06:00] Ada Finch: ${FERRY}\n\u200E[16.03.31, 09:07:12] Ben: \u200Eimage omitted\n[16.03.31, 13:00:00] Ben: ${PIER}\n`,
      [[null, '2031-03-15', 'Ada Finch', null, FERRY], [null, '2031-03-16', 'Ben', null, PIER]],
    ],
    ['a chat whose dates go on only by the day', 'chat.txt', `02/03/2031, 09:05 - Ada: ${FERRY}\n01/04/2031, 09:05 - Ben: ${PIER}\n`, [[null, '2031-03-02', 'Ada', null, FERRY], [null, '2031-04-01', 'Ben', null, PIER]]],
    ['a chat whose dates can be read in two ways', 'chat.txt', `02/03/2031, 09:05 - Ada: ${FERRY}\n04/05/2031, 09:05 - Ben: ${PIER}\n`, [[null, null, 'Ada', null, FERRY], [null, null, 'Ben', null, PIER]]],
    [
      'an archive of ActivityPub', 'outbox.json',
      JSON.stringify({ type: 'OrderedCollection', orderedItems: [
        { id: 'a', type: 'Create', actor: 'https://lusk.example/users/ada', published: '2031-03-15T08:00:00Z', object: { id: 'b', type: 'Note', published: '2031-03-15T08:00:00Z', url: 'https://lusk.example/@ada/1', content: `<p>${FERRY}</p>` } },
        { id: 'c', type: 'Announce', actor: 'https://lusk.example/users/ada', published: '2031-03-16T08:00:00Z', object: 'https://bray.example/users/ben/2' },
      ] }),
      [[null, '2031-03-15', '@ada@lusk.example', 'https://lusk.example/@ada/1', FERRY]],
    ],
    ['posts of Bluesky', 'a.json', JSON.stringify({ feed: [{ post: { uri: 'at://x', author: { handle: 'lusk.example', displayName: 'Lusk Courier' }, record: { createdAt: '2031-03-15T08:00:00Z', text: FERRY }, indexedAt: '2031-03-19T08:00:00Z' } }] }), [[null, ...ferry.slice(1)]]],
    ['posts of Facebook, whose moment stands about them', 'a.json', JSON.stringify([{ timestamp: 1931328000, data: [{ post: FERRY }] }]), [[null, '2031-03-15', null, null, FERRY]]],
    ['messages of Slack', 'a.json', JSON.stringify([{ type: 'message', subtype: 'channel_join', user: 'U1', text: 'U1 has joined', ts: '1931328000.000100' }, { type: 'message', user: 'U1', text: FERRY, ts: '1931328000.000200' }]), [[null, '2031-03-15', null, null, FERRY]]],
    ['one article about which an interface puts two boxes', 'a.json', JSON.stringify({ response: { status: 'ok', content: { webTitle: 'Ferry sinks', webPublicationDate: '2031-03-15T08:00:00Z', fields: { body: `<p>${FERRY}</p>` } } } }), [['Ferry sinks', '2031-03-15', null, null, FERRY]]],
    ['a table in German, that says what parts its cells', 'a.csv', `sep=;\r\nTitel;Datum;Quelle;Text\r\nFerry sinks;15.03.2031;Lusk Courier;${FERRY}\r\n`, [ferry]],
    ['Nexis in French', 'a.txt', NEXIS.replace('1 of 2 DOCUMENTS', 'Document 1 de 2').replace('2 of 2 DOCUMENTS', 'Document 2 de 2').replace('March 15, 2031 Saturday', '15 mars 2031 samedi').replace('LENGTH: 9 words', 'LONGUEUR: 9 mots').replace('LOAD-DATE: March 16, 2031', 'DATE-CHARGEMENT: 16 mars 2031').replace('LANGUAGE: ENGLISH', 'LANGUE: FRENCH').replace('All Rights Reserved', 'Tous droits réservés'), [ferry, pier]],
    ['Factiva in German', 'a.txt', FACTIVA_PLAIN.replaceAll(' words', ' Wörter').replace('15 March', '15 März').replace('16 March', '16 März').replaceAll('English', 'Deutsch').replaceAll('\nDocument ', '\nDokument '), [['Ferry sinks in storm', ...ferry.slice(1)], pier]],
    ['a corpus of news in SGML', 'a.sgml', `<DOC id="LUSK_ENG_20310315.0001" type="story">\n<HEADLINE>\nFerry\nsinks\n</HEADLINE>\n<TEXT>\n<P>\nThe ferry to Lusk sank\non Friday in a storm.\n</P>\n</TEXT>\n</DOC>\n<DOC>\n<DOCNO> 2 </DOCNO>\n<TEXT>\n${PIER}\n</TEXT>\n</DOC>\n`, [['Ferry sinks', '2031-03-15', null, null, FERRY], [null, null, null, null, PIER]]],
    ['notes of Evernote', 'a.enex', `<?xml version="1.0"?><en-export><note><title>Ferry sinks</title><created>20310401T080000Z</created><note-attributes><source-url>https://courier.example/f</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><en-note><p>${FERRY}</p></en-note>]]></content></note></en-export>`, [['Ferry sinks', null, null, 'https://courier.example/f', FERRY]]],
    ['NewsML of the first kind', 'a.xml', `<?xml version="1.0"?><NewsML><NewsItem><NewsManagement><FirstCreated>20310315T080000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry sinks</HeadLine></NewsLines><ContentItem><DataContent><p>${FERRY}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`, [['Ferry sinks', '2031-03-15', null, null, FERRY]]],
    ['an export of WordPress, a draft in it', 'a.xml', `<?xml version="1.0"?><rss xmlns:wp="w"><channel><title>Lusk Courier</title><item><title>Pier closed</title><description>${PIER}</description><wp:status>draft</wp:status></item><item><title>Ferry sinks</title><pubDate>Sat, 15 Mar 2031 08:00:00 +0000</pubDate><description>${FERRY}</description><wp:status>publish</wp:status></item></channel></rss>`, [ferry]],
    ['RIS with days in words', 'a.ris', `TY  - NEWS\nTI  - Ferry sinks\nT2  - Lusk Courier\nPY  - 2031\nDA  - 2031 Mar 15\nAB  - ${FERRY}\nER  - \n`, [ferry]],
    [
      'subtitles', 'a.srt',
      `1\n00:00:01,000 --> 00:00:03,000\n<i>The ferry to Lusk</i>\n\n2\n00:00:03,000 --> 00:00:05,000\nsank on Friday in a storm.\n`,
      [[null, null, null, null, FERRY]],
    ],
    [
      'a report of Zotero', 'a.html',
      `<html><body><ul class="report combineChildItems"><li class="item"><h2>Ferry sinks</h2><table><tr><th>Publication</th><td>Lusk Courier</td></tr><tr><th>Date</th><td>2031-03-15</td></tr><tr><th>Abstract</th><td>${FERRY}</td></tr></table></li></ul></body></html>`,
      [ferry],
    ],
    [
      'a page on which an event is followed', 'a.html',
      `<html><head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm: live","publisher":{"name":"Lusk Courier"}}</script></head><body><main><h1>Storm: live</h1><div><article id="p2"><p><time datetime="2031-03-16T10:00:00Z">10:00</time></p><h2>Pier closed</h2><p>The pier of Lusk was closed today, the harbour master said.</p></article><div class="ad"></div><article id="p1"><p><time datetime="2031-03-15T09:00:00Z">9:00</time></p><p>The ferry to Lusk sank today in the storm, the harbour master said.</p></article></div></main></body></html>`,
      [['Pier closed', '2031-03-16', 'Lusk Courier', null, 'The pier of Lusk was closed today, the harbour master said.'], [null, '2031-03-15', 'Lusk Courier', null, 'The ferry to Lusk sank today in the storm, the harbour master said.']],
    ],
    [
      'a note that names its address as its source', 'a.md',
      `---\nsource: https://courier.example/f\n---\n# Ferry sinks\n\n${FERRY}\n`,
      [[null, null, null, 'https://courier.example/f', `Ferry sinks\n\n${FERRY}`]],
    ],
    [
      'what is no export stays one text', 'a.txt',
      `Ferry sinks\n\nHe read 1 of 2 documents.\n\nTo: all\n${FERRY}`,
      [[null, null, null, null, `Ferry sinks\n\nHe read 1 of 2 documents.\n\nTo: all\n${FERRY}`]],
    ],
    [
      'lines that say who and when make no mail', 'a.txt',
      `Date: 15 March 2031\nFrom: Lusk\n\n${FERRY}`,
      [[null, null, null, null, `Date: 15 March 2031\nFrom: Lusk\n\n${FERRY}`]],
    ],
  ])('%s', (_what, name, of, expected) => {
    expect(articles(name, of)).toEqual(expected);
  });
});

describe('what is lost is said, with its place', () => {
  it.each<[string, string, string, readonly RegExp[]]>([
    ['a number without words', 'a.txt', NEXIS.replace(PIER, ''), [/^a\.txt: Line 29: No words of an article stand under this number/]],
    [
      'fewer articles than the file says', 'a.txt',
      NEXIS.replaceAll('of 2 DOCUMENTS', 'of 9 DOCUMENTS'),
      [/It says that it holds 9 articles, and 2 were found/],
    ],
    ['an article of fields without words', 'a.txt', FACTIVA.replace(PIER, ''), [/Line \d+: This article has no words/]],
    ['summaries', 'a.txt', PROQUEST, [/For 1 of its 2 articles it gives only a summary/]],
    ['messages without words', 'messages.html', TELEGRAM, [/1 messages without words/]],
    [
      'a table of addresses', 'a.csv',
      'title,url\nFerry sinks,https://courier.example/f\n',
      [/Its one record holds titles or addresses of articles, but not their words/],
    ],
    ['a table of something else', 'a.csv', 'mass,length\n1,2\n', [/None of the columns .* "mass", "length"\. Name one "text"/]],
    [
      'a table with a quotation mark that stays open', 'a.csv',
      `title,text\nFerry sinks,"${FERRY}\nPier closed,${PIER}\n`,
      [/Line 2: A quotation mark is never closed/],
    ],
    [
      'rows with more cells than columns', 'a.csv',
      `title,text\nFerry sinks,The ferry sank, they said on Friday\n`,
      [/Line 2: This row has more cells/],
    ],
    [
      'a list of addresses in JSON', 'a.json',
      '{"articles":[{"url":"https://courier.example/f","title":"Ferry sinks"}]}',
      [/titles or addresses of articles, but not their words/],
    ],
    [
      'the beginnings of articles', 'a.json',
      JSON.stringify({ articles: [{ title: 'Ferry sinks', content: `${FERRY}… [+1200 chars]` }] }),
      [/only a summary/],
    ],
    ['what was taken away', 'a.json', JSON.stringify({ articles: [{ title: 'Ferry sinks', content: FERRY }, { title: '[Removed]', description: '[Removed]', content: '[Removed]', publishedAt: '1970-01-01T00:00:00Z' }] }), [/^a\.json: Record 2: It has no "text"/]],
    ['what an agency withdrew', 'a.xml', `<?xml version="1.0"?><newsItem guid="a"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Ferry sinks</headline></contentMeta><contentSet><inlineXML><html><body><p>${FERRY}</p></body></html></inlineXML></contentSet></newsItem>`, [/withdrawn them: 1 of its 1/]],
    ['a chat whose dates can be read in two ways', 'chat.txt', `02/03/2031, 09:05 - Ada: ${FERRY}\n`, [/begin with the day or the month \("02\/03\/2031"\)/]],
    ['what stands between messages of a chat', 'chat.txt', `15/03/2031, 09:04 - Ada created group "Lusk: now"\n15/03/2031, 09:05 - Ada: <Media omitted>\n15/03/2031, 09:06 - Ada: ${FERRY}\n`, [/^chat\.txt: 1 messages without words/, /1 notices between its messages/]],
    ['posts that were passed on', 'outbox.json', '{"type":"OrderedCollection","orderedItems":[{"type":"Announce","object":"https://bray.example/2"}]}', [/1 posts of others/]],
    ['a table of days under a name of its own', 'a.csv', `id,Tag der Sendung,text\n1,15.03.2031,${FERRY}\n`, [/None of its columns is known to hold the day of an article: "Tag der Sendung"/]],
    ['a page of links', 'a.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p><DT><A HREF="https://courier.example/f">Ferry sinks</A></DL>', [/list of links to articles/]],
    ['references in another form', 'a.nbib', 'PMID- 1\nTI  - Ferry sinks\n', [/list of references/]],
    ['an archive of the web', 'a.warc', 'WARC/1.0\r\nWARC-Type: response\r\n', [/archive of the web/]],
    ['what is attached to mail', 'a.eml', MAIL.replace('--b1--', '--b1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\nx\r\n--b1--'), [/attached to its messages was not read \(1 files\)/]],
    ['a draft', 'a.xml', `<rss xmlns:wp="w"><channel><item><description>${PIER}</description><wp:status>draft</wp:status></item></channel></rss>`, [/not published: 1 of its 1/]],
    ['a link', 'a.url', '[InternetShortcut]\r\nURL=https://courier.example/f\r\n', [/This is a link to a page/]],
    ['a calendar', 'a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', [/This is a calendar/]],
    ['a list of feeds', 'a.opml', '<?xml version="1.0"?><opml version="1.0"><body/></opml>', [/list of feeds/]],
    [
      'a map of a site', 'a.xml',
      '<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://courier.example/f</loc></url></urlset>',
      [/map of a site/],
    ],
    ['an export of a wiki', 'a.xml', '<mediawiki xmlns="x"><page/></mediawiki>', [/export of a wiki/]],
    ['a mail without words', 'a.eml', 'From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n', [/Message 1: It holds no words/]],
  ])('%s', (_what, name, of, expected) => {
    const messages = said(name, of);
    expect(messages).toHaveLength(expected.length);
    for (const [at, each] of expected.entries()) expect(messages[at]).toMatch(each);
  });
});

describe('whatever is done to such a file', () => {
  const files: readonly (readonly [string, string])[] = [['a.txt', NEXIS], ['a.txt', NEWER], ['a.txt', FACTIVA], ['a.txt', FACTIVA_PLAIN], ['a.txt', PROQUEST], ['messages.html', TELEGRAM], ['a.html', EUROPRESSE], ['a.eml', MAIL], ['a.xml', NITF('a', '20310315', 'b', FERRY)], ['a.csv', `title,text\n"a","${FERRY}"\n`]];

  it('it is read, or named with what is wrong', () => {
    fc.assert(fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(), fc.string({ maxLength: 5 }), ([name, text], from, length, words) => {
      const start = from % text.length;
      const { records, diagnostics } = read(name, text.slice(0, start) + words + text.slice(start + (length % 200)));
      expect(records.length + diagnostics.length).toBeGreaterThan(0);
      for (const record of records) expect(record.text).toMatch(/\S/);
    }));
  });

  it('an export holds no more articles than it was made of', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), (many) => {
      const text = Array.from({ length: many }, (_, at) => `${at + 1} of ${many} DOCUMENTS\n\nLusk Courier\n\nMarch 15, 2031 Saturday\n\nFerry ${at} sinks\n\nLENGTH: 9 words\n\n${FERRY}\n\nLOAD-DATE: March 16, 2031\n`).join('\n');
      expect(articles('a.txt', text)).toEqual(Array.from({ length: many }, (_, at) => [`Ferry ${at} sinks`, '2031-03-15', 'Lusk Courier', null, FERRY]));
    }));
  });
});
