import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Diagnostic, InputFile } from '../core/index.ts';
import { reason } from './reason.ts';

/** What was found under some paths: the files that could be read, in order of name, and what a person should know of the others. */
export interface Reading {
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Found {
  readonly name: string;
  readonly path: string;
}

/** Reads one folder and all below it; names are relative to the folder. */
export async function readFolder(folder: string): Promise<Reading> {
  return readAll([{ name: '', path: folder }]);
}

/**
 * Reads files and folders as a person names them; names begin with what the person wrote. `endings` are those of the
 * files that are wanted, in lower case; `named` those of files that the person named one by one, `['']` for any.
 */
export async function readPaths(paths: readonly string[], endings: Endings = articles, named: Endings = endings): Promise<Reading> {
  return readAll(paths.map((path) => ({ name: forward(path).replace(/\/+$/, ''), path })), endings, named);
}

type Endings = readonly string[];

/** Those that the intake reads by what they hold as well as by their name; anything else in a folder is hardly an article. */
const articles: Endings = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson', '.xml', '.rss', '.atom', '.zip'];

async function readAll(starts: readonly Found[], endings: Endings = articles, named: Endings = endings): Promise<Reading> {
  const diagnostics: Diagnostic[] = [];
  const found: Found[] = [];
  // Real paths: a link that points upwards would otherwise be walked for ever, and a file named twice would count twice.
  const seen = new Set<string>();
  for (const start of starts) await walk(start, found, diagnostics, seen, endings, named);
  found.sort((a, b) => compare(a.name, b.name));

  const files: InputFile[] = [];
  for (const { name, path } of found) {
    try {
      files.push({ name, bytes: new Uint8Array(await readFile(path)) });
    } catch (error) {
      diagnostics.push(unreadable(name, `The file cannot be read (${reason(error)}).`));
    }
  }
  return { files, diagnostics: diagnostics.sort((a, b) => compare(a.file, b.file)) };
}

async function walk(here: Found, found: Found[], diagnostics: Diagnostic[], seen: Set<string>, endings: Endings, named: Endings): Promise<void> {
  try {
    const real = await realpath(here.path);
    if (seen.has(real)) return;
    seen.add(real);
    const status = await stat(real);
    if (status.isDirectory()) {
      for (const entry of await readdir(real)) {
        // Names that begin with a dot belong to the system (.DS_Store, .git), not to the pile.
        if (entry.startsWith('.')) continue;
        const name = here.name === '' ? entry : `${here.name}/${entry}`;
        await walk({ name, path: join(here.path, entry) }, found, diagnostics, seen, endings, endings);
      }
    } else if (!status.isFile()) {
      diagnostics.push(unreadable(here.name, 'This is neither a file nor a folder, so it was left out.'));
    } else if (!named.some((ending) => here.name.toLowerCase().endsWith(ending))) {
      diagnostics.push(unreadable(here.name, `Only files whose names end in ${named.join(', ').replace(/, (?=[^,]*$)/, ' or ')} are read, so it was left out: save an article as plain text.`));
    } else {
      found.push(here);
    }
  } catch (error) {
    diagnostics.push(unreadable(here.name === '' ? forward(here.path) : here.name, `It cannot be read (${reason(error)}).`));
  }
}

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
