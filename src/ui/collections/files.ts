import type { FileToRead } from '../../worker/protocol.ts';

interface Collected {
  readonly files: readonly FileToRead[];
  /** The folder that they all come from; null: several, or none. */
  readonly folder: string | null;
}

/** Files of the system, which nobody means to add. */
const HIDDEN = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** All files that were dropped or chosen, with those in folders; by name, so that the same folder gives the same order. */
export async function collectFiles(entries: readonly (FileSystemEntry | File)[]): Promise<Collected> {
  const [only] = entries;
  const files = (await Promise.all(entries.map((entry) => (entry instanceof File ? [named(entry)] : within(entry)))))
    .flat().filter(({ name }) => !HIDDEN.test(name)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const [first] = files;
  const top = first?.name.split('/')[0] ?? '';
  const chosen = only instanceof File && only.webkitRelativePath !== '' && files.every(({ name }) => name.startsWith(`${top}/`)) ? top : null;
  return { files, folder: entries.length === 1 && only !== undefined && !(only instanceof File) && only.isDirectory ? only.name : chosen };
}

function named(file: File): FileToRead {
  return { name: file.webkitRelativePath || file.name, blob: file };
}

async function within(entry: FileSystemEntry): Promise<readonly FileToRead[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File | null>((done) => entry.file(done, () => done(null)));
    // What the browser cannot open is handed on as an empty file, so that it is named with the others.
    return [{ name, blob: file ?? new Blob([]) }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: FileToRead[] = [];
  // A reader gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    for (const one of some) all.push(...await within(one));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
