import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lookupsIn, runtimeProgram } from './lookups-of.ts';

/** Proof that each guard bites on a planted violation, and leaves alone what is allowed. */
const root = resolve(import.meta.dirname, '..');

const eslint = new ESLint({ cwd: root });

async function lint(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

const imported = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

interface Planted {
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

const forbiddenImport: readonly { readonly file: string; readonly path: string }[] = [
  { file: 'src/core/text/a.ts', path: '../time/index.ts' },
  { file: 'src/core/text/a.ts', path: '../link/index.ts' },
  { file: 'src/core/dictionary/a.ts', path: '../syntax/index.ts' },
  { file: 'src/core/syntax/a.ts', path: '../dictionary/tables.ts' },
  { file: 'src/core/time/a.ts', path: '../article/index.ts' },
  { file: 'src/core/time/rules/a.ts', path: '../../events/index.ts' },
  { file: 'src/core/article/a.ts', path: '../events/index.ts' },
  { file: 'src/core/events/a.ts', path: '../link/index.ts' },
  { file: 'src/core/link/a.ts', path: '../time/calendar.ts' },
  { file: 'src/core/article/readers/a.ts', path: '../../text/words.ts' },
  { file: 'src/core/link/a.ts', path: '../index.ts' },
  { file: 'src/core/link/a.ts', path: '../assemble.ts' },
  { file: 'src/core/text/a.test.ts', path: '../time/index.ts' },
  { file: 'src/core/assemble.ts', path: './link/cluster.ts' },
  { file: 'src/core/assemble.ts', path: '../node/load-timeline.ts' },
  { file: 'src/core/time/a.ts', path: '../../ui/App.tsx' },
  { file: 'src/core/time/a.ts', path: 'date-fns' },
  { file: 'src/core/text/a.ts', path: 'node:fs' },
  { file: 'src/node/a.ts', path: '../ui/App.tsx' },
  { file: 'src/node/a.ts', path: '../worker/handle.ts' },
  { file: 'src/node/commands/a.ts', path: '../../core/time/index.ts' },
  { file: 'src/worker/a.ts', path: '../node/load-timeline.ts' },
  { file: 'src/worker/a.ts', path: '../ui/App.tsx' },
  { file: 'src/worker/a.ts', path: 'node:fs' },
  { file: 'src/ui/a.ts', path: '../node/load-timeline.ts' },
  { file: 'src/ui/list/a.tsx', path: '../../node/load-timeline.ts' },
  { file: 'src/ui/a.ts', path: '../core/link/index.ts' },
  { file: 'src/ui/a.ts', path: '../core/model.ts' },
  { file: 'src/ui/a.ts', path: '../worker/handle.ts' },
  { file: 'src/ui/a.ts', path: 'node:path' },
  { file: 'src/formats/a.ts', path: '../ui/App.tsx' },
  { file: 'src/formats/a.ts', path: '../node/read-folder.ts' },
  { file: 'src/formats/a.ts', path: '../core/time/index.ts' },
  { file: 'src/formats/a.ts', path: 'node:fs' },
  { file: 'src/core/assemble.ts', path: '../formats/index.ts' },
  { file: 'src/node/a.ts', path: '../formats/timeml.ts' },
  { file: 'src/when/a.ts', path: '../formats/index.ts' },
  { file: 'src/formats/a.ts', path: '../when/civil.ts' },
  { file: 'src/core/assemble.ts', path: '../when/index.ts' },
  { file: 'src/intake/a.ts', path: '../ui/App.tsx' },
  { file: 'src/intake/a.ts', path: '../core/text/index.ts' },
  { file: 'src/intake/page/a.ts', path: '../../formats/index.ts' },
  { file: 'src/intake/a.ts', path: 'node:zlib' },
  { file: 'src/ui/a.ts', path: '../intake/index.ts' },
  { file: 'src/worker/a.ts', path: '../intake/unzip.ts' },
  { file: 'src/core/analyse.ts', path: '../intake/index.ts' },
  { file: 'src/core/time/a.ts', path: '../tag-times.ts' },
  { file: 'src/ui/list/a.tsx', path: '../testing/build.ts' },
  { file: 'src/ui/state/a.ts', path: '../store/use-explorer.ts' },
  { file: 'src/ui/words/a.ts', path: '../state/placed.ts' },
  { file: 'src/ui/timeline/a.tsx', path: '../list/EventList.tsx' },
  { file: 'src/ui/timeline/vis/a.ts', path: '../../page/App.tsx' },
  { file: 'src/ui/reading/a.test.tsx', path: '../page/App.tsx' },
  { file: 'src/ui/published/a.tsx', path: '../app/CollectionPage.tsx' },
  { file: 'src/ui/a-folder-without-a-place/a.ts', path: '../text/dir-of.ts' },
  { file: 'src/ui/timeline/a.ts', path: 'vis-timeline/esnext' },
  { file: 'src/ui/page/a.ts', path: 'vis-data/esnext' },
];

const allowedImport: readonly { readonly file: string; readonly path: string }[] = [
  { file: 'src/core/text/a.ts', path: '../model.ts' },
  { file: 'src/core/time/a.ts', path: '../text/index.ts' },
  { file: 'src/core/syntax/a.ts', path: '../dictionary/index.ts' },
  { file: 'src/core/time/rules/a.ts', path: '../../text/index.ts' },
  { file: 'src/core/time/rules/a.ts', path: '../rule.ts' },
  { file: 'src/core/link/a.ts', path: '../events/index.ts' },
  { file: 'src/core/assemble.ts', path: './link/index.ts' },
  { file: 'src/core/assemble.ts', path: './analyse.ts' },
  { file: 'src/core/time/a.test.ts', path: 'fast-check' },
  { file: 'src/node/a.ts', path: '../core/index.ts' },
  { file: 'src/node/a.ts', path: 'node:fs' },
  { file: 'src/worker/a.ts', path: '../core/index.ts' },
  { file: 'src/ui/a.ts', path: '../core/index.ts' },
  { file: 'src/ui/list/a.tsx', path: '../../worker/protocol.ts' },
  { file: 'src/ui/a.ts', path: 'date-fns' },
  { file: 'src/formats/a.ts', path: '../core/index.ts' },
  { file: 'src/node/a.ts', path: '../formats/index.ts' },
  { file: 'src/intake/a.ts', path: '../core/index.ts' },
  { file: 'src/intake/a.ts', path: 'htmlparser2' },
  { file: 'src/worker/a.ts', path: '../intake/index.ts' },
  { file: 'src/ui/list/a.test.tsx', path: '../testing/build.ts' },
  { file: 'src/ui/store/a.ts', path: '../state/state.ts' },
  { file: 'src/ui/app/a.tsx', path: '../page/App.tsx' },
  { file: 'src/ui/a.tsx', path: './app/CollectionPage.tsx' },
  { file: 'src/ui/timeline/vis/a.ts', path: '../columns.ts' },
  { file: 'src/ui/timeline/vis/a.ts', path: 'vis-timeline/esnext' },
];

const system = (code: string, rule: string): Planted => ({ file: 'src/core/events/a.ts', code, rule });

const forbidden: readonly Planted[] = [
  system('export const a = Date.now();', 'no-restricted-globals'),
  system('export const a = new Date(2020, 1, 1);', 'no-restricted-globals'),
  system('export const a = performance.now();', 'no-restricted-globals'),
  system('console.log(1);', 'no-restricted-globals'),
  system('export const a = Math.random();', 'no-restricted-properties'),
  system('export const a = new Intl.DateTimeFormat();', 'no-restricted-properties'),
  system("export const a = 'a'.localeCompare('b');", 'no-restricted-properties'),
  system("export const a = (1).toLocaleString();", 'no-restricted-properties'),
  system("export const a = import('./b.ts');", 'no-restricted-syntax'),
  system("import { type Civil } from '../model.ts';\nexport const a = '2020-01-01T00:00' as Civil;", 'no-restricted-syntax'),
  { file: 'src/formats/a.ts', code: 'export const a = Date.now();', rule: 'no-restricted-globals' },
  { file: 'src/formats/a.ts', code: 'export const a = Math.random();', rule: 'no-restricted-properties' },
  { file: 'src/intake/a.ts', code: 'export const a = Date.now();', rule: 'no-restricted-globals' },
  { file: 'src/core/text/content-id.ts', code: 'export const a = {} as string;', rule: 'no-restricted-syntax' },
  { file: 'src/ui/a.ts', code: 'export const a = {} as string;', rule: 'no-restricted-syntax' },
  { file: 'src/node/a.ts', code: 'export const a = <string>{};', rule: 'no-restricted-syntax' },
  { file: 'src/node/a.test.ts', code: 'export const a = {} as string;', rule: 'no-restricted-syntax' },
  { file: 'src/ui/a.ts', code: 'export function a(b: any) { return b; }', rule: '@typescript-eslint/no-explicit-any' },
  { file: 'src/ui/a.ts', code: "import { Timeline } from '../core/index.ts';\nexport const a = (b: Timeline) => b.format;", rule: '@typescript-eslint/consistent-type-imports' },
  { file: 'src/ui/a.ts', code: '// @ts-ignore\nexport const a = 1;', rule: '@typescript-eslint/ban-ts-comment' },
  { file: 'src/ui/a.ts', code: 'export const a = 1;\n'.padEnd(400, '\n'), rule: 'max-lines' },
  { file: 'src/core/text/a.test.ts', code: 'export const a = 1;\n'.padEnd(400, '\n'), rule: 'max-lines' },
  { file: 'src/ui/a.ts', code: "document.body.innerHTML = 'x';", rule: 'no-restricted-properties' },
  { file: 'src/ui/a.ts', code: "document.body.outerHTML = 'x';", rule: 'no-restricted-properties' },
  { file: 'src/ui/a.ts', code: "document.body.insertAdjacentHTML('beforeend', 'x');", rule: 'no-restricted-properties' },
  { file: 'src/ui/A.tsx', code: "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;", rule: 'no-restricted-syntax' },
  { file: 'src/ui/A.tsx', code: "export const a = { dangerouslySetInnerHTML: { __html: 'x' } };", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/a.ts', code: "import { lazy } from 'react';\nexport const a = lazy;", rule: 'no-restricted-imports' },
  { file: 'src/ui/list/a.ts', code: "import { ViewTransition } from 'react';\nexport const a = ViewTransition;", rule: 'no-restricted-imports' },
  { file: 'src/ui/list/a.ts', code: "import { hydrateRoot } from 'react-dom/client';\nexport const a = hydrateRoot;", rule: 'no-restricted-imports' },
  { file: 'src/ui/list/a.ts', code: "import { preload } from 'react-dom';\nexport const a = preload;", rule: 'no-restricted-imports' },
  { file: 'src/ui/list/A.tsx', code: "export const A = () => <title>a</title>;", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/A.tsx', code: "export const A = () => <own-element />;", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/A.tsx', code: "import { Fragment } from 'react';\nexport const A = () => <Fragment ref={() => {}}>a</Fragment>;", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/a.ts', code: "document.getElementById('a')?.focus();", rule: 'no-restricted-syntax' },
  { file: 'src/ui/timeline/vis/a.ts', code: "document.getElementById('a')?.focus();", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/a.ts', code: "export const a = document.querySelector('.row');", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/a.ts', code: "export const a = (b: Element) => b.closest('dialog, .pane');", rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/a.ts', code: 'export const a = (b: Element, c: string) => b.matches(`.row ${c}`);', rule: 'no-restricted-syntax' },
  { file: 'src/ui/list/a.ts', code: 'export const a = location.search;', rule: 'no-restricted-globals' },
  { file: 'src/ui/list/a.ts', code: "history.pushState(null, '', '?a');", rule: 'no-restricted-globals' },
  { file: 'src/ui/list/a.ts', code: 'export const a = window.location.search;', rule: 'no-restricted-properties' },
  { file: 'src/ui/a.ts', code: "eval('1');", rule: 'no-eval' },
  { file: 'src/ui/a.ts', code: "export const a = new Function('return 1');", rule: 'no-new-func' },
  { file: 'src/ui/A.tsx', code: "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) { if (b) useState(1); return null; }", rule: 'react-hooks/rules-of-hooks' },
  { file: 'src/ui/A.tsx', code: "import { useEffect } from 'react';\nexport function A({ b }: { b: string }) { useEffect(() => { document.title = b; }, []); return null; }", rule: 'react-hooks/exhaustive-deps' },
];

const allowed: readonly Omit<Planted, 'rule'>[] = [
  { file: 'src/core/events/a.ts', code: "export const a = ['x', 'y'] as const;" },
  { file: 'src/core/events/a.ts', code: 'export const a = Math.max(1, 2);' },
  { file: 'src/core/events/a.ts', code: "export const a = new Intl.Segmenter('en');" },
  { file: 'src/core/events/a.test.ts', code: "import { type Day } from '../model.ts';\nexport const a = '2020-01-01' as Day;" },
  { file: 'src/core/text/content-id.ts', code: "import type { ArticleId } from '../model.ts';\nexport const a = (text: string): ArticleId => text as ArticleId;" },
  { file: 'src/ui/a.ts', code: "document.body.textContent = 'x';\nexport const a = Date.now();" },
  { file: 'src/node/a.ts', code: "console.log('x');" },
  { file: 'src/ui/browser/address.ts', code: 'export const a = location.search;' },
  { file: 'src/ui/list/a.ts', code: "export const a = document.querySelector('[data-item] > button');" },
  { file: 'src/ui/timeline/vis/a.ts', code: "export const a = document.querySelector('.vis-panel');" },
  { file: 'src/ui/a.ts', code: 'export const a = 1;\n'.padEnd(300, '\n') },
];

describe('the layers and runtimes', () => {
  it.each(forbiddenImport)('$file may not import $path', async ({ file, path }) => {
    expect((await lint(file, imported(path))).map((each) => each.split(':')[0])).toEqual(['no-restricted-imports']);
  });

  it.each(allowedImport)('$file may import $path', async ({ file, path }) => {
    expect(await lint(file, imported(path))).toEqual([]);
  });
});

describe('clock, zone, luck, types and HTML', () => {
  it.each(forbidden)('$rule in $file: $code', async ({ file, code, rule }) => {
    expect((await lint(file, code)).map((each) => each.split(':')[0])).toContain(rule);
  });

  it.each(allowed)('leaves alone in $file: $code', async ({ file, code }) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

describe('the runtimes know only their own globals', () => {
  it.each<{ runtime: string; code: string; complaint: RegExp | null }>([
    { runtime: 'core', code: 'export const a = document.title;', complaint: /Cannot find name 'document'/ },
    { runtime: 'core', code: 'export const a = process.env;', complaint: /Cannot find name 'process'/ },
    { runtime: 'core', code: 'console.log(1);', complaint: /Cannot find name 'console'/ },
    { runtime: 'core', code: "export const a = ['x'].toSorted();", complaint: null },
    { runtime: 'formats', code: 'export const a = document.title;', complaint: /Cannot find name 'document'/ },
    { runtime: 'formats', code: 'export const a = process.argv;', complaint: /Cannot find name 'process'/ },
    { runtime: 'formats', code: 'export const a = new DOMParser();', complaint: /Cannot find name 'DOMParser'/ },
    { runtime: 'intake', code: 'export const a = new DOMParser();', complaint: /Cannot find name 'DOMParser'/ },
    { runtime: 'node', code: 'export const a = document.title;', complaint: /Cannot find name 'document'/ },
    { runtime: 'node', code: 'export const a = process.argv;', complaint: null },
    { runtime: 'worker', code: 'export const a = document.title;', complaint: /Cannot find name 'document'/ },
    { runtime: 'worker', code: 'export const a = process.argv;', complaint: /Cannot find name 'process'/ },
    { runtime: 'worker', code: 'self.postMessage(1);', complaint: null },
    { runtime: 'ui', code: 'export const a = process.argv;', complaint: /Cannot find name 'process'/ },
    { runtime: 'ui', code: 'export const a = document.title;', complaint: null },
    { runtime: 'core', code: 'export const a = (b: readonly number[]): number => b[0];', complaint: /'number \| undefined' is not assignable/ },
    { runtime: 'core', code: 'export enum A { B }', complaint: /erasableSyntaxOnly/ },
  ])('src/$runtime: $code', ({ runtime, code, complaint }) => {
    const found = compile(runtime, code).join('\n');
    if (complaint === null) expect(found).toBe('');
    else expect(found).toMatch(complaint);
  });
});

/** What TypeScript says of this code, as a file of the runtime that exists only here. */
function compile(runtime: string, code: string): readonly string[] {
  return ts.getPreEmitDiagnostics(planted(runtime, code).program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What a planted file is compiled with, by runtime and name: the declarations of a runtime are read and bound once. */
const parsed = new Map<string, ts.SourceFile>();

function planted(runtime: string, code: string): { readonly program: ts.Program; readonly file: string } {
  const config = join(root, 'src', runtime, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config, ts.sys, dirname(config));
  const file = join(dirname(config), 'planted.ts');
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2023);
    const key = `${runtime} ${name}`;
    const source = parsed.get(key) ?? read(name, ...rest);
    if (source !== undefined) parsed.set(key, source);
    return source;
  };
  return { program: ts.createProgram([file], { ...options, noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false }, host), file };
}

describe('a word of the input is looked up in a map, never in an object, which answers for "constructor" as well', () => {
  it.each(readdirSync(join(root, 'src')).filter((folder) => existsSync(join(root, 'src', folder, 'tsconfig.json'))))('in src/%s', (runtime) => {
    const program = runtimeProgram(runtime);
    const own = (name: string): boolean => name.includes(`/src/${runtime}/`) && !/\.test\.|\/testing\//.test(name);
    expect(program.getSourceFiles().filter(({ fileName }) => own(fileName)).length).toBeGreaterThan(2);
    expect(lookupsIn(program, own)).toEqual([]);
  }, 60_000);

  it.each([
    'export const a = (table: Readonly<Record<string, number>>, word: string) => table[word];',
    "export const a = (word: string) => ({ one: 1, two: 2 })[word];",
    'export const a = <T>(table: Readonly<Record<string, T>>, word: `a${string}`) => table[word];',
    'export const a = <K extends string>(table: Readonly<Record<K, number>>, word: K) => table[word];',
    'export const a = (table: { [word: string]: number }, word: string) => { table[word] = (table[word] ?? 0) + 1; };',
    'export const a = (table: object, word: string) => word in table;',
    'export const a = ({ word, table }: { word: string; table: Readonly<Record<string, number>> }) => { const { [word]: held } = table; return held; };',
    'export const a = (table: object, word: string): unknown => Reflect.get(table, word);',
    "export const a = (word: string): unknown => JSON.parse('{}')[word];",
  ])('the check bites on %s', (code) => {
    const { program, file } = planted('core', code);
    expect(lookupsIn(program, (name) => name === file)).not.toEqual([]);
  });

  it.each([
    'export const a = (table: ReadonlyMap<string, number>, word: string) => table.get(word);',
    "export const a = (table: Readonly<Record<'x' | 'y', number>>, word: 'x' | 'y') => table[word];",
    'export const a = (table: readonly number[], at: number) => table[at];',
    "export const a = (value: object) => 'articles' in value;",
    "export const a = (table: Readonly<Record<string, number>>) => table['x'];",
    'export const a = (word: string) => ({ [word]: 1 });',
  ])('the check leaves alone %s', (code) => {
    const { program, file } = planted('core', code);
    expect(lookupsIn(program, (name) => name === file)).toEqual([]);
  });
});
