import { chmod, link, lstat, mkdir, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPaths } from './read-folder.ts';
import { replaceFile } from './replace-file.ts';
import { tempFolder } from './testing/temp-folder.ts';

const nothing: ReadonlySet<string> = new Set();

describe('writing a file', () => {
  it('writes a new one, and one in the place of an old one with its permissions, and leaves nothing else', async () => {
    const folder = await tempFolder({ 'old.csv': 'old' });
    await chmod(join(folder, 'old.csv'), 0o640);
    expect(await replaceFile(join(folder, 'new.csv'), 'new', nothing)).toBeNull();
    expect(await replaceFile(join(folder, 'old.csv'), new TextEncoder().encode('newer'), nothing)).toBeNull();
    expect([await readFile(join(folder, 'new.csv'), 'utf8'), await readFile(join(folder, 'old.csv'), 'utf8')]).toEqual(['new', 'newer']);
    expect((await stat(join(folder, 'old.csv'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).toSorted()).toEqual(['new.csv', 'old.csv']);
  });

  it('takes the place of the old one at once: who has that open reads it to its end', async () => {
    const folder = await tempFolder({ 'a.csv': 'old' });
    await link(join(folder, 'a.csv'), join(folder, 'as-it-was'));
    await replaceFile(join(folder, 'a.csv'), 'new', nothing);
    expect(await readFile(join(folder, 'as-it-was'), 'utf8')).toBe('old');
  });

  it('writes to the end of a link, also where nothing stands there yet', async () => {
    const [folder, other] = [await tempFolder({}), await tempFolder({ 'a.csv': 'old' })];
    await symlink(join(other, 'a.csv'), join(folder, 'a.csv'));
    await symlink(relative(folder, join(other, 'b.csv')), join(folder, 'b.csv'));
    for (const name of ['a.csv', 'b.csv']) {
      expect(await replaceFile(join(folder, name), 'new', nothing)).toBeNull();
      expect((await lstat(join(folder, name))).isSymbolicLink()).toBe(true);
      expect(await readFile(join(other, name), 'utf8')).toBe('new');
    }
  });

  it('writes over no link that lies where the part is to be', async () => {
    const [folder, other] = [await tempFolder({}), await tempFolder({ 'thesis.txt': 'years of work' })];
    await symlink(join(other, 'thesis.txt'), join(folder, `.dateline-part-${process.pid}`));
    expect(await replaceFile(join(folder, 'a.csv'), 'new', nothing)).toBeNull();
    expect(await readFile(join(other, 'thesis.txt'), 'utf8')).toBe('years of work');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('removes the part of a run that was killed, and not that of one at work', async () => {
    // No process has a number this high, and the one that started this one is at work.
    const atWork = `.dateline-part-${process.ppid}`;
    const folder = await tempFolder({ '.dateline-part-999999999': 'half', [atWork]: 'half', '.dateline-part-x': 'of others' });
    await replaceFile(join(folder, 'a.csv'), 'new', nothing);
    expect((await readdir(folder)).toSorted()).toEqual([atWork, '.dateline-part-x', 'a.csv'].toSorted());
  });

  it.each([
    ['a folder', 'folder', /folder cannot be written \(it is a folder\)$/],
    ['in a folder that is not there', 'no/such/a.csv', /there is nothing of that name/],
    ['below a file', 'file/a.csv', /a file stands where a folder should be/],
    ['of a name that is too long', 'x'.repeat(300), /its name is too long/],
    ['a link to itself', 'loop', /a link that leads to itself/],
  ])('%s: a sentence, and nothing is left', async (_what, name, said) => {
    const folder = await tempFolder({ file: 'x' });
    await mkdir(join(folder, 'folder'));
    await symlink('loop', join(folder, 'loop'));
    expect(await replaceFile(join(folder, name), 'new', nothing)).toMatch(said);
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'folder', 'loop']);
  });

  it('a device is written into', async () => {
    expect(await replaceFile('/dev/null', 'x', nothing)).toBeNull();
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('what was read is not written over', () => {
  it.each<{ what: string; path: (folder: string) => string }>([
    { what: 'by its name', path: (folder) => join(folder, 'pile/a.txt') },
    { what: 'by another spelling', path: (folder) => relative('.', join(folder, 'pile/../pile//a.txt')) },
    { what: 'through a link to it', path: (folder) => join(folder, 'link.txt') },
    { what: 'through a link to its folder', path: (folder) => join(folder, 'same-pile/a.txt') },
    { what: 'by a second name of it', path: (folder) => join(folder, 'second.txt') },
  ])('$what', async ({ path }) => {
    const folder = await tempFolder({ 'pile/a.txt': 'years of work' });
    await symlink(join(folder, 'pile/a.txt'), join(folder, 'link.txt'));
    await symlink('pile', join(folder, 'same-pile'));
    await link(join(folder, 'pile/a.txt'), join(folder, 'second.txt'));
    const { read } = await readPaths([join(folder, 'pile')]);
    expect(await replaceFile(path(folder), 'new', read)).toBe(`${path(folder)} was read, so it is not written over: name another file`);
    expect(await readFile(join(folder, 'pile/a.txt'), 'utf8')).toBe('years of work');
  });

  it('what was read through a link neither', async () => {
    const folder = await tempFolder({ 'a.txt': 'years of work', 'pile/b.txt': 'x' });
    await symlink('../a.txt', join(folder, 'pile/link.txt'));
    const { read } = await readPaths([join(folder, 'pile')]);
    expect(await replaceFile(join(folder, 'a.txt'), 'new', read)).toMatch(/was read/);
  });

  it('a page that Dateline made before is, though it lay in the pile', async () => {
    const folder = await tempFolder({ 'a.txt': 'x', 'flood.html': '<!doctype html><meta name="generator" content="Dateline">' });
    const { read, files } = await readPaths([folder]);
    expect(files).toHaveLength(2);
    expect(await replaceFile(join(folder, 'flood.html'), 'new', read)).toBeNull();
  });
});
