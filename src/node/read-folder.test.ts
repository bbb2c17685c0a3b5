import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseFile } from '../intake/index.ts';
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

  it('passes over the parts of a page that was saved whole, unless somebody names one', async () => {
    const folder = await tempFolder({ 'a.html': '<link rel="stylesheet" href="./a_files/x.css"><p>Words</p>', 'a_files/x.css': '', 'a_files/ad.html': '<p>Buy</p>', 'b_files/c.html': '<p>Words</p>' });
    expect(await readFolder(folder)).toMatchObject({ files: [{ name: 'a.html' }, { name: 'b_files/c.html' }], diagnostics: [] });
    expect((await readPaths([join(folder, 'a.html'), join(folder, 'a_files/ad.html')])).files.map(({ name }) => name.slice(folder.length))).toEqual(['/a.html', '/a_files/ad.html']);
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
    expect(await readPaths([folder])).toEqual({ files: [], diagnostics: [], read: new Set() });
  });

  it('names a file that has several names by what the person asked for, in whichever order, and else by the first', async () => {
    const folder = await tempFolder({ 'pile/b.txt': 'b', 'note.log': 'x' });
    await symlink('b.txt', join(folder, 'pile/a.txt'));
    await symlink('../note.log', join(folder, 'pile/note.log'));
    const names = async (...paths: readonly string[]) => (await readPaths(paths.map((path) => join(folder, path)), ['.txt'], [''])).files.map(({ name }) => name.slice(folder.length + 1));
    expect(await names('pile')).toEqual(['pile/a.txt']);
    for (const paths of [['pile', 'pile/b.txt'], ['pile/b.txt', 'pile']]) expect(await names(...paths)).toEqual(['pile/b.txt']);
    for (const paths of [['pile', 'note.log'], ['note.log', 'pile']]) expect(await names(...paths)).toEqual(['note.log', 'pile/a.txt']);
  });
});

describe('what is no article', () => {
  it('a pipe is named and not waited for', async () => {
    const folder = await tempFolder({ 'a.txt': 'a' });
    execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'pipe.txt')]);
    for (const paths of [[folder], [join(folder, 'pipe.txt'), folder]]) {
      const { files, diagnostics } = await readPaths(paths);
      expect(files.map(({ name }) => name)).toEqual([`${folder}/a.txt`]);
      expect(diagnostics).toMatchObject([{ file: `${folder}/pipe.txt`, message: 'This is neither a file nor a folder, so it was left out.' }]);
    }
  });

  it('a file that is too large is named, and not opened', async () => {
    const folder = await tempFolder({ 'a.txt': 'a', 'huge.jsonl': '' });
    // Takes no room on the disk.
    await truncate(join(folder, 'huge.jsonl'), 3e9);
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(diagnostics).toMatchObject([{ file: 'huge.jsonl', message: 'It is larger than 500 MB, more than is read at once. Split it and add its parts.' }]);
  });

  it('a site that Dateline wrote is left out with a note, whatever else lies in its folder is not', async () => {
    const folder = await tempFolder({ 'a.txt': 'a', 'public/notes.txt': 'b', 'public/index.html': '<p>', 'public/assets/x.js': '', 'public/dateline-site.json': '{"madeBy":"dateline site","files":["index.html","assets/x.js"]}', 'other/dateline-site.json': '[]' });
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'other/dateline-site.json', 'public/notes.txt']);
    expect(diagnostics).toMatchObject([{ file: 'public', message: 'Here is a site that Dateline made: its files were left out, since they tell what the articles tell.' }]);
  });

  it('a page that Dateline made is left out with a note, wherever it lies', () => {
    const page = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><meta name="generator" content="Dateline"></head><body><p>The mill of Orrin burned down on 3 May 2011.</p></body></html>';
    const outcome = (text: string) => analyseFile({ name: 'x.html', bytes: new TextEncoder().encode(text) });
    expect(outcome(page)).toMatchObject({ analyses: [], diagnostics: [{ message: 'This is a page that Dateline made of articles, and no article. Add the articles, or the Dateline file.' }] });
    expect(outcome(page.replace('"Dateline"', '"Press"')).analyses).toHaveLength(1);
  });
});

describe('names', () => {
  // Others take no name that is not in UTF-8.
  it.runIf(process.platform === 'linux')('in another encoding are read, and shown as well as they can be', async () => {
    const folder = await tempFolder({});
    const named = (...bytes: readonly number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes), Buffer.from('.txt')]);
    await writeFile(named(0x6d, 0xe9), 'one');
    await writeFile(named(0x6d, 0xe8), 'two');
    const { files, diagnostics } = await readFolder(folder);
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([['m\uFFFD.txt', 'two'], ['m\uFFFD.txt', 'one']]);
    expect(diagnostics).toEqual([]);
  });

  it('of what vanishes meanwhile are told', async () => {
    const folder = await tempFolder({ 'a.txt': 'a' });
    const reading = readFolder(folder);
    await rename(folder, `${folder}-gone`);
    const { files, diagnostics } = await reading;
    expect(files.length + diagnostics.length).toBe(1);
    await rename(`${folder}-gone`, folder);
  });
});
