import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, readPaths } from './read-folder.ts';
import { tempFolder } from './testing/temp-folder.ts';

describe('reading a folder', () => {
  it('finds text files at every depth, in order of name by code unit, named relative to the folder', async () => {
    const folder = await tempFolder({ 'b.txt': 'b', 'a/z.txt': 'z', 'a/2.TXT': '2', 'B.txt': 'B', 'é.txt': 'é' });
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name }) => name)).toEqual(['B.txt', 'a/2.TXT', 'a/z.txt', 'b.txt', 'é.txt']);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('B');
    expect(diagnostics).toEqual([]);
  });

  it('finds corpora of records beside texts', async () => {
    const folder = await tempFolder({ 'a.txt': 'a', 'b.json': '[]', 'c/d.jsonl': '' });
    expect((await readFolder(folder)).files.map(({ name }) => name)).toEqual(['a.txt', 'b.json', 'c/d.jsonl']);
  });

  it('says which files it left out, and why, and reads the others', async () => {
    const folder = await tempFolder({ 'good.txt': 'x', 'page.css': '<p>', 'noending': '?' });
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name }) => name)).toEqual(['good.txt']);
    expect(diagnostics.map(({ file, severity, code }) => `${file} ${severity} ${code}`)).toEqual([
      'noending warning unreadable',
      'page.css warning unreadable',
    ]);
    expect(diagnostics[1]?.message).toContain('.txt');
  });

  it('passes over names that begin with a dot', async () => {
    const folder = await tempFolder({ '.DS_Store': 'x', '.git/a.txt': 'x', 'a.txt': 'x' });
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(diagnostics).toEqual([]);
  });

  it('warns of a link that leads nowhere, follows one that leads upwards only once', async () => {
    const folder = await tempFolder({ 'a/a.txt': 'x' });
    await symlink(join(folder, 'missing.txt'), join(folder, 'broken.txt'));
    await symlink('loop.txt', join(folder, 'loop.txt'));
    await symlink(folder, join(folder, 'a/up'));
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name }) => name)).toEqual(['a/a.txt']);
    expect(diagnostics.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'broken.txt: It cannot be read (there is nothing of that name).',
      'loop.txt: It cannot be read (a link that leads to itself).',
    ]);
  });

  it('warns of a folder that is not there', async () => {
    const { files, diagnostics } = await readFolder('no/such/folder');
    expect(files).toEqual([]);
    expect(diagnostics.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'no/such/folder: It cannot be read (there is nothing of that name).',
    ]);
  });
});

describe('reading what a person names', () => {
  it('names files as the person wrote them, and takes each once', async () => {
    const folder = await tempFolder({ 'a.txt': 'a', 'b.txt': 'b' });
    const { files } = await readPaths([`${folder}/`, join(folder, 'a.txt')]);
    expect(files.map(({ name }) => name)).toEqual([`${folder}/a.txt`, `${folder}/b.txt`]);
  });

  it('reads an empty folder without a word', async () => {
    const folder = await tempFolder({});
    await mkdir(join(folder, 'empty'));
    expect(await readPaths([folder])).toEqual({ files: [], diagnostics: [] });
  });
});
