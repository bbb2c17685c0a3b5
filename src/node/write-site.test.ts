import type * as promises from 'node:fs/promises';
import { lstat, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteFile } from './program/parts.ts';
import { siteList } from './site-list.ts';
import { tempFolder } from './testing/temp-folder.ts';
import { writeSite } from './write-site.ts';

/** How many more calls of the system are answered; as after a kill, those beyond never are. Null: all are. */
const power = vi.hoisted((): { left: number | null; before: () => Promise<void>; out: () => void } => ({ left: null, before: () => Promise.resolve(), out: () => undefined }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  const mortal = <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    if (power.left === 0) {
      power.out();
      return new Promise(() => undefined);
    }
    if (power.left !== null) {
      power.left--;
      await power.before();
    }
    return call(...args);
  };
  return { ...real, mkdir: mortal(real.mkdir), rename: mortal(real.rename), rm: mortal(real.rm), writeFile: mortal(real.writeFile) };
});

beforeEach(() => Object.assign(power, { left: null, before: () => Promise.resolve(), out: () => undefined }));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const nothing: ReadonlySet<string> = new Set();
const site = (edition: string): readonly SiteFile[] => [
  { name: 'index.html', content: `${edition}: assets/${edition}.js assets/kept.woff2` },
  { name: `assets/${edition}.js`, content: edition },
  { name: 'assets/kept.woff2', content: new Uint8Array([1, 2, 3]) },
];

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
}

/** What a visitor finds: an edition that is whole, or no page yet. */
async function visit(folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  if (page === '') return;
  const [edition = '', files = ''] = page.split(': ');
  const [script = '', font = ''] = files.split(' ');
  expect(page).toBe(site(edition)[0]?.content);
  expect(await readFile(join(folder, script), 'utf8')).toBe(edition);
  expect([...await readFile(join(folder, font))]).toEqual([1, 2, 3]);
}

/** Writes an edition and takes the power away after so many calls; whether it was done before that. */
async function killed(folder: string, edition: string, calls: number): Promise<boolean> {
  power.left = calls;
  power.before = () => visit(folder);
  const out = new Promise<false>((resolve) => { power.out = () => resolve(false); });
  const listening = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  const done = await Promise.race([writeSite(folder, site(edition), nothing).then(({ ok }) => ok), out]);
  power.left = null;
  // A process that is gone listens to nothing.
  for (const [signal, before] of listening) for (const each of process.listeners(signal)) if (!before.includes(each)) process.off(signal, each);
  return done;
}

describe('a run that is killed', () => {
  it.each([['in a new folder', []], ['over a site', ['before']], ['over one that was killed, too', ['before', 'again']]])('%s, at any call of the system: visitors see whole pages, the next run succeeds and leaves no rubbish', async (_where, editions) => {
    let calls = 0;
    for (let done = false; !done; calls++) {
      const folder = await tempFolder({});
      for (const [at, edition] of editions.entries()) {
        if (at === 0) await writeSite(folder, site(edition), nothing);
        else await killed(folder, edition, calls);
      }
      done = await killed(folder, 'now', calls);
      await visit(folder);
      expect(await writeSite(folder, site('then'), nothing)).toEqual({ ok: true, files: 4 });
      expect(await filesOf(folder)).toEqual(['assets/kept.woff2', 'assets/then.js', 'dateline-site.json', 'index.html']);
      await visit(folder);
    }
    // Else it was never killed.
    expect(calls).toBeGreaterThan(10);
  });
});

describe('links in the folder', () => {
  it('a folder that is a link is neither written nor removed through', async () => {
    const [folder, other] = [await tempFolder({}), await tempFolder({ 'kept.woff2': 'of others', 'old.js': 'of others' })];
    await writeFile(join(folder, 'dateline-site.json'), siteList(['index.html', 'assets/old.js', 'assets/kept.woff2']));
    await symlink(other, join(folder, 'assets'));
    expect(await writeSite(folder, site('now'), nothing)).toEqual({ ok: false, reason: `${join(folder, 'assets')} is a link: what it leads to is not touched. Remove it, or name another folder.` });
    expect(await filesOf(other)).toEqual(['kept.woff2', 'old.js']);
    expect(await readFile(join(other, 'kept.woff2'), 'utf8')).toBe('of others');
  });

  it('in the place of a file of its own a link is replaced, and what it leads to stays', async () => {
    const [folder, other] = [await tempFolder({}), await tempFolder({ 'thesis.txt': 'years of work' })];
    await writeSite(folder, site('now'), nothing);
    await writeFile(join(folder, 'dateline-site.json'), siteList(['index.html', 'assets/old.js', 'assets/now.js', 'assets/kept.woff2']));
    await rm(join(folder, 'assets/now.js'));
    for (const name of ['assets/old.js', 'assets/now.js']) await symlink(join(other, 'thesis.txt'), join(folder, name));
    expect(await writeSite(folder, site('now'), nothing)).toMatchObject({ ok: true });
    expect(await readFile(join(other, 'thesis.txt'), 'utf8')).toBe('years of work');
    expect((await lstat(join(folder, 'assets/now.js'))).isFile()).toBe(true);
    expect(await filesOf(folder)).not.toContain('assets/old.js');
  });

  it('a list that is a link, or none that can be read at once, is not its own', async () => {
    const [folder, other] = [await tempFolder({}), await tempFolder({ 'list.json': siteList(['index.html']) })];
    await symlink(join(other, 'list.json'), join(folder, 'dateline-site.json'));
    expect(await writeSite(folder, site('now'), nothing)).toMatchObject({ ok: false });
  });

  it('a place that others took, be it with a folder or a link to nowhere, is theirs', async () => {
    const folder = await tempFolder({ 'dateline-site.json': siteList([]) });
    await mkdir(join(folder, 'index.html'));
    expect(await writeSite(folder, site('now'), nothing)).toMatchObject({ ok: false, reason: `${join(folder, 'index.html')} is there already and was not written by Dateline.` });
    const second = await tempFolder({ 'dateline-site.json': siteList([]) });
    await symlink('nowhere', join(second, 'index.html'));
    expect(await writeSite(second, site('now'), nothing)).toMatchObject({ ok: false, reason: `${join(second, 'index.html')} is there already and was not written by Dateline.` });
  });
});

it('no file of which the site was made is written over, though the list names it', async () => {
  const folder = await tempFolder({});
  await writeSite(folder, site('now'), nothing);
  const { dev, ino } = await lstat(join(folder, 'index.html'), { bigint: true });
  expect(await writeSite(folder, site('then'), new Set([`${dev}:${ino}`]))).toEqual({ ok: false, reason: `${join(folder, 'index.html')} was read, so it is not written over: name another folder.` });
  await visit(folder);
});
