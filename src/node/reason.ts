/** What the system says, in words. */
export function reason(error: unknown): string {
  const code = codeOf(error);
  return known.get(code) ?? (code !== '' ? code : error instanceof Error ? error.message : String(error));
}

/** The system's name for what went wrong, as "ENOENT"; empty: it has none. A program that failed has a number there, which says nothing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const known: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is nothing of that name'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'a link that leads to itself'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a file stands where a folder should be'],
  ['EEXIST', 'something of that name stands there'],
  ['ENOTEMPTY', 'it is a folder that is not empty'],
  ['ENOSPC', 'no space is left'],
  ['EDQUOT', 'no space is left'],
  ['EFBIG', 'it would be too large'],
  ['EROFS', 'nothing can be written there'],
  ['EBUSY', 'it is in use'],
  ['ETXTBSY', 'it is in use'],
  ['EIO', 'the disk does not answer'],
  ['EPIPE', 'its reader went away'],
  ['ENXIO', 'nobody stands at its other end'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
]);
