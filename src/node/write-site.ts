import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reason } from './reason.ts';
import type { SiteFile } from './published-site.ts';

/** Lists the files of a site, so that the next can tell them from those of other people. */
const LIST = 'dateline-site.json';

type Written = { readonly ok: true; readonly files: number } | { readonly ok: false; readonly reason: string };

/** Writes a site into a folder that is empty, not there yet, or was written by this before. Nothing else there is touched. */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<Written> {
  try {
    const before = await ownFiles(folder);
    if (before === null) return { ok: false, reason: `${folder} is not empty and holds no site of Dateline: name another folder, or empty it.` };
    const foreign = await standing(folder, files.map(({ name }) => name).filter((name) => !before.includes(name)));
    if (foreign !== null) return { ok: false, reason: `${join(folder, foreign)} is there already and was not written by Dateline.` };
    await mkdir(folder, { recursive: true });
    for (const name of before) await rm(join(folder, name), { force: true });
    for (const { name, content } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const names = files.map(({ name }) => name).toSorted();
    await writeFile(join(folder, LIST), `${JSON.stringify({ madeBy: 'dateline site', files: names }, null, 2)}\n`);
    return { ok: true, files: files.length + 1 };
  } catch (error) {
    return { ok: false, reason: `${folder} cannot be written (${reason(error)}).` };
  }
}

/** The files that a site wrote there before; none of an empty folder. Null: the folder belongs to others. */
async function ownFiles(folder: string): Promise<readonly string[] | null> {
  const entries: readonly string[] = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries.length === 0) return [];
  if (!entries.includes(LIST)) return null;
  return listed(await readFile(join(folder, LIST), 'utf8'));
}

/** Only names inside the folder: a list that was changed by hand must not lead out of it. */
function listed(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('madeBy' in value) || value.madeBy !== 'dateline site' || !('files' in value) || !Array.isArray(value.files)) return null;
    const names: readonly unknown[] = value.files;
    return names.flatMap((name) => (typeof name === 'string' && /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) && !name.split('/').includes('..') ? [name] : []));
  } catch {
    return null;
  }
}

/** The first of these names under which something stands in the folder. */
async function standing(folder: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const there = await readFile(join(folder, name)).then(() => true, () => false);
    if (there) return name;
  }
  return null;
}
