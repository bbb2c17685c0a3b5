import { binaryOf } from './bytes.ts';
import { isBook } from './documents/book.ts';
import { isAssigned } from './forms/records.ts';
import { isMail } from './mail/message.ts';
import { isTar } from './packed/tar.ts';

/** What a file is, by what it holds first and by its name where that leaves a choice. */
export type Kind = 'html' | 'feed' | 'markdown' | 'records' | 'zip' | 'gzip' | 'tar' | 'mail' | 'word' | 'book' | 'rich text' | 'pdf' | 'text';

/** A file that holds words, but in a form that is not read here: what it is, and what a person can do. */
export interface Refusal {
  readonly refused: string;
}

const MAGIC: readonly (readonly [bytes: string, what: string])[] = [
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'This is a document of an old Word or Office. Save it as plain text (.txt) or as a web page and add that.'],
  ['\x89PNG', 'This is a picture. Only words can be read: copy them into a text file.'],
  ['\xFF\xD8\xFF', 'This is a picture. Only words can be read: copy them into a text file.'],
  ['GIF8', 'This is a picture. Only words can be read: copy them into a text file.'],
  ['7z\xBC\xAF', 'This is a 7-Zip archive. Unpack it, or pack its files as .zip, and add that.'],
  ['Rar!', 'This is a RAR archive. Unpack it, or pack its files as .zip, and add that.'],
  ['WARC/', 'This is an archive of the web (WARC). Open its pages in a browser, save them, and add those.'],
  ['ID3', 'This is a recording. Only words can be read: add a transcript, or subtitles (.srt, .vtt).'],
  ['OggS', 'This is a recording. Only words can be read: add a transcript, or subtitles (.srt, .vtt).'],
  ['RIFF', 'This is a picture, a film or a recording. Only words can be read: add a transcript, or subtitles (.srt, .vtt).'],
  ['bplist', 'This is a web archive of Safari. Save the page as "Page source" and add that.'],
];

/** Stands at the beginning of every page that Dateline makes for readers. */
export const OWN_PAGE = '<meta name="generator" content="Dateline"';

/** Whether Dateline made this page. Its words are those of other articles, cut and put together. */
export function isOwnPage(bytes: Uint8Array): boolean {
  const start = head(bytes, 2048);
  return /^(?:\xEF\xBB\xBF)?\s{0,99}<!doctype html/i.test(start) && start.includes(OWN_PAGE);
}

/** Packages that are zip files by form. */
const OFFICE: readonly (readonly [ending: RegExp, what: string])[] = [
  [/\.pages$/i, 'This is a word processor\'s document. Save it as plain text (.txt) or as a web page and add that.'],
  [/\.(?:xls[xm]|ods|numbers)$/i, 'This is a spreadsheet. Save its table as CSV (.csv) and add that.'],
  [/\.(?:pptx?|odp|key)$/i, 'This is an office document. Copy the words into a text file and add that.'],
];

/** The first characters, one for each byte. */
const head = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/** So many bytes from its end an archive lists what is in it. */
const DIRECTORY = 20_000;

/** An archive, or an office document whose name does not say so, by its list of files. */
function packedOf(bytes: Uint8Array): Kind | Refusal {
  const names = binaryOf(bytes.subarray(Math.max(0, bytes.length - DIRECTORY)));
  if (!names.includes('[Content_Types].xml')) return 'zip';
  if (names.includes('word/document.xml')) return 'word';
  const office = OFFICE.find(([ending]) => ending.test(names.includes('xl/workbook.xml') ? '.xlsx' : names.includes('ppt/presentation.xml') ? '.pptx' : ''));
  return office === undefined ? 'zip' : { refused: office[1] };
}

/** Looks at the first bytes and the name. */
export function kindOf(name: string, bytes: Uint8Array): Kind | Refusal {
  const start = head(bytes, 512).replace(/^\xEF\xBB\xBF/, '');
  const magic = MAGIC.find(([mark]) => start.startsWith(mark));
  if (magic !== undefined) return { refused: magic[1] };
  if (start.startsWith('ftyp', 4)) return { refused: 'This is a picture, a film or a recording. Only words can be read: add a transcript, or subtitles (.srt, .vtt).' };
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) {
    if (/\.(?:docx|docm|dotx|odt)$/i.test(name)) return 'word';
    if (isBook(name, start)) return 'book';
    const office = OFFICE.find(([ending]) => ending.test(name));
    return office === undefined ? packedOf(bytes) : { refused: office[1] };
  }
  if (start.startsWith('\x1F\x8B')) return 'gzip';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (isTar(bytes)) return 'tar';
  if (start.startsWith('{\\rtf')) return 'rich text';
  if (/\.(?:jsonl?|ndjson|dateline)$/i.test(name) || isAssigned(start)) return 'records';
  if (/\.(?:eml|emlx|mbox|mht|mhtml)$/i.test(name) || isMail(head(bytes, 8192))) return 'mail';
  if (isOwnPage(bytes)) return { refused: 'This is a page that Dateline made of articles, and no article. Add the articles, or the Dateline file.' };
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  if (/\.(?:html?|xhtml|htm)$/i.test(name)) return 'html';
  const first = firstElement(start);
  if (/^(?:rss|feed|rdf:rdf)$/.test(first) || /\.(?:rss|atom)$/i.test(name)) return 'feed';
  if (/^(?:html|head|body)$/.test(first)) return 'html';
  if (/\.(?:css|m?js|map)$/i.test(name)) return { refused: 'This is a part of a page, of how it looks or works, and no article.' };
  if (first === 'doc') return 'text';
  return /\.xml$/i.test(name) || /^\s*<\?xml\s/.test(start) ? 'feed' : 'text';
}

/** The name of the element that a file of mark-up begins with, in lower case; empty: it begins otherwise. */
function firstElement(start: string): string {
  // In UTF-16 every other byte of plain characters is zero.
  let rest = start.replace(/\0|^\xFF\xFE|^\xFE\xFF/g, '').trimStart();
  for (const [open, close] of [['<?', '?>'], ['<!--', '-->'], ['<!--', '-->'], ['<!', '>'], ['<!--', '-->']] as const) {
    if (!rest.startsWith(open)) continue;
    if (/^<!doctype html\b/i.test(rest)) return 'html';
    // A document type may hold declarations of its own, in brackets.
    const inside = close === '>' ? (/^<![^[>]*\[/.exec(rest)?.[0].length ?? 0) : 0;
    const end = rest.indexOf(close, inside === 0 ? 0 : rest.indexOf(']', inside));
    if (end < 0) return '';
    rest = rest.slice(end + close.length).trimStart();
  }
  return /^<([a-z][a-z:]{0,20})[\s>]/i.exec(rest)?.[1]?.toLowerCase() ?? '';
}
