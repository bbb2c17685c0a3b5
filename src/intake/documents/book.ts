/** The parts of an e-book (EPUB), which is a zip file of pages with an order in which they are read. */
import { dayWritten, type InputFile } from '../../core/index.ts';
import { decodeDeclared } from '../decode-declared.ts';
import { attribute, elementsOf, lineOf, localName, type Element } from '../element.ts';
import { parseXml } from '../parse-markup.ts';
import { unzip } from '../unzip.ts';

export interface Book {
  /** Its pages in the order in which they are read, without its contents. */
  readonly pages: readonly InputFile[];
  /** What the book says of itself, for pages that say nothing; empty: it does not say. */
  readonly publisher: string;
  readonly published: string;
  /** What is amiss, in plain sentences. */
  readonly said: readonly string[];
}

/** Stands at the beginning of the archive, by which it is known. */
const MARK = 'mimetypeapplication/epub+zip';
const CONTAINER = 'META-INF/container.xml';
const LOCKS = 'META-INF/encryption.xml';
const WORDS = /\.(?:x?html?|xml|opf)$/i;

/** `start`: the first characters of the file, one for each byte. */
export const isBook = (name: string, start: string): boolean => /\.epub$/i.test(name) || start.slice(30).startsWith(MARK);

export function readBook(bytes: Uint8Array): Book {
  const { files, refused } = unzip(bytes, (name) => !WORDS.test(name));
  const byName = new Map(files.map((file) => [file.name, file]));
  const opf = [...treeOf(byName.get(CONTAINER))].find((element) => localName(element) === 'rootfile');
  const path = opf === undefined ? '' : attribute(opf, 'full-path');
  const contents = [...treeOf(byName.get(path))];
  const damage = refused.map(({ name, reason }) => (name === '' ? reason : `${name}: ${reason}`));
  if (contents.length === 0) return { pages: [], publisher: '', published: '', said: damage.length > 0 ? damage : ['This e-book does not say what is in it: it is damaged.'] };
  const names = spineOf(contents, path.slice(0, path.lastIndexOf('/') + 1));
  const locked = new Set([...treeOf(byName.get(LOCKS))].filter((element) => localName(element) === 'CipherReference').map((element) => address(attribute(element, 'URI'))));
  const open = names.filter((name) => !locked.has(name));
  const pages = open.flatMap((name) => byName.get(name) ?? []);
  const said = [
    ...damage,
    ...(open.length < names.length ? [`Of its ${names.length} parts ${names.length - open.length} cannot be read: locked by the shop that sold the book.`] : []),
    ...(pages.length < open.length ? [`Of its ${names.length} parts ${open.length - pages.length} cannot be read: missing.`] : []),
  ];
  return { pages, ...saidOf(contents), said };
}

function treeOf(file: InputFile | undefined): Iterable<Element> {
  const decoded = file === undefined ? null : decodeDeclared(file.bytes);
  return decoded?.ok === true ? elementsOf(parseXml(decoded.text).root) : [];
}

/** The names of the pages, from the folder of the archive. */
function spineOf(contents: readonly Element[], folder: string): readonly string[] {
  const named = (name: string) => contents.filter((element) => localName(element) === name);
  const items = new Map(named('item').map((item) => [attribute(item, 'id'), item]));
  return named('itemref').flatMap((reference) => {
    const item = items.get(attribute(reference, 'idref'));
    // What is no part of the reading order: notes that are opened, and the like.
    if (item === undefined || attribute(reference, 'linear') === 'no') return [];
    if (!/html/i.test(attribute(item, 'media-type')) || /\bnav\b/.test(attribute(item, 'properties'))) return [];
    return [address(`${folder}${attribute(item, 'href')}`)];
  });
}

function saidOf(contents: readonly Element[]): Pick<Book, 'publisher' | 'published'> {
  const all = (name: string) => contents.filter((element) => localName(element) === name);
  // The program that made the file may name itself as its publisher.
  const makers = all('contributor').filter((each) => attribute(each, 'opf:role') === 'bkp').map(lineOf);
  const publisher = all('publisher').map(lineOf).find((name) => !makers.some((maker) => maker.startsWith(name))) ?? '';
  const days = all('date').filter((date) => ['', 'publication', 'original-publication'].includes(attribute(date, 'opf:event'))).map((date) => dayWritten(lineOf(date)));
  // No book is so old; a program writes such a day where it knows none.
  return { publisher, published: days.find((day) => day !== null && day >= '1000') ?? '' };
}

/** Elements that HTML ends by themselves. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** A page of XHTML as HTML has it, in which `<title/>` is not ended, and takes in all that follows. */
export const asHtml = (xhtml: string): string => xhtml.replace(/<([a-z][\w:-]{0,40})(\s[^<>]*)?\/>/gi, (whole, name: string, rest = '') => (VOID.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`));

/** A path as the archive has it. */
function address(written: string): string {
  const parts: string[] = [];
  for (const part of decoded(written).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
