import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Diagnostic, InputFile } from '../core/index.ts';
import { isOwnPage, isPagePart, pagePartFolders } from '../intake/index.ts';
import { fileIdentity } from './file-identity.ts';
import { reason } from './reason.ts';
import { SITE_LIST, siteFiles } from './site-list.ts';

/** What was found under some paths: the files that could be read, in order of name, and what a person should know of the others. */
export interface Reading {
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The same, and which files they are on the disk, by whatever name; without pages of Dateline's own, which are never articles. */
export interface DiskReading extends Reading {
  readonly read: ReadonlySet<string>;
}

/** A file or a folder, under the name that a person is told. Paths are bytes: not every system writes names in UTF-8. */
interface Found {
  readonly name: string;
  readonly path: Buffer;
}

interface Walk {
  readonly endings: Endings;
  /** With the identity of each. */
  readonly found: (Found & { readonly identity: string })[];
  readonly diagnostics: Diagnostic[];
  /** Real paths: a link that points upwards would otherwise be walked for ever, and a file named twice would count twice. */
  readonly seen: Set<string>;
}

type Endings = readonly string[];

/** In bytes. A longer text is no string of JavaScript, and nobody has such a pile in one file. */
const LARGEST = 500e6;

/** Those that the intake reads by what they hold as well as by their name; anything else in a folder is hardly an article. */
export const articles: Endings = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson', '.xml', '.nitf', '.rss', '.atom', '.opml', '.csv', '.tsv', '.tab', '.ics', '.ris', '.eml', '.emlx', '.mbox', '.mht', '.mhtml', '.docx', '.odt', '.rtf', '.epub', '.pdf', '.srt', '.vtt', '.zip', '.gz', '.tgz', '.tar'];

/** Reads one folder and all below it; names are relative to the folder. */
export async function readFolder(folder: string): Promise<DiskReading> {
  return readAll([{ name: '', path: Buffer.from(folder) }], articles, articles);
}

/**
 * Reads files and folders as a person names them; names begin with what the person wrote. Links are followed, each file is
 * taken once. `endings` are those of the files that are wanted, in lower case; `named` those of files that the person named
 * one by one, `['']` for any.
 */
export async function readPaths(paths: readonly string[], endings: Endings = articles, named: Endings = endings): Promise<DiskReading> {
  return readAll(paths.map((path) => ({ name: forward(path).replace(/(?<=.)\/+$/, ''), path: Buffer.from(path) })), endings, named);
}

async function readAll(starts: readonly Found[], endings: Endings, named: Endings): Promise<DiskReading> {
  const walk: Walk = { endings, found: [], diagnostics: [], seen: new Set() };
  const isFolder = await Promise.all(starts.map(({ path }) => stat(path).then((status) => status.isDirectory(), () => false)));
  const inOrder = (folders: boolean) => starts.filter((_, at) => isFolder[at] === folders).toSorted((a, b) => compare(a.name, b.name));
  // Of several names of one file that counts by which a person asked for it, and else the first: the order of arguments decides nothing.
  for (const file of inOrder(false)) await visit(file, walk, named);
  for (const folder of inOrder(true)) await visit(folder, walk, endings);

  const { found, diagnostics } = walk;
  const files: (InputFile & { readonly identity: string })[] = [];
  for (const { name, path, identity } of found.toSorted((a, b) => compare(a.name, b.name))) {
    try {
      const bytes = new Uint8Array(await readFile(path));
      files.push({ name, bytes, identity });
    } catch (error) {
      diagnostics.push(unreadable(name, `The file cannot be read (${reason(error)}).`));
    }
  }
  // A page that was saved whole brings a folder with it, and nobody wants to hear of each picture in there.
  const parts = pagePartFolders(files, [...files.map(({ name }) => name), ...diagnostics.map(({ file }) => file)]);
  const asked = new Set(starts.filter((_, at) => isFolder[at] === false).map(({ name }) => name));
  const wanted = files.filter(({ name }) => asked.has(name) || !isPagePart(name, parts));
  return {
    files: wanted.map(({ name, bytes }) => ({ name, bytes })),
    diagnostics: diagnostics.filter(({ file }) => asked.has(file) || !isPagePart(file, parts)).sort((a, b) => compare(a.file, b.file)),
    read: new Set(files.filter(({ bytes }) => !isOwnPage(bytes)).map(({ identity }) => identity)),
  };
}

async function visit(here: Found, walk: Walk, endings: Endings): Promise<void> {
  const leaveOut = (message: string): void => void walk.diagnostics.push(unreadable(here.name === '' ? forward(here.path.toString()) : here.name, message));
  try {
    const real = await realpath(here.path, { encoding: 'buffer' });
    if (walk.seen.has(real.toString('latin1'))) return;
    walk.seen.add(real.toString('latin1'));
    const status = await stat(real, { bigint: true });
    if (status.isDirectory()) await visitFolder(here, real, walk, leaveOut);
    else if (!status.isFile()) leaveOut('This is neither a file nor a folder, so it was left out.');
    else if (!endings.some((ending) => here.name.toLowerCase().endsWith(ending))) {
      leaveOut(`Only files whose names end in ${endings.join(', ').replace(/, (?=[^,]*$)/, ' or ')} are read, so it was left out: save an article as plain text.`);
    } else if (status.size > LARGEST) leaveOut(`It is larger than ${LARGEST / 1e6} MB, more than is read at once. Split it and add its parts.`);
    else walk.found.push({ ...here, identity: fileIdentity(status) });
  } catch (error) {
    leaveOut(`It cannot be read (${reason(error)}).`);
  }
}

async function visitFolder(here: Found, real: Buffer, walk: Walk, leaveOut: (message: string) => void): Promise<void> {
  const entries = (await readdir(real, { encoding: 'buffer' })).toSorted(Buffer.compare);
  if (entries.some((entry) => entry.toString() === SITE_LIST)) {
    const own = await siteFiles(real.toString());
    for (const name of own === null ? [] : [...own, SITE_LIST]) walk.seen.add(within(real, Buffer.from(name)).toString('latin1'));
    if (own !== null) leaveOut('Here is a site that Dateline made: its files were left out, since they tell what the articles tell.');
  }
  for (const entry of entries) {
    const plain = entry.toString();
    // Names that begin with a dot belong to the system (.DS_Store, .git), not to the pile.
    if (plain.startsWith('.')) continue;
    await visit({ name: here.name === '' || here.name.endsWith('/') ? `${here.name}${plain}` : `${here.name}/${plain}`, path: within(here.path, entry) }, walk, walk.endings);
  }
}

const within = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, Buffer.from(sep), sep === '/' ? name : Buffer.from(name.toString().replaceAll('/', sep))]);

function unreadable(file: string, message: string): Diagnostic {
  return { severity: 'warning', code: 'unreadable', file, message, span: null };
}

/** By code unit, not by the system's locale: the same pile gives the same order everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function forward(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
