/** What the system says, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: ReadonlyMap<string, string> = new Map(Object.entries({
    ENOENT: 'there is nothing of that name',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'a link that leads to itself',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file stands where a folder should be',
    ENOSPC: 'no space is left',
    EROFS: 'nothing can be written there',
  }));
  return known.get(code) ?? (code === '' ? String(error) : code);
}
