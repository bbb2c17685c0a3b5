import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createLogger, createServer, type HotPayload, type Logger } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Timeline } from '../core/index.ts';
import { loadTimeline } from './load-timeline.ts';
import { readFolder } from './read-folder.ts';
import { seeds } from './seeds-plugin.ts';
import { articles } from './testing/articles.ts';
import { bundlerWords } from './testing/bundler-words.ts';
import { tempFolder } from './testing/temp-folder.ts';

const page = { 'index.html': '<script type="module" src="/main.js"></script>', 'main.js': 'document.title = "A page";' };

function quietLogger(warnings: string[]): Logger {
  const logger = createLogger('silent');
  return { ...logger, warn: (message) => void warnings.push(message), warnOnce: (message) => void warnings.push(message) };
}

describe('the production build', () => {
  it('hands the page the finished timeline, and warns of what it left out by name and reason', async () => {
    const root = await tempFolder({ ...page, ...prefixed('pile/', articles), 'pile/empty.txt': '', 'pile/photo.jpg': 'x', 'pile/a\u001B[2J\nb.txt': '' });
    const warnings: string[] = [];
    const output = await build({ root, configFile: false, customLogger: quietLogger(warnings), plugins: [seeds({ folder: 'pile' })], build: { write: false, minify: false } });
    const files = 'output' in output ? output.output.filter(({ fileName }) => fileName.endsWith('.json')) : [];
    expect(files.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^assets\/articles-[\w-]{8}\.json$/)]);
    const timeline: Timeline = JSON.parse(files.map((file) => (file.type === 'asset' ? Buffer.from(file.source).toString() : '')).join(''));
    expect(timeline.articles.map(({ file }) => file)).toEqual(Object.keys(articles));
    expect(warnings.join('\n')).toMatch(/pile\/empty\.txt: warning: \w/);
    expect(warnings.join('\n')).toMatch(/pile\/photo\.jpg: warning: \w/);
    expect(warnings.join('\n')).toContain('pile/a\uFFFD[2J\uFFFDb.txt: warning: This file is empty.');
  });

  it('builds an empty page from a folder that is not there, and says so', async () => {
    const root = await tempFolder(page);
    const warnings: string[] = [];
    await build({ root, configFile: false, customLogger: quietLogger(warnings), plugins: [seeds({ folder: 'pile' })], build: { write: false } });
    expect(warnings.join('\n')).toContain('there is nothing of that name');
  });
});

describe('the development server', () => {
  it('hands the page its timeline as it is, whatever words stand in it', async () => {
    const root = await tempFolder({ ...page, 'pile/a.txt': `Ferry sank off Lusk\n\nLUSK, May 4, 2019 - The ferry sank on 3 May 2019. ${bundlerWords.join(' ')}\n` });
    const server = await createServer({ root, configFile: false, customLogger: quietLogger([]), plugins: [seeds({ folder: 'pile' })], server: { port: 0, host: '127.0.0.1' } });
    onTestFinished(() => server.close());
    await server.listen();
    const answer = await timelineAt(server.resolvedUrls?.local[0] ?? '');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.text()).toBe(JSON.stringify(loadTimeline(await readFolder(join(root, 'pile')))));
  });

  it('reloads the page when an article is added, changed or removed, and for nothing else', async () => {
    const root = await tempFolder({ ...page, ...prefixed('pile/', articles) });
    const server = await createServer({ root, configFile: false, customLogger: quietLogger([]), plugins: [seeds({ folder: 'pile' })], server: { port: 0, host: '127.0.0.1' } });
    onTestFinished(() => server.close());
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    const reloads: HotPayload[] = [];
    const send = server.environments.client.hot.send.bind(server.environments.client.hot);
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation((...args: readonly unknown[]) => {
      const [payload] = args;
      if (isPayload(payload)) {
        if (payload.type === 'full-reload') reloads.push(payload);
        send(payload);
      }
    });
    const files = async (): Promise<readonly string[]> => {
      const timeline: Timeline = await (await timelineAt(address)).json();
      return timeline.articles.map(({ file }) => file);
    };
    /** Waits for a reload, and for what the page would get then. */
    const reloadsTo = async (change: Promise<void>, expected: readonly string[]) => {
      const before = reloads.length;
      await change;
      await expect.poll(() => reloads.length, { timeout: 10_000 }).toBeGreaterThan(before);
      await expect.poll(files, { timeout: 10_000 }).toEqual(expected);
      await settled();
    };
    const names = Object.keys(articles);
    const [first = '', ...others] = names;
    expect(await files()).toEqual(names);

    const added = join(root, 'pile/zeta.txt');
    await reloadsTo(writeFile(added, 'The mill at Orrin burned down\n\nThe mill at Orrin burned down on 3 May 2011.\n'), [...names, 'zeta.txt']);
    await reloadsTo(writeFile(join(root, 'pile', first), ''), [...others, 'zeta.txt']);
    await reloadsTo(rm(added), others);

    const before = reloads.length;
    await writeFile(join(root, 'notes.txt'), 'Beside the pile.');
    await settled();
    expect(reloads).toHaveLength(before);
  });
});

/** What the page fetches, which its HTML names. */
async function timelineAt(address: string): Promise<Response> {
  const html = await (await fetch(address)).text();
  return fetch(new URL(/data-articles="([^"]+)"/.exec(html)?.[1] ?? '', address));
}

/** Longer than the system takes to tell of a file, and the plugin to answer. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

function prefixed(prefix: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [prefix + name, text]));
}

function isPayload(value: unknown): value is HotPayload {
  return typeof value === 'object' && value !== null && 'type' in value;
}
