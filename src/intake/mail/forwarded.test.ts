import { describe, expect, it } from 'vitest';
import { readFile } from '../index.ts';
import { FERRY, PIER } from '../testing/exports.ts';

const HEAD = (title: string): string => `From: Ada <ada@x.example>\r\nSubject: ${title}\r\nDate: Wed, 19 Mar 2031 08:00:00 +0000\r\nMIME-Version: 1.0\r\n`;
const plain = (title: string, words: string): string => `${HEAD(title)}Content-Type: text/plain; charset=utf-8\r\n\r\n${words.replaceAll('\n', '\r\n')}\r\n`;
const read = (mail: string) => {
  const { records, diagnostics } = readFile({ name: 'a.eml', bytes: new TextEncoder().encode(mail) });
  return { articles: records.map(({ given, text }) => [given.title, given.published, given.source, text]), said: diagnostics.map(({ message }) => message) };
};

const ferry = ['Ferry sinks', '2031-03-15', 'Lusk Courier', FERRY];
const note = ['Fwd: Ferry sinks', '2031-03-19', 'Ada', 'See below.'];
const APART = '1 of its messages pass on another. That was read as an article of its own, with its own day and who wrote it.';
const UNSURE = 'Its title says that it passes on another message. Where that begins could not be told, so that its day and sender are those of whoever passed it on.';
const MARKED = `---------- Forwarded message ---------\nFrom: Lusk Courier <news@courier.example>\nDate: Sat, Mar 15, 2031 at 8:00 AM\nSubject: Ferry sinks\nTo: <ada@x.example>\n\n\n${FERRY}`;

describe('a message that passes on another', () => {
  it.each<[string, string, readonly unknown[], readonly string[]]>([
    ['below a mark', plain('Fwd: Ferry sinks', `See below.\n\n${MARKED}`), [note, ferry], [APART]],
    ['and says nothing to it', plain('Fwd: Ferry sinks', MARKED), [ferry], [APART]],
    ['with signs before its lines', plain('Fwd: Ferry sinks', `Begin forwarded message:\n\n> From: Lusk Courier <news@courier.example>\n> Subject: Ferry sinks\n> Date: 15 March 2031 at 08:00:00 CET\n> To: ada@x.example\n>\n> ${FERRY}\n>\n> ${PIER}`), [[...ferry.slice(0, 3), `${FERRY}\n\n${PIER}`]], [APART]],
    ['below nothing but its head, in German', plain('WG: Ferry sinks', `See below.\n\nVon: Lusk Courier <news@courier.example>\nGesendet: Samstag, 15. März 2031 08:00\nAn: Ada\nBetreff: Ferry sinks\n\n${FERRY}`), [['WG: Ferry sinks', ...note.slice(1)], ferry], [APART]],
    ['with its words right below its head', plain('Fwd: Ferry sinks', MARKED.replace('\n\n\n', '\n')), [ferry], [APART]],
    [
      'as a page',
      `${HEAD('Fwd: Ferry sinks')}Content-Type: text/html; charset=utf-8\r\n\r\n<div dir="ltr"><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Lusk Courier</strong> <span>&lt;<a href="mailto:n@courier.example">n@courier.example</a>&gt;</span><br>Date: Sat, Mar 15, 2031 at 8:00 AM<br>Subject: Ferry sinks<br>To: &lt;<a href="mailto:ada@x.example">ada@x.example</a>&gt;<br></div><br><br><div><p>${FERRY}</p><p>${PIER}</p></div></div></div>\r\n`,
      [[...ferry.slice(0, 3), `${FERRY}\n\n${PIER}`]], [APART],
    ],
    [
      'whole',
      `${HEAD('Fwd: Ferry sinks')}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\nFrom: Lusk Courier <news@courier.example>\r\nSubject: Ferry sinks\r\nDate: Sat, 15 Mar 2031 08:00:00 +0000\r\n\r\n${FERRY}\r\n--b--\r\n`,
      [note, ferry], [APART],
    ],
    ['in a way that cannot be told', plain('Fwd: Ferry sinks', FERRY), [['Fwd: Ferry sinks', '2031-03-19', 'Ada', FERRY]], [UNSURE]],
    [
      'whose day is not told in full', plain('Fwd: Ferry sinks', MARKED.replace('Sat, Mar 15, 2031 at 8:00 AM', 'Saturday')),
      [['Ferry sinks', null, 'Lusk Courier', FERRY]], [APART, 'Its date "Saturday" is not one full day of the calendar, so it was left out: write it as YYYY-MM-DD.'],
    ],
  ])('%s', (_what, mail, articles, said) => {
    expect(read(mail)).toEqual({ articles, said });
  });

  it.each<[string, string, string]>([
    ['an answer with what it answers', 'Re: Ferry sinks', `${PIER}\n\n-----Original Message-----\nFrom: Lusk Courier\nSent: Saturday, March 15, 2031 8:00 AM\nTo: Ada\nSubject: Ferry sinks\n\n${FERRY}`],
    ['words that look like a head', 'Ferry sinks', `From: Lusk\nTo: Bray\nDate: 15 March 2031\n\n${FERRY}`],
  ])('is not %s', (_what, title, words) => {
    expect(read(plain(title, words)).articles).toEqual([[title, '2031-03-19', 'Ada', words.replaceAll('\n', '\r\n')]]);
  });
});
