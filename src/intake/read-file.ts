import { decode, jsonEntries, readCorpus, readRecord, type Corpus, type Decoded, type Diagnostic, type InputFile, type NamedRecord } from '../core/index.ts';
import { readDatelineFile } from './dateline-file.ts';
import { decodeDeclared } from './decode-declared.ts';
import { readFeed } from './feed.ts';
import { kindOf, type Kind, type Refusal } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPage } from './page/index.ts';
import { withPlainNames } from './plain-name.ts';
import { unzip } from './unzip.ts';

/** No article is longer, in UTF-16 units: a long novel is half of it. */
const LONGEST = 2e6;
/** No page is larger, in bytes; scripts and pictures that were saved into it count. */
const LARGEST = 30e6;

const tooLong = (characters: number): string => `It has more than ${Math.floor(characters / 1e6)} million characters, more than any article. Split it into its articles and add those.`;
const warning = (file: string, code: Diagnostic['code'], message: string): Diagnostic => ({ severity: 'warning', code, file, message, span: null });
const refusal = (file: string, code: Diagnostic['code'], message: string): Corpus => ({ records: [], corrections: [], diagnostics: [warning(file, code, message)] });

/**
 * The articles in a file: plain text, Markdown, a saved page, a feed, records as JSON or JSON Lines, a Dateline file, or a
 * zip of these. What cannot be read is named with the reason; the rest goes in. Never throws for what a file may hold.
 */
export function readFile(file: InputFile): Corpus {
  const kind = kindOf(file.name, file.bytes);
  if (typeof kind !== 'string') return withPlainNames(refusal(file.name, 'binary', kind.refused));
  const corpus = withPlainNames(kind === 'zip' ? readZip(file) : readWords(file, kind));
  const long = corpus.records.filter(({ text }) => text.length > LONGEST);
  if (long.length === 0) return corpus;
  const said = long.map(({ name, text }) => warning(name, 'unreadable', tooLong(text.length)));
  return { ...corpus, records: corpus.records.filter(({ text }) => text.length <= LONGEST), diagnostics: [...corpus.diagnostics, ...said] };
}

/** Of what stands in an archive. */
const isRead = (kind: Kind | Refusal): boolean => typeof kind === 'string' && kind !== 'zip';

function readZip({ name, bytes }: InputFile): Corpus {
  const { files, refused } = unzip(bytes, (inside, head) => !isRead(kindOf(inside, head)));
  const corpora = files.map((file): Corpus => {
    const inside = { ...file, name: `${name}/${file.name}` };
    return kindOf(inside.name, inside.bytes) === 'zip' ? refusal(inside.name, 'unreadable', 'An archive inside an archive is not read. Unpack it and add its files.') : readFile(inside);
  });
  const left = refused.map((each) => warning(each.name === '' ? name : `${name}/${each.name}`, 'unreadable', each.reason));
  return { records: corpora.flatMap(({ records }) => records), corrections: corpora.flatMap(({ corrections }) => corrections), diagnostics: [...left, ...corpora.flatMap(({ diagnostics }) => diagnostics)] };
}

function readWords(file: InputFile, kind: Exclude<Kind, 'zip'>): Corpus {
  const { name, bytes } = file;
  const marked = kind === 'html' || kind === 'feed';
  if (marked && bytes.length > LARGEST) return refusal(name, 'unreadable', `It is larger than ${LARGEST / 1e6} MB, more than any page. Save the page without its pictures and add that.`);
  // Four bytes a character at most: what is longer need not be decoded to be known.
  if ((kind === 'text' || kind === 'markdown') && bytes.length > LONGEST * 4) return refusal(name, 'unreadable', tooLong(bytes.length / 4));
  const decoded = marked ? decodeDeclared(bytes) : decode(bytes);
  if (!decoded.ok) return refusal(name, decoded.code, decoded.reason);
  const corpus = READERS[kind](name, decoded.text);
  return { ...corpus, diagnostics: [...lost(name, decoded), ...corpus.diagnostics] };
}

const READERS: Readonly<Record<Exclude<Kind, 'zip'>, (name: string, text: string) => Corpus>> = {
  html: pageOf,
  feed: feedOf,
  markdown: (name, text) => corpusOf(name, readMarkdown(text)),
  records: recordsOf,
  text: (name, text) => corpusOf(name, { text }),
};

function recordsOf(name: string, text: string): Corpus {
  const read = jsonEntries(name, text);
  return readDatelineFile(name, text, read) ?? readCorpus(name, read.entries);
}

function pageOf(name: string, text: string): Corpus {
  const page = readPage(text);
  const cut = page.cutShort ? [warning(name, 'unreadable', 'Its elements are more, or nested deeper, than on any page: only what stands before was read.')] : [];
  if (page.text === '') return { records: [], corrections: [], diagnostics: [...cut, warning(name, 'empty', 'No text of an article was found on this page. Copy the words into a text file and add that.')] };
  const corpus = corpusOf(name, { text: page.text, title: page.title, date: page.published, modified: page.modified, url: page.url, source: page.source });
  return { ...corpus, diagnostics: [...cut, ...corpus.diagnostics] };
}

function feedOf(name: string, text: string): Corpus {
  const feed = readFeed(text);
  const entries = feed.records.map((fields, at) => corpusOf(`${name}#${at + 1}`, fields));
  return {
    records: entries.flatMap(({ records }) => records),
    corrections: [],
    diagnostics: [...feed.diagnostics.map(({ code, message, record }) => warning(record === null ? name : `${name}#${record + 1}`, code, message)), ...entries.flatMap(({ diagnostics }) => diagnostics)],
  };
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
