import { decode, type InputFile } from '../core/index.ts';

const PAGE = /\.x?html?$/i;
/** What an element takes out of a folder beside its page. */
const TAKEN = /\s(src|href)=["'](?:\.\/)?([^"'/?#:<>]{1,255})\//gi;

/** So much of an element may stand before its address. */
const LONGEST_TAG = 1000;

/**
 * The folders, `a/b/`, that hold nothing but the parts of a saved page. A browser that saves a page whole puts its pictures,
 * scripts, styles and frames into a folder beside it, and writes the page so that it takes them from there. The folder is called
 * as the page is, with words behind it that are others in each language: both together tell it from a folder of articles.
 * `names` are those of all files, also of such as are not read.
 */
export function pagePartFolders(files: readonly InputFile[], names: readonly string[]): ReadonlySet<string> {
  const folders = new Set(names.flatMap(foldersOf));
  const parents = new Set([...folders].map((folder) => besideOf(folder.slice(0, -1))));
  return new Set(files.flatMap(({ name, bytes }) => {
    const beside = besideOf(name);
    // Most pages stand alone.
    return PAGE.test(name) && parents.has(beside) ? takenFrom(bytes, beside).filter((folder) => folders.has(folder) && isNamedAfter(folder, name)) : [];
  }));
}

export const isPagePart = (name: string, parts: ReadonlySet<string>): boolean => parts.size > 0 && foldersOf(name).some((folder) => parts.has(folder));

/** Files without the parts of saved pages among them. */
export function withoutPageParts(files: readonly InputFile[]): readonly InputFile[] {
  const parts = pagePartFolders(files, files.map(({ name }) => name));
  return files.filter(({ name }) => !isPagePart(name, parts));
}

/** Every folder that a file stands in, `a/` and `a/b/`. */
const foldersOf = (name: string): readonly string[] => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1));

/** The folder in which something stands; empty: none. */
const besideOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

function isNamedAfter(folder: string, page: string): boolean {
  const base = page.replace(PAGE, '');
  return folder.startsWith(base) && /^[^\p{L}\p{N}/][^/]*\/$/u.test(folder.slice(base.length));
}

function takenFrom(bytes: Uint8Array, beside: string): readonly string[] {
  const decoded = decode(bytes);
  if (!decoded.ok) return [];
  const { text } = decoded;
  const isLink = (at: number): boolean => {
    const before = text.slice(Math.max(0, at - LONGEST_TAG), at);
    return /^<link\b/i.test(before.slice(before.lastIndexOf('<')));
  };
  // What another element leads to may be any page.
  const taken = [...text.matchAll(TAKEN)].filter(({ index, 1: attribute = '' }) => /^src$/i.test(attribute) || isLink(index));
  return taken.map(([, , folder = '']) => `${beside}${plainAddress(folder)}/`);
}

function plainAddress(written: string): string {
  try {
    return decodeURIComponent(written.replaceAll('&amp;', '&'));
  } catch {
    return written;
  }
}
