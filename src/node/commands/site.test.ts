import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed, Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../core/index.ts';
import type { TileIndex } from '../../formats/index.ts';
import { articles } from '../testing/articles.ts';
import { dateline } from '../testing/dateline.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const filesOf = async (folder: string) => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
async function listOf(folder: string): Promise<readonly string[]> {
  const list: { readonly files: readonly string[] } = JSON.parse(await readFile(join(folder, 'dateline-site.json'), 'utf8'));
  return list.files;
}

describe('dateline site', () => {
  it('writes the files that its list names into a folder that it makes', async () => {
    const [pile, out] = [await tempFolder(articles), join(await tempFolder({}), 'deep/site')];
    const { code, out: said, err } = await dateline('site', pile, '--out', out, '--title', 'A <bridge> & a barge');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(said).toMatch(/: \d+ files, \d+ events from 2 articles\.\n$/);
    expect(await filesOf(out)).toEqual([...await listOf(out), 'dateline-site.json'].toSorted());
    expect(await readFile(join(out, 'licences.txt'), 'utf8')).toContain('react-dom ');
    const page = await readFile(join(out, 'index.html'), 'utf8');
    expect(page).toContain('<title>A &lt;bridge&gt; &amp; a barge</title>');
    expect(page).toContain(`content="default-src 'self'"`);
    // Every file that the page names is there.
    for (const [, name = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) expect(await filesOf(out)).toContain(name);
  });

  it('names itself where it is told its address, with a feed and a picture', async () => {
    const [pile, out] = [await tempFolder(articles), await tempFolder({})];
    expect(await dateline('site', pile, '--out', out, '--title', 'A barge', '--address', 'https://orrin.example/barge')).toMatchObject({ code: 0, err: '' });
    const page = await readFile(join(out, 'index.html'), 'utf8');
    for (const tag of ['<link rel="canonical" href="https://orrin.example/barge/" />', '<meta property="og:image" content="https://orrin.example/barge/picture.png" />', '<link rel="alternate" type="application/atom+xml" href="./feed.xml"']) expect(page).toContain(tag);
    expect(page.match(/<meta name="description"/g)).toHaveLength(1);
    expect([...(await readFile(join(out, 'picture.png'))).subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    expect(parseFeed(await readFile(join(out, 'feed.xml'), 'utf8'))?.items.map(({ link }) => link)).toEqual(expect.arrayContaining([expect.stringMatching(/^https:\/\/orrin\.example\/barge\/\?event=/)]));
    expect(await filesOf(out)).toEqual([...await listOf(out), 'dateline-site.json'].toSorted());
  });

  it('refuses an address that is none of a page, and calls a page without a title a timeline', async () => {
    const [pile, out] = [await tempFolder(articles), await tempFolder({})];
    expect(await dateline('site', pile, '--out', out, '--address', 'orrin.example')).toMatchObject({ code: 2, err: expect.stringContaining('"orrin.example" is no address of a page') });
    expect(await dateline('site', pile, '--out', out)).toMatchObject({ code: 0, err: expect.stringContaining('give it a name of its own with --title') });
  });

  it('puts the list into the page as markup, in which no word of an article is markup', async () => {
    const hostile = 'By Ann Lee\n4 May 2019\n\nThe "<b>Alvilde</b>" style="color:red" </script><img src=x onerror=alert(1)> sank on 3 May 2019 off Lusk. The crew of <i>nine</i> was saved on 3 May 2019.\n';
    const [pile, out] = [await tempFolder({ 'hostile.txt': hostile }), await tempFolder({})];
    expect(await dateline('site', pile, '--out', out, '--title', '<img src=x onerror=alert(1)>')).toMatchObject({ code: 0 });
    const page = await readFile(join(out, 'index.html'), 'utf8');
    const tags: (readonly [string, Readonly<Record<string, string>>])[] = [];
    let sight = '';
    const parser = new Parser({
      onopentag: (name, attributes) => { tags.push([name, attributes]); },
      ontext: (text) => { if (tags.at(-1)?.[1]['id'] === 'sight') sight += text; },
    });
    parser.end(page);
    expect(tags.filter(([, { class: of = '' }]) => of.split(' ').includes('row-button')).length).toBeGreaterThan(0);
    expect(tags.filter(([name, attributes]) => ['img', 'b', 'i'].includes(name) || 'style' in attributes || 'onerror' in attributes)).toEqual([]);
    expect(tags.filter(([name, { src, id, type }]) => name === 'script' && src === undefined && type !== 'application/ld+json' && id !== 'sight')).toEqual([]);
    expect(JSON.parse(sight.slice(0, sight.lastIndexOf('}') + 1))).toHaveProperty('events.0.time.start', '2019-05-03T00:00');
  });

  it('writes a site anew over its own, and leaves what it did not write', async () => {
    const [pile, out] = [await tempFolder(articles), await tempFolder({})];
    await dateline('site', pile, '--title', 'Mill', '--out', out);
    await writeFile(join(out, 'CNAME'), 'timeline.example');
    await writeFile(join(out, 'assets/old.js'), '');
    const list: { files: string[] } = JSON.parse(await readFile(join(out, 'dateline-site.json'), 'utf8'));
    await writeFile(join(out, 'dateline-site.json'), JSON.stringify({ ...list, files: [...list.files, 'assets/old.js', '../../outside.txt'] }));
    expect(await dateline('site', pile, '--out', out, '--title', 'Again')).toMatchObject({ code: 0 });
    expect(await filesOf(out)).toContain('CNAME');
    expect(await filesOf(out)).not.toContain('assets/old.js');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('<title>Again</title>');
  });

  it('is never read as an article: by its list, or elsewhere by the mark in its page', async () => {
    const pile = await tempFolder(articles);
    const out = join(pile, 'public');
    expect(await dateline('site', pile, '--title', 'Mill', '--out', out)).toMatchObject({ code: 0, err: '' });
    const first = await filesOf(out);
    const again = await dateline('site', pile, '--title', 'Mill', '--out', out);
    expect(again).toMatchObject({ code: 0, err: `${out}: warning: Here is a site that Dateline made: its files were left out, since they tell what the articles tell.\n` });
    expect(again.out).toContain(' from 2 articles');
    expect((await filesOf(out)).length).toBe(first.length);
    const page = join(await tempFolder({ 'saved.html': await readFile(join(out, 'index.html')) }), 'saved.html');
    expect(await dateline('build', page)).toMatchObject({ code: 1, err: expect.stringContaining(`${page}: warning: This is a page that Dateline made`) });
  });

  it('refuses a folder of others, and touches nothing in it', async () => {
    const [pile, out] = [await tempFolder(articles), await tempFolder({ 'thesis.txt': 'years of work' })];
    expect(await dateline('site', pile, '--title', 'Mill', '--out', out)).toMatchObject({ code: 1, out: '', err: `dateline site: ${out} is not empty and holds no site of Dateline: name another folder, or empty it.\n` });
    expect(await filesOf(out)).toEqual(['thesis.txt']);
  });

  it('refuses to take the place of a file that it did not write', async () => {
    const [pile, out] = [await tempFolder(articles), await tempFolder({})];
    await dateline('site', pile, '--title', 'Mill', '--out', out);
    const names = await listOf(out);
    await writeFile(join(out, 'dateline-site.json'), JSON.stringify({ madeBy: 'dateline site', files: names.filter((name) => name !== 'index.html') }));
    expect(await dateline('site', pile, '--title', 'Mill', '--out', out)).toMatchObject({ code: 1, err: `dateline site: ${join(out, 'index.html')} is there already and was not written by Dateline.\n` });
  });

  it.each(['', '{}', '{"madeBy":"somebody","files":[]}', 'null'])('a list that says %j is not its own', async (list) => {
    const out = await tempFolder({ 'dateline-site.json': list });
    expect(await dateline('site', await tempFolder(articles), '--out', out)).toMatchObject({ code: 1, out: '' });
  });

  it('says why a folder cannot be written', async () => {
    const [pile, out] = [await tempFolder(articles), await tempFolder({ file: 'x' })];
    expect((await dateline('site', pile, '--out', join(out, 'file'))).err).toBe(`dateline site: ${join(out, 'file')} cannot be written (a file stands where a folder should be).\n`);
    await rm(join(out, 'file'));
    await mkdir(join(out, 'empty'));
    expect(await dateline('site', pile, '--out', join(out, 'empty'))).toMatchObject({ code: 0 });
  });

  it.each([
    [[], /name at least one file or folder/], [['x'], /name the folder to write into: --out DIR/], [['x', '--out', ''], /name the folder/], [['x', '--out', 'y', '--title', ' '], /the title is empty/], [['x', '--out'], /--out/],
  ])('%j is not understood', async (args, err) => {
    const result = await dateline('site', ...args);
    expect([result.code, result.out]).toEqual([2, '']);
    expect(result.err).toMatch(err);
  });

  it('nothing to read is said, and no folder is made', async () => {
    const base = await tempFolder({});
    expect(await dateline('site', 'no/such', '--out', join(base, 'site'))).toMatchObject({ code: 1, out: '' });
    expect(await readdir(base)).toEqual([]);
  });

  describe('in tiles', () => {
    it('takes timelines as they are, and articles as it always does, and writes a page that names their index', async () => {
      const [pile, out] = [await tempFolder(articles), await tempFolder({})];
      const { out: built } = await dateline('build', pile);
      const timeline: Timeline = JSON.parse(built);
      const json = join(await tempFolder({ 'built.json': built }), 'built.json');
      const done = await dateline('site', '--tiles', json, '--out', out, '--title', 'A <bridge>');
      expect(done).toMatchObject({ code: 0, err: '' });
      expect(done.out).toContain(` ${timeline.events.length} events from ${timeline.articles.length} articles.`);
      expect(await filesOf(out)).toEqual([...await listOf(out), 'dateline-site.json'].toSorted());
      const page = await readFile(join(out, 'index.html'), 'utf8');
      const [, name = ''] = /data-articles="\.\/(pile-[0-9a-f]{12}\/index\.json)"/.exec(page) ?? [];
      const index: TileIndex = JSON.parse(await readFile(join(out, name), 'utf8'));
      expect(index.events).toBe(timeline.events.length);
      expect(page).toContain('<title>A &lt;bridge&gt;</title>');
      for (const { title } of timeline.events) expect(page).toContain(`<span class="rest-title">${title.replaceAll('"', '&quot;')}</span>`);
      expect(page).not.toContain('sandboxed.js');
      // The same of the articles themselves, over the site of before.
      expect(await dateline('site', '--tiles', pile, '--out', out, '--title', 'A <bridge>')).toMatchObject({ code: 0, err: '' });
      expect(await readFile(join(out, name), 'utf8')).toBe(JSON.stringify(index));
    });

    it('says which timeline is broken, and makes no folder', async () => {
      const base = await tempFolder({ 'cut.json': '{"format":"dateline/1","articles":[' });
      expect(await dateline('site', '--tiles', join(base, 'cut.json'), '--out', join(base, 'site'))).toMatchObject({ code: 1, out: '', err: `dateline site: ${join(base, 'cut.json')} cannot be taken: it ends in the middle.\n` });
      expect(await readdir(base)).toEqual(['cut.json']);
    });

    it('of no event is none', async () => {
      const base = await tempFolder({ 'none.json': '{"format":"dateline/1","articles":[],"events":[],"hidden":[],"corrections":[],"unplaced":[],"diagnostics":[]}' });
      expect(await dateline('site', '--tiles', join(base, 'none.json'), '--out', join(base, 'site'))).toMatchObject({ code: 1, err: 'dateline site: There is no event in these timelines.\n' });
    });
  });
});
