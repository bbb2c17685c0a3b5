import { spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articles } from './testing/articles.ts';
import { tempFolder } from './testing/temp-folder.ts';

const cli = ['--import', 'tsx', 'src/node/cli.ts'];
const start = (args: readonly string[], stdio: StdioOptions) => spawn(process.execPath, [...cli, ...args], { stdio });

/** The program as a child, to its end. `err`: what it said, where standard error is a pipe. */
async function ended(child: ReturnType<typeof start>): Promise<{ code: unknown; signal: unknown; err: string }> {
  let err = '';
  child.stderr?.on('data', (chunk) => void (err += String(chunk)));
  const [code, signal]: readonly unknown[] = await once(child, 'close');
  return { code, signal, err };
}

/** A long text that tells of nothing. */
const long = { 'a.txt': `Register of moorings\n\n${'Pier, berth, buoy and ring.\n\n'.repeat(7000)}` };

describe('what is printed is whole, or the exit code says that it is not', () => {
  it('a reader who goes away ends it quietly, with the code that shells give then', async () => {
    const child = start(['build', await tempFolder(long)], ['ignore', 'pipe', 'pipe']);
    child.stdout?.destroy();
    const { code, err } = await ended(child);
    // The text tells of nothing and has no date, which is said; no more is.
    expect({ code, others: err.split('\n').filter((line) => line !== '' && !line.includes('a.txt: warning: ')) }).toEqual({ code: 141, others: [] });
  });

  // The device of others that is always full, if there is one, is called otherwise.
  it.runIf(process.platform === 'linux').each([
    ['build', []], ['export', ['--format', 'csv']], ['timex', []],
  ])('a full disk behind the output of %s is said', async (command, args) => {
    const child = start([command, ...args, await tempFolder(articles)], ['ignore', openSync('/dev/full', 'w'), 'pipe']);
    expect(await ended(child)).toEqual({ code: 1, signal: null, err: 'dateline: the result cannot be written to standard output (no space is left).\n' });
  });

  it('a disk that is full half way through is said, too', async () => {
    const file = join(await tempFolder({}), 'out.json');
    // In blocks of 512 bytes or of 1024, by the shell: less than the text in either.
    const child = spawn('sh', ['-c', 'ulimit -f 50; file=$1; shift; "$@" > "$file"', 'sh', file, process.execPath, ...cli, 'build', await tempFolder(long)]);
    const { code, err } = await ended(child);
    expect(code).toBe(1);
    expect(err).toContain('dateline: the result cannot be written to standard output (it would be too large).\n');
  });

  it.runIf(process.platform === 'linux')('a full disk behind --out, too', async () => {
    const child = start(['export', '--format', 'csv', '--out', '/dev/full', await tempFolder(articles)], ['ignore', 'pipe', 'pipe']);
    expect(await ended(child)).toMatchObject({ code: 1, err: 'dateline export: /dev/full cannot be written (no space is left).\n' });
  });

  it.runIf(process.platform === 'linux')('a standard error that takes nothing changes no result', async () => {
    const folder = await tempFolder({ ...articles, 'empty.txt': '' });
    const file = join(await tempFolder({ 'out.json': '' }), 'out.json');
    const child = start(['build', folder], ['ignore', openSync(file, 'w'), openSync('/dev/full', 'w')]);
    expect(await ended(child)).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'dateline/1' });
  });

  it('streams that are closed from the beginning are like those that take everything', async () => {
    const child = spawn('sh', ['-c', '"$@" >&- 2>&-', 'sh', process.execPath, ...cli, 'build', await tempFolder({ ...articles, 'empty.txt': '' })]);
    expect(await ended(child)).toEqual({ code: 0, signal: null, err: '' });
  });

  it('a slow reader gets all of it', async () => {
    const child = start(['build', await tempFolder(long)], ['ignore', 'pipe', 'ignore']);
    const parts: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      parts.push(part);
      child.stdout?.pause();
      setTimeout(() => child.stdout?.resume(), 5);
    });
    expect(await ended(child)).toMatchObject({ code: 0 });
    expect(JSON.parse(parts.join(''))).toMatchObject({ articles: [{ text: long['a.txt'] }] });
  });
});

describe('a person breaks it off', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s: the part goes, the old file stays, and the shell is told', async (signal) => {
    const folder = await tempFolder({ 'out.csv': 'old' });
    // Writes beside out.csv, and is broken off before the renaming.
    const script = "import { writeFile } from 'node:fs/promises'; import { withPart } from './src/node/with-part.ts'; await withPart(process.argv[1], async (part) => { await writeFile(part, 'half'); process.stdout.write('half'); await new Promise((resolve) => setTimeout(resolve, 60000)); });";
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.kill(signal));
    expect(await ended(child)).toMatchObject({ code: null, signal });
    expect(await readdir(folder)).toEqual(['out.csv']);
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe('old');
  });
});
