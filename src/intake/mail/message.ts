/** Mail and saved web archives: a message (`.eml`), a box of them (`mbox`), a page with all that belongs to it (`.mhtml`). */
import type { Fields, FormRead, Said } from '../forms/form.ts';
import { readPage } from '../page/index.ts';
import { forwardedIn, isPassedOn } from './forwarded.ts';
import { headerWords, readMessage, type Part } from './mime.ts';

/** The line with which each message of a box begins: from whom, and when. */
const isFromLine = (line: string): boolean => line.startsWith('From ') && line.length < 300 && /\d\d:\d\d/.test(line) && /\b\d{4}\b/.test(line);

/** Whether the first bytes are those of a message. A text may begin with lines like "Date: …"; these it has not. */
export function isMail(head: string): boolean {
  if (isFromLine(/^[^\r\n]*/.exec(head)?.[0] ?? '')) return true;
  const lines = head.split(/\r?\n/);
  const end = lines.findIndex((line) => !/^(?:[\w-]{1,60}:|[ \t]\S)/.test(line));
  const headers = lines.slice(0, end < 0 ? lines.length : end);
  return headers.some((line) => /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Snapshot-Content-Location):/i.test(line)) && headers.some((line) => /^(?:From|Subject|Date):/i.test(line));
}

/** @param binary one character a byte. Takes time in proportion to it. */
export function readMail(binary: string): FormRead {
  const records: Fields[] = [];
  const said: Said[] = [];
  let attached = 0;
  let passedOn = 0;
  for (const [at, message] of messagesIn(binary).entries()) {
    const parts = readMessage(message);
    attached += attachedTo(parts);
    const inside = messagesInside(parts).map(articleOf).filter((each) => each !== null);
    const record = articleOf(parts);
    const found = [...(record === null ? [] : apart(record, firstOf(parts, 'text/plain')?.text ?? '')), ...inside];
    if (found.length === 0) said.push({ message: `Message ${at + 1}: It holds no words. It was left out.`, record: null });
    else if (inside.length > 0 || found.length > 1 || found[0] !== record) passedOn++;
    else if (isPassedOn(record?.['title'] ?? '')) said.push({ message: 'Its title says that it passes on another message. Where that begins could not be told, so that its day and sender are those of whoever passed it on.', record: records.length });
    records.push(...found);
  }
  if (passedOn > 0) said.push({ message: `${passedOn} of its messages pass on another. That was read as an article of its own, with its own day and who wrote it.`, record: null });
  if (attached > 0) said.push({ message: `What is attached to its messages was not read (${attached} files). Save these files and add them.`, record: null });
  return { records, said };
}

/** How many files are attached that may hold words. */
const attachedTo = (part: Part): number => (part.type === MESSAGE ? 0 : Number(isAttached(part) && !/^(?:image|audio|video|font)\/|calendar|signature/.test(part.type))) + part.parts.reduce((sum, each) => sum + attachedTo(each), 0);

const MESSAGE = 'message/rfc822';

/** Messages that a message has with it, whole. */
const messagesInside = (part: Part): readonly Part[] => part.parts.flatMap((each) => [...(part.type === MESSAGE ? [each] : []), ...messagesInside(each)]);

/** What a message passes on, before that what is said to it; of any other the message. The main text of a page may lack its head, which the plain words have. */
function apart(record: Fields, plain: string): readonly Fields[] {
  const title = record['title'] ?? '';
  const other = forwardedIn(record['text'] ?? '', title) ?? forwardedIn(plain, title);
  if (other === null) return [record];
  const { id = '', ...rest } = record;
  return [...(other.note === '' ? [] : [{ ...rest, id, text: other.note }]), { text: other.text, title: other.title, date: other.date, source: other.from }];
}

function messagesIn(binary: string): readonly string[] {
  // Apple Mail puts before a message how many bytes it has, and its own notes behind it.
  const [counted, size] = /^(\d{1,9}) *\r?\n/.exec(binary) ?? [];
  if (counted !== undefined) return [binary.slice(counted.length, counted.length + Number(size))];
  if (!binary.startsWith('From ')) return [binary];
  const messages: string[] = [];
  let begin = 0;
  for (let at = 0; at >= 0; at = binary.indexOf('\nFrom ', at + 1)) {
    const start = at === 0 ? 0 : at + 1;
    const lineEnd = binary.indexOf('\n', start);
    // Only behind a blank line, and with a time and a year: a sentence may begin with this word.
    if (!isFromLine(binary.slice(start, lineEnd < 0 ? binary.length : lineEnd)) || (start > 0 && !/\n\r?\n$/.test(binary.slice(Math.max(0, start - 3), start)))) continue;
    if (start > begin) messages.push(binary.slice(begin, start));
    begin = lineEnd < 0 ? binary.length : lineEnd + 1;
  }
  messages.push(binary.slice(begin));
  return messages.filter((each) => each.trim() !== '').map((each) => each.replace(/^>From /gm, 'From '));
}

/** Null: it has no words. */
function articleOf(message: Part): Fields | null {
  const html = firstOf(message, 'text/html') ?? firstOf(message, 'application/xhtml+xml');
  const plain = firstOf(message, 'text/plain');
  const page = html === null ? null : readPage(html.text);
  const isSaved = message.headers.has('snapshot-content-location') || /saved by/i.test(message.headers.get('from') ?? '');
  const saved = message.headers.get('snapshot-content-location') ?? html?.headers.get('content-location') ?? '';
  const text = page !== null && page.text !== '' ? page.text : (plain?.text.trim() ?? '');
  if (text === '') return null;
  // A page that was saved has the day on which it was saved; that is not when it was published.
  const own = !isSaved;
  const from = (headerWords(message.headers.get('from') ?? '').split('<')[0] ?? '').replaceAll('"', '').trim();
  return {
    text,
    title: (page !== null && !own ? page.title : '') || headerWords(message.headers.get('subject') ?? '') || (page?.title ?? ''),
    date: page?.published || (own ? (message.headers.get('date') ?? '') : ''),
    modified: page?.modified ?? '',
    source: page?.source || (own ? from : ''),
    url: page?.url || (isSaved && /^https?:/i.test(saved) ? saved : ''),
    id: own ? (message.headers.get('message-id') ?? '').replace(/^<|>$/g, '') : '',
  };
}

/** The first part of a type that has words; what is attached as a file comes last. */
function firstOf(part: Part, type: string): Part | null {
  if (part.type === MESSAGE) return null;
  if (part.type === type && part.text.trim() !== '') return part;
  const inside = [...part.parts].sort((a, b) => Number(isAttached(a)) - Number(isAttached(b)));
  for (const each of inside) {
    const found = firstOf(each, type);
    if (found !== null) return found;
  }
  return null;
}

const isAttached = ({ headers }: Part): boolean => /^attachment/i.test(headers.get('content-disposition') ?? '');
