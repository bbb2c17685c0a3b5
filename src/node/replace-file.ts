import { access, chmod, chown, constants, lstat, readlink, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileIdentity } from './file-identity.ts';
import { orAbsent } from './or-absent.ts';
import { codeOf, reason } from './reason.ts';
import { withPart } from './with-part.ts';

/**
 * Writes a file beside its place and renames it, so that the old one stays whole until the new one is. A link is followed;
 * a device or a pipe is written into. A sentence says why it could not be written; null: it is done. `read` are the files
 * that the content was made of: none of them is written over, by whatever name.
 */
export async function replaceFile(path: string, content: string | Uint8Array, read: ReadonlySet<string>): Promise<string | null> {
  try {
    const there = await stat(path, { bigint: true }).catch(orAbsent);
    if (there !== null && read.has(fileIdentity(there))) return `${path} was read, so it is not written over: name another file`;
    if (there !== null && !there.isFile()) {
      await writeFile(path, content);
      return null;
    }
    if (there !== null) await access(path, constants.W_OK);
    const place = await placeOf(path);
    await withPart(dirname(place), async (part) => {
      // Nothing may stand there, a link that somebody laid neither.
      await writeFile(part, content, { flag: 'wx' });
      if (there !== null) {
        await chmod(part, Number(there.mode) & 0o7777);
        // Only for those who may give files away; for others it is their own already, or becomes it.
        await chown(part, Number(there.uid), Number(there.gid)).catch(() => undefined);
      }
      await rename(part, place);
    });
    return null;
  } catch (error) {
    return `${path} cannot be written (${reason(error)})`;
  }
}

/** Where the file really is, or will be: at the end of links. */
async function placeOf(path: string): Promise<string> {
  const link = await lstat(path).catch(orAbsent);
  if (link === null) return path;
  return realpath(path).catch(async (error: unknown) => {
    if (codeOf(error) === 'ENOENT' && link.isSymbolicLink()) return resolve(dirname(path), await readlink(path));
    throw error;
  });
}
