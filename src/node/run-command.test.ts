import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { correctionOf, type Timeline } from '../core/index.ts';
import { commands } from './commands/commands.ts';
import { articles } from './testing/articles.ts';
import { dateline, datelineWatched } from './testing/dateline.ts';
import { tempFolder } from './testing/temp-folder.ts';

describe('dateline build', () => {
  it('prints the timeline on standard output and what is amiss on standard error', async () => {
    const folder = await tempFolder({ ...articles, 'empty.txt': '', 'page.html': '<p>' });
    const { code, out, err } = await dateline('build', folder);
    expect(code).toBe(0);
    const timeline: Timeline = JSON.parse(out);
    expect(timeline.format).toBe('dateline/1');
    expect(timeline.articles.map(({ file }) => file)).toEqual(Object.keys(articles).map((name) => `${folder}/${name}`));
    expect(err).toContain(`${folder}/empty.txt: warning: `);
    expect(err).toContain(`${folder}/page.html: warning: `);
    expect(timeline.diagnostics.map(({ file }) => file)).toEqual(expect.arrayContaining([`${folder}/empty.txt`, `${folder}/page.html`]));
  });

  it('prints one line, or a readable form when asked', async () => {
    const folder = await tempFolder(articles);
    expect((await dateline('build', folder)).out.match(/\n/g)).toHaveLength(1);
    expect((await dateline('build', '--pretty', folder)).out).toContain('\n  "format": "dateline/1"');
  });

  it('keeps the corrections of a Dateline file', async () => {
    const folder = await tempFolder(articles);
    const timeline: Timeline = JSON.parse((await dateline('build', folder)).out);
    const [{ at } = expect.unreachable()] = timeline.events;
    const corrections = [correctionOf({ kind: 'event', at, change: { title: 'The bridge opens' } }), correctionOf({ kind: 'event', at: { ...at, exact: 'nowhere at all' }, change: { hidden: true } })];
    const kept = await tempFolder({ 'kept.json': JSON.stringify({ ...timeline, corrections }) });
    const first = await dateline('build', kept);
    const corrected: Timeline = JSON.parse(first.out);
    expect([corrected.events[0]?.title, corrected.corrections, corrected.unplaced]).toEqual(['The bridge opens', corrections, [corrections[1]?.id]]);
    expect(first.err).toContain('A correction is not applied, since its words are not found: “nowhere at all”. It is kept.');
    expect((await dateline('build', await tempFolder({ 'kept.json': first.out }))).out).toBe(first.out);
  });

  it('gives the same whichever way the paths are named', async () => {
    const folder = await tempFolder(articles);
    const [a, b] = Object.keys(articles).map((name) => join(folder, name));
    expect((await dateline('build', a ?? '', b ?? '')).out).toBe((await dateline('build', b ?? '', a ?? '')).out);
  });
});

describe('exit codes', () => {
  it.each<{ args: readonly string[]; code: number; err?: string; out?: string }>([
    { args: ['build', 'no/such/folder'], code: 1, err: 'no/such/folder: warning: It cannot be read (there is nothing of that name).\ndateline build: no article could be read.\n' },
    { args: ['build'], code: 2, err: 'name at least one file or folder' },
    { args: ['build', '--colour', 'x'], code: 2, err: '--colour' },
    { args: ['make'], code: 2, err: 'there is no command "make"' },
    { args: [], code: 2, err: 'Usage: dateline COMMAND' },
    { args: ['buidl'], code: 2, err: 'dateline: there is no command "buidl": did you mean build?\n\nDateline turns' },
    { args: ['ma\u001B[2Jke\n'], code: 2, err: 'dateline: there is no command "ma\\u001b[2Jke\\n".\n' },
    { args: ['evaluate', 'timx', 'x'], code: 2, err: 'dateline evaluate: there is no "timx": did you mean timex?\n' },
    { args: ['export', '--fromat', 'csv', 'x'], code: 2, err: 'dateline export: there is no option "--fromat": did you mean --format?\nUsage: dateline export ' },
    { args: ['export', '--form=csv', 'x'], code: 2, err: 'did you mean --format?' },
    { args: ['build', '-x'], code: 2, err: 'dateline build: there is no option "-x"; a path that begins with a dash goes behind "--".\nUsage: ' },
    { args: ['build', 'x', '--pretty=no'], code: 2, err: '--pretty takes no value.' },
    { args: ['build', 'x', '--pretty', '--pretty'], code: 2, err: '--pretty is given twice.' },
    { args: ['export', '--format', 'csv', '--format', 'json', 'x'], code: 2, err: '--format is given twice.' },
    { args: ['export', 'x', '--format'], code: 2, err: '--format says nothing: write --format html|' },
    { args: ['export', '--out', '--format', 'csv', 'x'], code: 2, err: '--out is followed by "--format": if that is its value, write --out=--format.' },
    { args: ['export', '--out', '', '--format', 'csv', 'x'], code: 2, err: 'name the file to write into: --out FILE.' },
    { args: ['build', ''], code: 2, err: 'dateline build: a path is empty.' },
    { args: ['build', '--', '--help'], code: 1, err: '--help: warning: It cannot be read (there is nothing of that name).\n' },
    { args: ['build', 'no\u001B]0;x\u0007\nsuch\u202E'], code: 1, err: 'no\\u001b]0;x\\u0007\\nsuch\\u202e: warning: It cannot be read (there is nothing of that name).\ndateline build: no article' },
    { args: ['export', '--help', '--colour'], code: 0, out: 'Usage: dateline export' },
    { args: ['--help'], code: 0, out: 'Usage: dateline COMMAND' },
    { args: ['build', '--help'], code: 0, out: 'Usage: dateline build' },
  ])('dateline $args gives $code', async ({ args, code, err, out }) => {
    const result = await dateline(...args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(err ?? '');
    expect(result.out).toContain(out ?? '');
    if (err === undefined) expect(result.err).toBe('');
    if (out === undefined) expect(result.out).toBe('');
  });
});

describe('help', () => {
  it.each(commands.map((command) => [command.name, command] as const))('%s tells its usage, every option and an example', async (name, { options, examples, operands }) => {
    const { code, out, err } = await dateline(...name.split(' '), '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [usage = ''] = out.split('\n');
    expect([usage.startsWith(`Usage: dateline ${name} `), usage.endsWith(operands)]).toEqual([true, true]);
    for (const { name: option, says } of options) {
      expect(out).toContain(`--${option}`);
      expect(out.replace(/\s+/g, ' ')).toContain(says);
    }
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) expect(out).toContain(line);
    // A line that a person can read in a narrow window; the usage is one line.
    for (const line of out.split('\n').slice(1)) if (!line.startsWith('  --') && !line.startsWith('  dateline')) expect(line.length).toBeLessThanOrEqual(90);
  });

  it.each([[['evaluate', '--help']], [['help', 'evaluate']]])('%j tells both', async (args) => {
    const { code, out } = await dateline(...args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: dateline evaluate timex');
    expect(out).toContain('Usage: dateline evaluate events');
  });

  it.each(commands.map(({ name }) => [name]))('%s refuses an option that it does not have', async (name) => {
    const { code, out, err } = await dateline(...name.split(' '), '--colour');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^dateline ${name}: .*--colour[^]*\nUsage: dateline ${name} `));
  });
});

describe('progress', () => {
  it('is told to whoever looks on: each file, then the joining', async () => {
    const folder = await tempFolder(articles);
    const watched = await datelineWatched('build', folder);
    expect(watched.progress).toEqual(['reading 1 of 2 files', 'reading 2 of 2 files', 'joining what 2 files tell']);
    const alone = await dateline('build', folder);
    expect(alone.progress).toEqual([]);
    expect([alone.out, alone.err]).toEqual([watched.out, watched.err]);
  });
});

/** A long text that tells of nothing, so that only its length matters. */
function register(book: number, length: number): string {
  return `Register of moorings, book ${book}\n\n${'Pier, berth, buoy and ring.\n\n'.repeat(length / 30)}`;
}

describe('the program', () => {
  const cli = ['--import', 'tsx', 'src/node/cli.ts'];

  it('sets the exit code', async () => {
    await expect(promisify(execFile)(process.execPath, [...cli, 'build', 'no/such'])).rejects.toMatchObject({ code: 1, stdout: '' });
  });

  it('tells nobody how far it is where nobody looks on', async () => {
    // Long enough that a person would be told.
    const folder = await tempFolder(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.txt`, register(n, 40_000)])));
    const { stderr } = await promisify(execFile)(process.execPath, [...cli, 'build', folder], { maxBuffer: 2 ** 28 });
    expect(stderr).not.toMatch(/[\r\u001B]|reading \d/);
  });

  it('prints all of a long result into a pipe', async () => {
    const folder = await tempFolder(Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.txt`, register(n, 2000)])));
    const { stdout } = await promisify(execFile)(process.execPath, [...cli, 'build', folder], { maxBuffer: 2 ** 28 });
    const timeline: Timeline = JSON.parse(stdout);
    expect(stdout.length).toBeGreaterThan(2 ** 17);
    expect(timeline.articles).toHaveLength(80);
  });
});
