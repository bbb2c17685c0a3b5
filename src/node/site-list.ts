import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orAbsent } from './or-absent.ts';

/** Lists the files of a site, so that the next can tell them from those of other people. */
export const SITE_LIST = 'dateline-site.json';

/** The files that a site wrote into this folder, by their places in it. Null: it holds no list, or one of others. Throws if the list cannot be read. */
export async function siteFiles(folder: string): Promise<readonly string[] | null> {
  const list = join(folder, SITE_LIST);
  const there = await lstat(list).catch(orAbsent);
  // Not through a link, whose list would be that of another folder.
  return there?.isFile() === true ? listed(await readFile(list, 'utf8')) : null;
}

/** What is written into the list. */
export function siteList(names: readonly string[]): string {
  return `${JSON.stringify({ madeBy: 'dateline site', files: names.toSorted() }, null, 2)}\n`;
}

/** Only names inside the folder: a list that was changed by hand must not lead out of it. */
function listed(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('madeBy' in value) || value.madeBy !== 'dateline site' || !('files' in value) || !Array.isArray(value.files)) return null;
    const names: readonly unknown[] = value.files;
    return names.flatMap((name) => (typeof name === 'string' && /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) && !name.split('/').some((part) => part === '.' || part === '..') ? [name] : []));
  } catch {
    return null;
  }
}
