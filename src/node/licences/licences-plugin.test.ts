import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../build-page.ts';
import { pageConfig } from '../page-config.ts';
import { programParts } from '../program/from-sources.ts';
import { programRoot } from '../program/program-root.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { licences } from './licences-plugin.ts';

/** The packages that notices name. */
const namedIn = (notices: string): readonly string[] => [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([\w.-]+\)$/gm)].map(([, name = '']) => name).toSorted();
/** What the last node_modules in a path is followed by. */
const packageIn = (path: string): readonly string[] => (path.includes('node_modules/') ? [/^(?:@[^/]+\/)?[^/]+/.exec(path.split('node_modules/').at(-1) ?? '')?.[0] ?? ''] : []);

describe('the licences of the page', () => {
  it('are of every package whose code or fonts are in the build or in one of its workers, and of no other', async () => {
    const found = new Set<string>();
    const look: Plugin = {
      name: 'look',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) for (const path of file.type === 'chunk' ? file.moduleIds : file.originalFileNames) packageIn(path).forEach((name) => found.add(name));
      },
    };
    const config = pageConfig(await tempFolder({ 'a.txt': 'Mill burns down\n\n4 May 2019\n\nThe mill burned down on 3 May 2019.\n' }));
    const workers = config.worker?.plugins;
    const built = await buildPage({ root: programRoot, ...config, plugins: [...config.plugins ?? [], look], worker: { ...config.worker, plugins: () => [...workers?.() ?? [], look] } });
    const file = built.find(({ fileName }) => fileName === 'licences.txt');
    const named = namedIn(file?.type === 'asset' ? String(file.source) : '');
    expect([...found].filter((name) => !named.includes(name))).toEqual([]);
    // Those of the program itself, and of the few lines that the build tools put in.
    expect(named.filter((name) => !found.has(name))).toEqual(['dateline', 'rolldown', 'vite']);
    expect([...found]).toEqual(expect.arrayContaining(['react', 'vis-timeline', 'idb', 'minisearch', 'fflate', 'htmlparser2', '@fontsource-variable/inter']));
    const page = built.find(({ fileName }) => fileName === 'index.html');
    expect(page?.type === 'asset' ? String(page.source) : '').toContain('<meta name="licences" content="./licences.txt">');
  }, 120_000);

  it('stand in the page that is one file', async () => {
    const html = await programParts.published();
    const comment = /<!--\nLicences\n([^]*)-->\n<\/body>/.exec(html)?.[1] ?? '';
    expect(namedIn(comment)).toEqual(expect.arrayContaining(['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', 'date-fns', 'dateline', 'minisearch', 'react', 'react-dom', 'scheduler', 'vis-timeline', 'vis-util']));
    // What only reads or keeps own articles is not in it.
    expect(namedIn(comment).filter((name) => ['idb', 'htmlparser2'].includes(name))).toEqual([]);
    expect(comment).toContain('Copyright (c) Meta Platforms');
    expect(comment).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }, 60_000);
});

const mit = 'MIT License\n\nCopyright (c) 2001 Ada Moor\n\nPermission is hereby granted, free of charge.\n';

/** A page that takes something of each of these packages. */
async function noticesOf(packages: Readonly<Record<string, Readonly<Record<string, string>>>>, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const names = Object.keys(packages);
  const root = await tempFolder({
    'package.json': '{"name":"mill","version":"1.0.0","license":"MIT"}',
    'LICENSE': mit.replace('Ada Moor', 'the millers'),
    'main.js': names.map((name, at) => `import { used as used${at} } from '${name}'; console.log(used${at});`).join('\n'),
    ...Object.fromEntries(names.flatMap((name) => Object.entries({ 'index.js': `export const used = '${name}'; export const unused = 1;`, ...packages[name] }).map(([file, text]) => [join('node_modules', name, file), text]))),
    ...files,
  });
  const { note, text } = licences(root);
  await buildPage({ root, plugins: [note()], worker: { plugins: () => [note()] }, build: { rolldownOptions: { input: join(root, 'main.js') } } });
  return text();
}

const said = (license: unknown, more: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ name: 'goose', version: '2.1.0', license, sideEffects: false, ...more });

describe('a package in a build', () => {
  it.each(['SSPL-1.0', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN terms.txt', undefined, { type: 'MIT' }])('under %j stops the build, or what is made of it', async (license) => {
    await expect(noticesOf({ goose: { 'package.json': said(license) } })).rejects.toThrow(/The package goose is in the build, and its licence .* is none of those that are permitted/);
  });

  it('is named with who holds its copyright, under a text that others share', async () => {
    const notices = await noticesOf({
      'goose': { 'package.json': said('MIT'), 'LICENSE': mit },
      '@farm/gander': { 'package.json': said('MIT').replace('goose', '@farm/gander'), 'license.md': mit.replace('Ada Moor', 'Bo Lind').replace('granted, free', 'granted,\nfree') },
    });
    expect(notices).toContain('@farm/gander 2.1.0 (MIT)\n  Copyright (c) 2001 Bo Lind\n\ngoose 2.1.0 (MIT)\n  Copyright (c) 2001 Ada Moor\n\nmill 1.0.0 (MIT)\n  Copyright (c) 2001 the millers\n\nPermission is hereby granted');
    expect(notices.split('Permission is hereby granted')).toHaveLength(2);
  });

  it('that offers a choice is taken under the first that is permitted, with its text', async () => {
    const notices = await noticesOf({ goose: { 'package.json': said('(Apache-2.0 OR MIT)'), 'LICENSE-MIT': mit, 'LICENSE-APACHE-2.0': 'Apache License\nVersion 2.0' } });
    expect(notices).toContain('goose 2.1.0 (MIT)\n  Copyright (c) 2001 Ada Moor');
    expect(notices).not.toContain('Apache');
  });

  it('is named with its notice, and where it has no text with who made it', async () => {
    const notices = await noticesOf({
      goose: { 'package.json': said('Apache-2.0'), 'LICENSE': 'Apache License\nVersion 2.0\n', 'NOTICE': 'Goose, made at Orrin.\n' },
      gander: { 'package.json': said('MIT', { author: { name: 'Bo Lind' }, repository: { url: 'https://goose.example/gander' } }).replace('"goose"', '"gander"') },
    });
    expect(notices).toContain('goose 2.1.0 (Apache-2.0)\n\nApache License\nVersion 2.0\n\n\nGoose, made at Orrin.');
    expect(notices).toContain('gander 2.1.0 (MIT)\n  Bo Lind, https://goose.example/gander\n\nThe package has no text of its licence with it.');
  });

  it('is named where only a worker or a style brings it, and not where nothing of it is left', async () => {
    const other = (name: string): Readonly<Record<string, string>> => ({ [`node_modules/${name}/package.json`]: said('MIT').replace('goose', name), [`node_modules/${name}/LICENSE`]: mit });
    const notices = await noticesOf({}, {
      ...other('duck'), ...other('swan'), ...other('teal'), ...other('font'),
      'node_modules/duck/index.js': 'export const used = "duck";', 'node_modules/swan/look.css': 'p { color: red }', 'node_modules/font/a.woff2': 'x', 'node_modules/teal/index.js': 'export const used = "teal";',
      'main.js': 'import { used } from "teal"; import "./look/main.css"; new Worker(new URL("./worker.js", import.meta.url), { type: "module" });',
      'worker.js': 'import { used } from "duck"; postMessage(used);',
      'look/main.css': '@import "./part.css"; @import "swan/look.css"; p { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }', 'look/part.css': '@font-face { font-family: x; src: url("font/a.woff2") }',
    });
    expect(namedIn(notices)).toEqual(['duck', 'font', 'mill', 'swan']);
  });
});
