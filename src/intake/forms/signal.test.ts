import { describe, expect, it } from 'vitest';
import { readFile } from '../index.ts';
import { FERRY, PIER } from '../testing/exports.ts';

const read = (name: string, text: string) => {
  const { records, diagnostics } = readFile({ name, bytes: new TextEncoder().encode(text) });
  return { messages: records.map(({ given, text: words }) => [given.published, given.source, words]), said: diagnostics.map(({ message }) => message) };
};
const wordless = (many: number): string => `${many} messages without words (pictures, films, files) were left out.`;
const notices = (many: number): string => `${many} notices between its messages (somebody joined, something was pinned) were left out.`;

const AS_TEXT = `[Mar 15, 2031 09:04:00] *** Ada created the group.
[Mar 15, 2031 09:05:11] <Ada Finch> ${FERRY}
It was at noon. (Ben: 👍; Cy: ❤️)
[Mar 15, 2031 09:07:11] *** <Ben> sent file "pier.jpg"
[Mar 16, 2031 09:06:11] <Ben> ${PIER} (He said so: twice)
`;

const AS_MARKDOWN = `[2031-03-15 09:05:11] Ada Finch: ${FERRY}${'  '}
[2031-03-15 09:06:11] Ada Finch: Missed voice call${'  '}
[2031-03-15 09:07:11] Ada Finch:   ![pier.jpg](./media/pier.jpg)${'  '}
[2031-03-16 09:05:11] Me:${' '}

> The ferry to Lusk sank

${PIER}${'  '}
(- Ada Finch: 👍 -)
[2031-03-16 09:08:11] Me: (This message was deleted)
`;

const AS_PAGE = `<!DOCTYPE html><html lang="en"><head><title>Lusk Now</title></head><body data-last-page="0"><header class="topbar"><h1 class="chat-title">Lusk Now</h1></header><main><div class="page" id="pg0"><div class="day">2031-03-15</div>
<div class="msg"><div class="meta"><span class="sender">Ada Finch</span><time class="time" datetime="2031-03-15T09:05:11" title="2031-03-15 09:05:11">09:05:11</time></div><div class="body"><p>${FERRY}</p><div class="file missing"><span>Image not exported</span></div></div></div>
<div class="event call"><span>Missed call</span><time class="event-time" datetime="2031-03-15T09:06:11">09:06</time></div>
<div class="msg cont"><div class="quote">The pier?</div><div class="body"><p>It was at noon.</p></div><div class="reactions"><span class="reaction">x<span class="who">Ben</span></span></div></div>
<div class="day">2031-03-16</div><div class="msg me"><div class="meta"><span class="sender">Me</span><time class="time" datetime="2031-03-16T09:05:11">09:05:11</time></div><div class="body"><p>${PIER}</p></div></div>
<div class="msg me deleted"><div class="body"><em>This message was deleted</em></div></div></div></main></body></html>`;

const AS_OLDER_PAGE = `<!DOCTYPE html><html><head><title>Lusk Now</title></head><body><div class="first"><a href="#pg0">FIRST</a></div><div class="page" id="pg0"><div class="msg"><span class="date">2031-03-15</span><span class="time">09:05</span><span class="sender">Ada</span><span class="quote"></span><span class="body"><p>${FERRY}</p></span><span class="reaction"></span></div></div></body></html>`;

describe('a chat of Signal', () => {
  it.each<[string, string, string, readonly unknown[], readonly string[]]>([
    ['as text', 'Lusk (_id4).txt', AS_TEXT, [['2031-03-15', 'Ada Finch', `${FERRY}\nIt was at noon.`], ['2031-03-16', 'Ben', `${PIER} (He said so: twice)`]], [wordless(1), notices(1)]],
    ['as Markdown', 'chat.md', AS_MARKDOWN, [['2031-03-15', 'Ada Finch', FERRY], ['2031-03-16', 'Me', PIER]], [wordless(3)]],
    ['as a page', 'index.html', AS_PAGE, [['2031-03-15', 'Ada Finch', FERRY], ['2031-03-15', 'Ada Finch', 'It was at noon.'], ['2031-03-16', 'Me', PIER]], [wordless(1), notices(1)]],
    ['as an older page', 'index.html', AS_OLDER_PAGE, [['2031-03-15', 'Ada', FERRY]], []],
    ['as a page whose messages are not told apart here', 'a.html', `<!-- Generated on 2031-04-01 08:00:00 by signalbackup-tools (20310401). Input database version: 200. -->\n<!DOCTYPE html><html><body><p>${FERRY}</p></body></html>`, [], ['This is a chat of Signal as a page. Have the program that made it (signalbackup-tools) write it as text (--exporttxt), and add that.']],
    ['is no note that begins with a day', 'a.md', `2031-03-15 Notes: the ferry\n\n${FERRY}\n`, [[null, null, `2031-03-15 Notes: the ferry\n\n${FERRY}`]], []],
  ])('%s', (_what, name, text, messages, said) => {
    expect(read(name, text)).toEqual({ messages, said });
  });
});
