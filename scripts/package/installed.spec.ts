import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseFile } from '../../src/intake/index.ts';
import { programRoot } from '../../src/node/program/program-root.ts';
import { articles } from '../../src/node/testing/articles.ts';
import { dateline } from '../../src/node/testing/dateline.ts';

let folder = '';
/** The package where it is installed. */
let installed = '';
const run = promisify(execFile);
const inFolder = (command: string, ...args: readonly string[]) => run(command, [...args], { cwd: folder, maxBuffer: 2 ** 28 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-installed-'));
  installed = join(folder, 'node_modules/dateline');
  // It was built a moment ago.
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: programRoot, maxBuffer: 2 ** 28 });
  const tarball = /"filename": "([^"]+\.tgz)"/.exec(stdout)?.[1] ?? '';
  await inFolder('npm', 'init', '--yes');
  await inFolder('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  it('is all that an installation brings', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['dateline']);
    expect(['src', 'seeds', 'node_modules'].filter((name) => existsSync(join(installed, name)))).toEqual([]);
  });

  it('has the licences of all that is in it', () => {
    const named = [...readFileSync(join(installed, 'lib/licences.txt'), 'utf8').matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([\w.-]+\)$/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['date-fns', 'fflate', 'htmlparser2', 'react-dom']));
    expect(readFileSync(join(installed, 'lib/english.md'), 'utf8')).toContain('CC BY-SA 4.0');
  });

  it('says which version it is', async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(programRoot, 'package.json'), 'utf8'));
    expect((await inFolder('npx', '--offline', 'dateline', '--version')).stdout).toBe(`dateline ${version}\n`);
  });

  it('builds what the sources build, to the byte', async () => {
    const names = Object.keys(articles);
    const paths = names.map((name) => join(folder, name));
    const { stdout } = await inFolder('npx', '--offline', 'dateline', 'build', ...paths);
    expect(stdout).toBe((await dateline('build', ...paths)).out);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'dateline/1', articles: names.map((name) => ({ file: join(folder, name) })) });
  });

  it('writes the page and the site that the sources write, to the byte, without a tool for building', async () => {
    const paths = Object.keys(articles).map((name) => join(folder, name));
    await inFolder('npx', '--offline', 'dateline', 'export', '--format', 'html', '--title', 'A <barge>', '--out', 'here.html', ...paths);
    await dateline('export', '--format', 'html', '--title', 'A <barge>', '--out', join(folder, 'there.html'), ...paths);
    expect((await readFile(join(folder, 'here.html'), 'utf8')) === (await readFile(join(folder, 'there.html'), 'utf8'))).toBe(true);

    await inFolder('npx', '--offline', 'dateline', 'site', '--title', 'A <barge>', '--out', 'here', ...paths);
    await dateline('site', '--title', 'A <barge>', '--out', join(folder, 'there'), ...paths);
    const files = (at: string) => readdirSync(join(folder, at), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, at).length)).toSorted();
    expect(files('here')).toEqual(files('there'));
    expect(files('here').filter((name) => name !== '/dateline-site.json' && !readFileSync(join(folder, 'here', name)).equals(readFileSync(join(folder, 'there', name))))).toEqual([]);
  });

  it('parts the work and joins it, as docs/scale.md shows', async () => {
    const records = Object.entries(articles).map(([id, text]) => JSON.stringify({ id, text }));
    await writeFile(join(folder, 'articles.jsonl'), records.map((record) => `${record}\n`).join(''));
    const parts = 'head -1 articles.jsonl | npx --offline dateline analyse > first.jsonl && tail -n +2 articles.jsonl | npx --offline dateline analyse > second.jsonl';
    await inFolder('sh', '-c', `${parts} && npx --offline dateline assemble first.jsonl second.jsonl > joined.json && npx --offline dateline build articles.jsonl > built.json`);
    expect(await readFile(join(folder, 'joined.json'), 'utf8')).toBe(await readFile(join(folder, 'built.json'), 'utf8'));
  });

  it('reads in threads', async () => {
    const thread = new Worker(join(installed, 'lib/read-thread.js'));
    const file = { name: 'a.txt', bytes: new TextEncoder().encode(Object.values(articles)[0]) };
    const answer = await new Promise((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.postMessage([file]);
    });
    await thread.terminate();
    expect(answer).toEqual([analyseFile(file)]);
  });
});

describe('the installed library', () => {
  const program = `
    import { analyseFile, analyseText, assemble, tagTimes, isDay, type Day, type Timeline } from 'dateline';
    const day = '2031-05-06';
    if (!isDay(day)) throw new Error('It is a day.');
    const publication: Day = day;
    const { analysis } = analyseText('a.txt', 'The mill of Orrin burned down on Tuesday.', { externalId: null, url: null, title: null, published: publication, source: 'Orrin Herald', modified: null });
    const other = analyseFile({ name: 'b.txt', bytes: new TextEncoder().encode('7 May 2031\\n\\nThe mill of Orrin burned down on Tuesday.') });
    const timeline: Timeline = assemble([analysis, ...other.analyses]);
    const [time] = tagTimes('It opened on Monday.', { publication });
    const told: readonly string[] = timeline.events.map(({ title }) => title);
    console.log(JSON.stringify([told, timeline.articles.length, time?.value]));
  `;
  const core = `
    import { readFileSync } from 'node:fs';
    import { gunzipSync } from 'node:zlib';
    import { analyseText, assemble, installModel } from 'dateline/core';
    installModel(() => gunzipSync(readFileSync(new URL(import.meta.resolve('dateline/english.gz')))));
    console.log(assemble([analyseText('a.txt', '7 May 2031\\n\\nThe mill of Orrin burned down on Tuesday.').analysis]).events.length);
  `;
  const typeless = (code: string) => code.replaceAll(/, type \w+|: (?:Day|Timeline|readonly string\[\])(?= =)/g, '');

  it('is imported and used', async () => {
    await writeFile(join(folder, 'use.mjs'), typeless(program));
    expect(JSON.parse((await inFolder('node', 'use.mjs')).stdout)).toEqual([[expect.stringContaining('mill of Orrin')], 2, '2031-05-05']);
    await writeFile(join(folder, 'core.mjs'), core);
    expect((await inFolder('node', 'core.mjs')).stdout).toBe('1\n');
  });

  it.each(['nodenext', 'bundler'])('has types that a strict compiler takes, resolved as %s', async (resolution) => {
    await writeFile(join(folder, 'use.mts'), `declare const console: { log(words: string): void }; declare class TextEncoder { encode(words: string): Uint8Array }\n${program}`);
    const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, target: 'es2023', lib: ['es2023'], types: [], moduleResolution: resolution, module: resolution === 'bundler' ? 'esnext' : resolution };
    const check = async (file: string): Promise<string> => {
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
      return inFolder('node', join(programRoot, 'node_modules/typescript/bin/tsc'), '-p', '.').then(() => '', ({ stdout }: { readonly stdout: string }) => stdout);
    };
    expect(await check('use.mts')).toBe('');
    await writeFile(join(folder, 'misuse.mts'), `import { assemble } from 'dateline';\nassemble('no analyses');\n`);
    expect(await check('misuse.mts')).toContain('misuse.mts(2,10)');
  });

  it('needs nothing of Node in its core', () => {
    const modules = new Set(['core.js']);
    for (const name of modules) for (const [, other = ''] of readFileSync(join(installed, 'lib', name), 'utf8').matchAll(/^(?:import|export)\b[^'"]*["']([^"']+)["']/gm)) modules.add(other.replace('./', ''));
    expect([...modules].filter((name) => !existsSync(join(installed, 'lib', name)))).toEqual([]);
    expect(modules.size).toBeGreaterThan(1);
  });

  it('is packed as the tools that take it expect', async () => {
    expect((await publint({ pkgDir: installed, pack: false })).messages).toEqual([]);
  });
});
