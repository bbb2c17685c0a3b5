import { decode, jsonEntries, readRecord, type Corpus, type Decoded, type Diagnostic, type InputFile, type NamedRecord } from '../core/index.ts';
import { binaryOf } from './bytes.ts';
import { readDatelineFile } from './dateline-file.ts';
import { decodeDeclared } from './decode-declared.ts';
import { asHtml, readBook } from './documents/book.ts';
import { NOT_HERE } from './documents/pdf/installed.ts';
import { readRichText } from './documents/rich-text.ts';
import { readWord } from './documents/word.ts';
import { readTimelineJs } from './events/timeline-js.ts';
import { readFeed } from './feed.ts';
import { HEAD, type Form, type FormRead } from './forms/form.ts';
import { htmlForms } from './forms/html-forms.ts';
import { xmlForms } from './forms/news-xml.ts';
import { assigned, isAssigned, readRecordLine, readRecords, type PlaceInStream } from './forms/records.ts';
import { markdownForms, textForms } from './forms/text-forms.ts';
import { kindOf, type Kind, type Refusal } from './kind.ts';
import { readMail } from './mail/message.ts';
import { readMarkdown } from './markdown.ts';
import { withoutPageParts } from './page-parts.ts';
import { gunzip } from './packed/gunzip.ts';
import { isTar, untar } from './packed/tar.ts';
import { piecesInPage } from './page/in-page.ts';
import { readPage, type Page } from './page/index.ts';
import { withPlainNames } from './plain-name.ts';
import { unzip } from './unzip.ts';

/** No article is longer, in UTF-16 units: a long novel is half of it. */
const LONGEST = 2e6;
/** No page or document is larger, in bytes; scripts and pictures that were saved into it count. */
const LARGEST = 30e6;
/** Nor a box of mail, with what is attached, or a list of articles as text. */
const LARGEST_MAIL = 100e6;
const LARGEST_LIST = 200e6;

const tooLong = (characters: number): string => `It has more than ${Math.floor(characters / 1e6)} million characters, more than any article. Split it into its articles and add those.`;
const largerThan = (bytes: number): string => `It is larger than ${bytes / 1e6} MB. Save the page without its pictures, or split the file, and add that.`;
const warning = (file: string, code: Diagnostic['code'], message: string): Diagnostic => ({ severity: 'warning', code, file, message, span: null });
const refusal = (file: string, code: Diagnostic['code'], message: string): Corpus => ({ records: [], corrections: [], diagnostics: [warning(file, code, message)] });

/** What a file holds, and the files in it whose words have to be waited for. */
export interface FileRead extends Corpus {
  readonly waiting?: readonly InputFile[];
}

/**
 * The articles in a file, without those that have to be waited for, which are named. Never throws for what a file may hold.
 */
export function readFile(file: InputFile): Corpus {
  const { waiting = [], ...corpus } = readAtOnce(file);
  return joined([], [corpus, ...waiting.map(({ name }) => refusal(name, 'binary', NOT_HERE))]);
}

/** All articles in a file. `breath` is called between two pages of a PDF; what it throws ends the reading. */
export async function readWhole(file: InputFile, breath: () => Promise<void>): Promise<Corpus> {
  const { waiting = [], ...corpus } = readAtOnce(file);
  const waitedFor: Corpus[] = [];
  for (const each of waiting) waitedFor.push(await readDelayed(each, breath));
  return joined([], [corpus, ...waitedFor]);
}

/** The articles of a file that has to be waited for. */
export async function readDelayed({ name, bytes }: InputFile, breath: () => Promise<void> = () => Promise.resolve()): Promise<Corpus> {
  // Nobody who reads no PDF has to load how it is done.
  const { readPdf } = await import('./documents/pdf/read-pdf.ts');
  const { text, title, date, source, url, said } = await readPdf(bytes, breath);
  const amiss = said.map((message) => warning(name, 'unreadable', message));
  if (text === '') return { records: [], corrections: [], diagnostics: amiss };
  const form = formOf(textForms, text.slice(0, HEAD), name);
  const corpus = form === null ? corpusOf(name, { text, title, date, source, url }) : corpusOfMany(name, form.read(text));
  return joined(amiss, [withinLength(withPlainNames(corpus))]);
}

/**
 * The articles in a file: plain text, Markdown, a saved page, a feed, records as JSON or JSON Lines, a table, mail, a
 * document of a word processor, what archives of newspapers and messengers export, a Dateline file, or a zip, gzip or tar of
 * these. What cannot be read is named with the reason; the rest goes in. Never throws for what a file may hold.
 */
export function readAtOnce(file: InputFile): FileRead {
  return read(file, false);
}

/** @param inside it stands in an archive. */
function read(file: InputFile, inside: boolean): FileRead {
  const kind = kindOf(file.name, file.bytes);
  if (typeof kind !== 'string') return withPlainNames(refusal(file.name, 'binary', kind.refused));
  if (inside && isArchive(kind)) return withPlainNames(refusal(file.name, 'unreadable', 'An archive inside an archive is not read. Unpack it and add its files.'));
  if (kind === 'pdf') return { records: [], corrections: [], diagnostics: [], waiting: [file] };
  const { waiting, ...corpus } = READERS[kind](file);
  return { ...withinLength(withPlainNames(corpus)), ...(waiting === undefined ? {} : { waiting }) };
}

/** Without what is too long for an article. */
function withinLength(corpus: Corpus): Corpus {
  const long = corpus.records.filter(({ text }) => text.length > LONGEST);
  if (long.length === 0) return corpus;
  const said = long.map(({ name, text }) => warning(name, 'unreadable', tooLong(text.length)));
  return { ...corpus, records: corpus.records.filter(({ text }) => text.length <= LONGEST), diagnostics: [...corpus.diagnostics, ...said] };
}

/** The articles in one line of a stream of records. Never throws for what it may hold. */
export function readLine(name: string, line: string, place: PlaceInStream): { readonly corpus: Corpus; readonly records: number } {
  const { corpus, records } = readRecordLine(name, line, place);
  return { corpus: withinLength(withPlainNames(corpus)), records };
}

const isArchive = (kind: Kind): boolean => kind === 'zip' || kind === 'book' || kind === 'gzip' || kind === 'tar';

/** Of what stands in an archive. */
const isRead = (kind: Kind | Refusal): boolean => typeof kind === 'string' && !isArchive(kind);

const READERS: Readonly<Record<Exclude<Kind, 'pdf'>, (file: InputFile) => FileRead>> = {
  zip: readZip,
  gzip: readGzip,
  tar: readTar,
  mail: ({ name, bytes }) => (bytes.length > LARGEST_MAIL ? refusal(name, 'unreadable', largerThan(LARGEST_MAIL)) : corpusOfMany(name, readMail(binaryOf(bytes)))),
  word: readDocument,
  book: readEbook,
  'rich text': ({ name, bytes }) => (bytes.length > LARGEST ? refusal(name, 'unreadable', largerThan(LARGEST)) : wordsOf(name, readRichText(binaryOf(bytes)))),
  html: (file) => readMarkup(file, pageOf),
  feed: (file) => readMarkup(file, feedOf),
  markdown: (file) => readText(file, markdownOf),
  text: (file) => readText(file, wordsOf),
  records: (file) => readDecoded(file, decode(file.bytes), recordsOf),
};

function readZip({ name, bytes }: InputFile): FileRead {
  const { files, refused } = unzip(bytes, (inside, head) => !isRead(kindOf(inside, head)));
  const left = refused.map((each) => warning(each.name === '' ? name : `${name}/${each.name}`, 'unreadable', each.reason));
  return joined(left, withoutPageParts(files).map((file) => read({ ...file, name: `${name}/${file.name}` }, true)));
}

function readGzip({ name, bytes }: InputFile): FileRead {
  const unpacked = gunzip(bytes);
  if ('reason' in unpacked) return refusal(name, 'unreadable', unpacked.reason);
  const inner: InputFile = { name: name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar'), bytes: unpacked.bytes };
  if (isTar(inner.bytes)) return readTar(inner);
  return /\.tar$/i.test(inner.name) ? refusal(name, 'unreadable', 'This archive is damaged: no files were found in it.') : read(inner, true);
}

function readTar({ name, bytes }: InputFile): FileRead {
  const { files, cutShort } = untar(bytes);
  const left = [
    ...(cutShort ? [warning(name, 'unreadable', 'This archive is damaged: what could be unpacked was read.')] : []),
    ...(files.length === 0 && !cutShort ? [warning(name, 'unreadable', 'This archive holds no file.')] : []),
  ];
  return joined(left, withoutPageParts(files).map((file) => read({ ...file, name: `${name}/${file.name}` }, true)));
}

const joined = (before: readonly Diagnostic[], corpora: readonly FileRead[]): FileRead => ({
  ...(corpora.some(({ waiting = [] }) => waiting.length > 0) ? { waiting: corpora.flatMap(({ waiting = [] }) => waiting) } : {}),
  records: corpora.flatMap(({ records }) => records),
  corrections: corpora.flatMap(({ corrections }) => corrections),
  diagnostics: [...before, ...corpora.flatMap(({ diagnostics }) => diagnostics)],
});

function readMarkup(file: InputFile, make: (name: string, text: string) => Corpus): Corpus {
  const { name, bytes } = file;
  return bytes.length > LARGEST ? refusal(name, 'unreadable', largerThan(LARGEST)) : readDecoded(file, decodeDeclared(bytes), make);
}

function readText(file: InputFile, make: (name: string, text: string) => Corpus): Corpus {
  const { name, bytes } = file;
  // Four bytes a character at most: what is longer need not be decoded to be known, unless it may hold many articles.
  const isLong = bytes.length > LONGEST * 4;
  if (isLong) {
    const head = decode(bytes.subarray(0, HEAD));
    if (bytes.length > LARGEST_LIST || !head.ok || formOf(textForms, head.text, name) === null) return refusal(name, 'unreadable', tooLong(bytes.length / 4));
  }
  return readDecoded(file, decode(bytes), make);
}

function readDecoded({ name }: InputFile, decoded: Decoded, make: (name: string, text: string) => Corpus): Corpus {
  if (!decoded.ok) return refusal(name, decoded.code, decoded.reason);
  const corpus = make(name, decoded.text);
  return { ...corpus, diagnostics: [...lost(name, decoded), ...corpus.diagnostics] };
}

function readDocument({ name, bytes }: InputFile): Corpus {
  const { text, said } = readWord(bytes);
  const left = said.map((message) => warning(name, 'unreadable', message));
  return text === '' ? { records: [], corrections: [], diagnostics: left.length > 0 ? left : [warning(name, 'empty', 'This document holds no words.')] } : joined(left, [wordsOf(name, text)]);
}

/** An e-book: each of its parts that holds words is an article, which takes from the book what it does not say itself. */
function readEbook({ name, bytes }: InputFile): Corpus {
  const { pages, publisher, published, said } = readBook(bytes);
  const amiss = said.map((message) => warning(name, 'unreadable', message));
  const corpora = pages.map((page): Corpus => {
    const inside = `${name}/${page.name}`;
    const decoded = decodeDeclared(page.bytes);
    if (!decoded.ok) return refusal(inside, decoded.code, decoded.reason);
    const { text, title, date, modified, url, source } = fieldsOfPage(readPage(asHtml(decoded.text)));
    // A cover, a title page.
    if (text === '') return { records: [], corrections: [], diagnostics: [] };
    return corpusOf(inside, { text, title, modified, url, date: date || published, source: source || publisher });
  });
  const corpus = joined(amiss, corpora);
  return corpus.records.length > 0 || amiss.length > 0 ? corpus : refusal(name, 'empty', 'No text was found in this e-book.');
}

/** A text: one article, or in a form that holds many. */
function wordsOf(name: string, text: string): Corpus {
  const form = formOf(textForms, text.slice(0, HEAD), name);
  return form === null ? corpusOf(name, { text }) : corpusOfMany(name, form.read(text));
}

function markdownOf(name: string, text: string): Corpus {
  const form = formOf(markdownForms, text.slice(0, HEAD), name);
  return form === null ? corpusOf(name, readMarkdown(text)) : corpusOfMany(name, form.read(text));
}

function recordsOf(name: string, text: string): Corpus {
  const found = isAssigned(text.slice(0, HEAD)) ? jsonEntries('a.json', assigned(text)) : jsonEntries(name, text);
  const [only, another] = found.entries;
  const events = another === undefined && only?.fault === null ? readTimelineJs(only.value) : null;
  return events !== null ? corpusOfMany(name, events) : readDatelineFile(name, text, found) ?? readRecords(name, found);
}

function pageOf(name: string, text: string): Corpus {
  const form = formOf(htmlForms, text.slice(0, HEAD), name);
  if (form !== null) return corpusOfMany(name, form.read(text));
  const page = readPage(text);
  const cut = page.cutShort ? [warning(name, 'unreadable', 'Its elements are more, or nested deeper, than on any page: only what stands before was read.')] : [];
  if (page.text === '') return { records: [], corrections: [], diagnostics: [...cut, warning(name, 'empty', 'No text of an article was found on this page. Copy the words into a text file and add that.')] };
  if (page.posts.length > 1) {
    const posts = page.posts.map(({ text: words, title, published, id }) => ({ text: words, title, date: published, source: page.source, url: id === '' || page.url === '' ? page.url : `${page.url}#${id}` }));
    return joined(cut, [corpusOfMany(name, { records: posts, said: [] })]);
  }
  const corpus = corpusOf(name, fieldsOfPage(page));
  const inPage = piecesInPage(page.text, page.body);
  const records = corpus.records.map((record) => ({ ...record, given: { ...record.given, inPage } }));
  return { ...corpus, records, diagnostics: [...cut, ...corpus.diagnostics] };
}

const fieldsOfPage = ({ text, title, published: date, modified, url, source }: Page) => ({ text, title, date, modified, url, source });

function feedOf(name: string, text: string): Corpus {
  const form = formOf(xmlForms, text.slice(0, HEAD), name);
  return corpusOfMany(name, form === null ? readFeed(text) : form.read(text));
}

/** The first form that the beginning of a file has; null: none. */
const formOf = (forms: readonly Form[], head: string, name: string): Form | null => forms.find(({ is }) => is(head, name)) ?? null;

/** Many articles from what a reader made of a file; each goes by the file's name and its number. */
function corpusOfMany(name: string, { records, said, whole }: FormRead): Corpus {
  const corpora = records.map((fields, at) => corpusOf(whole === true ? name : `${name}#${at + 1}`, fields));
  const none = records.length === 0 && said.length === 0 ? [warning(name, 'empty', 'It holds no article.')] : [];
  return joined([...none, ...said.map(({ message, record }) => warning(record === null ? name : `${name}#${record + 1}`, 'record', message))], corpora);
}

/** One article from what a reader made of it; fields that are empty say nothing. */
function corpusOf(name: string, fields: Readonly<Record<string, string>>): Corpus {
  const record = readRecord(Object.fromEntries(Object.entries(fields).filter(([key, value]) => key === 'text' || value !== '')));
  if ('reason' in record) return refusal(name, 'empty', `${record.reason} It was left out.`);
  const named: NamedRecord = { name, text: record.text, given: record.given };
  return { records: [named], corrections: [], diagnostics: record.flaws.map((flaw) => warning(name, 'record', flaw)) };
}

function lost(file: string, decoded: Extract<Decoded, { readonly ok: true }>): readonly Diagnostic[] {
  return decoded.replaced === 0 ? [] : [warning(file, 'decoding', `${decoded.replaced} characters could not be decoded and are shown as \uFFFD. Save the file as UTF-8 and add it again.`)];
}
