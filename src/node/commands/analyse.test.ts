import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { dateline, datelineFed } from '../testing/dateline.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const towns = ['Orrin', 'Tarn', 'Lusk', 'Corry'];
const record = (at: number) => ({ id: `r${at}`, title: `Mill of ${towns[at % 4]} burns down`, source: at % 2 === 0 ? 'Orrin Herald' : 'Tarn Post', date: `2031-05-0${1 + (at % 7)}`, text: `The mill of ${towns[at % 4]} burned down on Tuesday, killing ${2 + (at % 3)} people. The mayor said on Wednesday that it would be built anew.` });
const sound = Array.from({ length: 12 }, (_, at) => JSON.stringify(record(at)));
/** With all that may be amiss with a line, and in the forms of other programs. */
const lines = [
  ...sound.slice(0, 4),
  '{"text": "cut sho',
  '',
  JSON.stringify({ text: '7 May 2031\n\nThe ferry sank off Lusk on Monday.' }),
  '{"title": "No words", "url": "https://a.example/x"}',
  '[]',
  '"words alone"',
  JSON.stringify({ text: 'Nothing here.\u2028Nor here.' }),
  `${JSON.stringify({ headline: 'Bridge opens', body: 'The bridge of Tarn opened on 3 May 2031.', pubDate: '2031-05-04' })}\r`,
  ...sound.slice(4),
];
const pile = lines.join('\n');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fed = (text: string, ...args: readonly string[]) => datelineFed([bytes(text)], ...args);

describe('dateline analyse', () => {
  it('writes a line for each that holds something, in their order, and names the others by their number', async () => {
    const { code, out, err } = await fed(pile, 'analyse');
    expect(code).toBe(0);
    const written: readonly { readonly outcomes: readonly { readonly analyses: readonly { readonly article: { readonly externalId: string | null } }[] }[] }[] = out.trimEnd().split('\n').map((line) => JSON.parse(line));
    const ids = written.flatMap(({ outcomes }) => outcomes.flatMap(({ analyses }) => analyses.map(({ article }) => article.externalId)));
    expect(ids).toEqual(['r0', 'r1', 'r2', 'r3', null, null, null, 'r4', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11']);
    expect(err.split('\n').filter((line) => line.includes('Line'))).toEqual([
      'articles.jsonl: warning: Line 5: This is no JSON: it breaks off at line 5, character 18. It was left out.',
      'articles.jsonl: warning: Line 8: It has no "text". It was left out.',
      'articles.jsonl: warning: Line 9: It is an empty list. It was left out.',
      'articles.jsonl: warning: Line 10: It is a string, not an object with a "text". It was left out.',
    ]);
  });

  it('writes what a line tells before it takes the next', async () => {
    const taken: string[] = [];
    let written = 0;
    async function* stream() {
      for (const line of sound) {
        taken.push(`${written} written`);
        yield bytes(`${line}\n`);
      }
    }
    const code = await runCommand(['analyse'], { out: () => void (written += 1), gone: async () => true, input: stream(), err: () => undefined, progress: null });
    expect([code, taken]).toEqual([0, sound.map((_, at) => `${at} written`)]);
  });

  it('takes no more when nobody takes what it writes', async () => {
    let taken = 0;
    async function* stream() {
      for (;;) {
        taken += 1;
        yield bytes(`${sound[0]}\n`);
      }
    }
    expect(await runCommand(['analyse'], { out: () => undefined, gone: async () => false, input: stream(), err: () => undefined, progress: null })).toBe(0);
    expect(taken).toBe(1);
  });

  it.each([
    ['', ''],
    ['\n\n', ''],
    ['{}', 'articles.jsonl: warning: Line 1: It has no "text". It was left out.\n'],
  ])('ends well where %j, as a part of something, holds no article', async (text, err) => {
    expect(await fed(text, 'analyse')).toMatchObject({ code: 0, err });
    expect(await fed((await fed(text, 'analyse')).out, 'assemble')).toMatchObject({ code: 1, out: '', err: `${err}dateline assemble: there was no article.\n` });
  });

  it('leaves out a line that is longer than any article, and goes on', async () => {
    const { code, err, out } = await datelineFed([bytes('{"text":"'), ...Array.from({ length: 33 }, () => new Uint8Array(1e6).fill(0x61)), bytes(`"}\n${sound[0]}\n`)], 'analyse', '--name', 'pile');
    expect({ code, err }).toEqual({ code: 0, err: 'pile: warning: Line 1: It is longer than 32 MB, more than any article. It was left out.\n' });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('takes no files', async () => expect(await dateline('analyse', 'a.jsonl')).toMatchObject({ code: 2, err: 'dateline analyse: it reads standard input: write "dateline analyse < FILE".\n' }));

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/node/cli.ts', 'analyse'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => void (err += String(chunk)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    // It never comes to its end by itself.
    const feed = setInterval(() => child.stdin.write(`${sound[0]}\n`), 5);
    const [code]: readonly unknown[] = await once(child, 'close');
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 141, err: '' });
  });
});

describe('dateline assemble', () => {
  it.each([[[]], [['--pretty']]])('makes of it what build makes of the same articles, to the byte, with %j', async (options) => {
    const folder = await tempFolder({ 'pile.jsonl': pile });
    const file = `${folder}/pile.jsonl`;
    const built = await dateline('build', ...options, file);
    const analysed = await fed(pile, 'analyse', '--name', file);
    expect(await fed(analysed.out, 'assemble', ...options)).toMatchObject({ code: 0, out: built.out, err: built.err });
  });

  it('makes the same of parts that were read apart, in any order, but for the order of warnings', async () => {
    const whole = JSON.parse((await dateline('build', join(await tempFolder({ 'a.jsonl': sound.join('\n') }), 'a.jsonl'))).out);
    const parts = await Promise.all([sound.slice(0, 5), sound.slice(5)].map(async (part) => (await fed(part.join('\n'), 'analyse', '--name', whole.articles[0].file.split('#')[0])).out));
    const folder = await tempFolder({ 'late.jsonl': parts[1] ?? '', 'early.jsonl': parts[0] ?? '' });
    const { out } = await dateline('assemble', `${folder}/late.jsonl`, `${folder}/early.jsonl`);
    expect(JSON.parse(out)).toEqual(whole);
  });

  it('is what build and export do with files of such lines', async () => {
    const analysed = (await fed(pile, 'analyse')).out;
    const folder = await tempFolder({ 'analyses.jsonl': analysed, 'articles.jsonl': pile });
    expect((await dateline('build', join(folder, 'analyses.jsonl'))).out).toBe((await fed(analysed, 'assemble')).out);
    const table = await dateline('export', '--format', 'csv', join(folder, 'articles.jsonl'));
    expect(await dateline('export', '--format', 'csv', join(folder, 'analyses.jsonl'))).toMatchObject({ code: 0, out: table.out });
  });

  it('leaves out a line that is broken, was changed, or comes from another version, and names it', async () => {
    const [first = '', second = '', third = '', fourth = ''] = (await fed(sound.slice(0, 4).join('\n'), 'analyse')).out.trimEnd().split('\n');
    const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
    const { code, out, err } = await fed([first, second.slice(0, 500), third.replace('killing', 'hurting'), fourth.replace(`"version":"${version}"`, '"version":"0.0.7"'), sound[5]].join('\n'), 'assemble');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ articles: [{ externalId: 'r0' }] });
    expect(err.split('\n').slice(0, 4)).toEqual([
      'standard input: warning: Line 2: It is no JSON, or broken off. It was left out.',
      'standard input: warning: Line 3: It was changed after it was written. Analyse its article anew.',
      `standard input: warning: Line 4: It was written by version 0.0.7 of Dateline, and this is ${version}. Analyse its article anew.`,
      'standard input: warning: Line 5: It was not written by dateline analyse. It was left out.',
    ]);
  });

  it('names a file that is not there', async () => {
    expect(await dateline('assemble', 'no/such.jsonl')).toMatchObject({ code: 1, out: '', err: 'no/such.jsonl: warning: It cannot be read (there is nothing of that name).\ndateline assemble: there was no article.\n' });
  });
});

const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true;
if (!parallel) console.warn('GNU parallel is not installed: the example of docs/scale.md that uses it is NOT tested here.');

it.runIf(parallel)('the example of docs/scale.md with GNU parallel gives what build gives', async () => {
  const folder = await tempFolder({ 'articles.jsonl': `${sound.join('\n')}\n`, 'bin/dateline': `#!/bin/sh\nexec "${process.execPath}" --import "${join(process.cwd(), 'node_modules/tsx/dist/loader.mjs')}" "${join(process.cwd(), 'src/node/cli.ts')}" "$@"\n` });
  const [, example = ''] = /```sh\n(parallel[^]*?)```/.exec(await readFile('docs/scale.md', 'utf8')) ?? [];
  const { status, stderr } = spawnSync('sh', ['-c', `chmod +x bin/dateline && ${example}`], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${folder}/bin:${process.env['PATH']}`, PARALLEL: '--will-cite' } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const built: unknown = JSON.parse((await dateline('build', join(folder, 'articles.jsonl'))).out.replaceAll(`${folder}/`, ''));
  expect(JSON.parse(await readFile(join(folder, 'timeline.json'), 'utf8'))).toEqual(built);
});
