import { lstat, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileIdentity } from './file-identity.ts';
import { orAbsent } from './or-absent.ts';
import type { SiteFile } from './program/parts.ts';
import { reason } from './reason.ts';
import { SITE_LIST, siteFiles, siteList } from './site-list.ts';
import { withPart } from './with-part.ts';

type Written = { readonly ok: true; readonly files: number } | { readonly ok: false; readonly reason: string };

/** What is made while it is written, since no memory holds it. */
export interface LargeSite {
  /** The files of the page. */
  readonly files: readonly SiteFile[];
  /** Files that stand in the folder that was given to write into, by their places in the site. */
  readonly written: readonly string[];
}

/** Writes into a folder that is there and empty. What throws `Refused` says why there is no site. */
export type MakeSite = (part: string) => Promise<LargeSite>;

/** Why nothing is written; the message is a sentence. */
export class Refused extends Error {}

/**
 * Writes a site into a folder that is empty, not there yet, or was written by this before. Nothing else there is touched, no
 * link in it is followed, and no file of `read`, of which the site was made, is written over. All of it is written beside
 * first and then renamed, so that whoever looks meanwhile sees whole files; it may be broken off at any point.
 */
export async function writeSite(folder: string, site: readonly SiteFile[] | MakeSite, read: ReadonlySet<string>): Promise<Written> {
  try {
    const listed = await ownFiles(folder);
    if (listed === null) throw new Refused(`${folder} is not empty and holds no site of Dateline: name another folder, or empty it.`);
    const before = new Set(listed);
    const small = typeof site === 'function' ? null : site;
    // What is known before it is made is looked at before it is made.
    await expectFree(folder, before, small?.map(({ name }) => name) ?? [], read);
    const made = await mkdir(folder, { recursive: true });
    return await withPart(folder, async (part) => {
      await mkdir(part);
      const { files, written } = small === null && typeof site === 'function' ? await site(part) : { files: small ?? [], written: [] };
      const names = [...written, ...files.map(({ name }) => name)];
      if (small === null) await expectFree(folder, before, names, read);
      await replaceAll(folder, part, files, names, before);
      return { ok: true, files: names.length + 1 } as const;
    }).catch(async (error: unknown) => {
      // A folder that was not there before goes again.
      if (made !== undefined) await rmdir(folder).catch(() => undefined);
      throw error;
    });
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.message : `${folder} cannot be written (${reason(error)}).` };
  }
}

/** Throws `Refused` where one of these names, or of those of before, is not the site's to write. */
async function expectFree(folder: string, before: ReadonlySet<string>, names: readonly string[], read: ReadonlySet<string>): Promise<void> {
  for (const name of new Set([...before, ...names])) {
    const there = await standing(folder, name);
    if (there === 'link') throw new Refused(`${join(folder, dirname(name))} is a link: what it leads to is not touched. Remove it, or name another folder.`);
    if (there !== null && !before.has(name)) throw new Refused(`${join(folder, name)} is there already and was not written by Dateline.`);
    if (there !== null && read.has(there)) throw new Refused(`${join(folder, name)} was read, so it is not written over: name another folder.`);
  }
}

async function replaceAll(folder: string, part: string, files: readonly SiteFile[], names: readonly string[], before: ReadonlySet<string>): Promise<void> {
  for (const { name, content } of files) {
    await mkdir(dirname(join(part, name)), { recursive: true });
    await writeFile(join(part, name), content, { flag: 'wx' });
  }
  const list = async (listed: readonly string[]): Promise<void> => {
    await writeFile(join(part, SITE_LIST), siteList(listed), { flag: 'wx' });
    await rename(join(part, SITE_LIST), join(folder, SITE_LIST));
  };
  const now = new Set(names);
  // From here on a run that is broken off leaves files of both: the next has to know them.
  await list([...new Set([...before, ...names])]);
  // The page itself comes last, when all that it names is there; what only the page before named goes after it.
  for (const name of names.toSorted((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await rename(join(part, name), join(folder, name));
  }
  for (const name of before) if (!now.has(name)) await rm(join(folder, name), { force: true });
  await list(names);
}

/** The files that a site wrote there before; none of an empty folder. Null: the folder belongs to others. */
async function ownFiles(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder).catch(orAbsent) ?? [];
  // A first run that was killed leaves nothing but its part, which goes with the next.
  return entries.every((entry) => entry.startsWith('.dateline-part-')) ? [] : siteFiles(folder);
}

/** Which file stands under this name in the folder; `link`: a folder on the way is a link. Null: none does. */
async function standing(folder: string, name: string): Promise<string | null> {
  const parts = name.split('/');
  for (let at = 1; at < parts.length; at++) {
    const way = await lstat(join(folder, ...parts.slice(0, at))).catch(orAbsent);
    if (way === null) return null;
    if (way.isSymbolicLink()) return 'link';
  }
  const path = join(folder, name);
  const itself = await lstat(path, { bigint: true }).catch(orAbsent);
  // A link in the place of a file is replaced, and what it leads to stays.
  return itself === null ? null : fileIdentity(itself);
}
