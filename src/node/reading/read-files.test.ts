import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../core/index.ts';
import { analyseAnyFile, analyseFile } from '../../intake/index.ts';
import { zipOf } from '../../intake/testing/zips.ts';
import { providePdf } from '../load-pdf.ts';
import { timelineOf } from '../load-timeline.ts';
import { programParts } from '../program/from-sources.ts';
import { articles } from '../testing/articles.ts';
import { readFiles, threadsFor } from './read-files.ts';
import { startReader, type Task } from './reader.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string): InputFile => ({ name, bytes: bytes(text) });
const towns = ['Orrin', 'Tarn', 'Lusk', 'Corry', 'Arden'];
const told = (at: number): string => `Mill burns down\n\nMay ${1 + (at % 28)}, 2011 - The mill of ${towns[at % towns.length]} burned down on Tuesday, killing ${2 + at} people.\n`;
const records = Array.from({ length: 40 }, (_, at) => (at % 7 === 3 ? '{"text": "cut sho' : JSON.stringify({ id: `r${at}`, text: told(at) }))).join('\n');
/** Most of a saved page is no article, as everywhere. */
const page = (at: number): string => `<!doctype html><title>Ferry ${at}</title><script>${'/* none */'.repeat(3000)}</script><article><h1>Ferry to Lusk stopped</h1><p>The ferry to Lusk was stopped on Friday, 3 June 2011, after a storm that took ${at} masts and the roof of the harbour office with it.</p></article>`;

/** Files of one article and of many, with damaged ones between them; more than three threads take at first. */
const pile: readonly InputFile[] = [
  ...Object.entries(articles).map(([name, text]) => file(name, text)),
  file('empty.txt', ''),
  file('pile.jsonl', records),
  file('broken.zip', 'PK\u0003\u0004 and no more'),
  { name: 'late.zip', bytes: zipOf([{ name: 'a.html', bytes: bytes(page(1)) }, { name: 'b.pdf', bytes: bytes('%PDF-1.4') }, { name: 'c.txt', bytes: bytes(told(4)) }]) },
  ...Array.from({ length: 20 }, (_, at) => [file(`page-${at}.html`, page(at)), { name: `page-${at}.txt`, bytes: new Uint8Array(100).fill(0xff) }]).flat(),
  file('none.jsonl', '{}'),
];
const json = async (...ways: Parameters<typeof readFiles>): Promise<string> => JSON.stringify(timelineOf(await readFiles(...ways), []));
providePdf();
const alone = JSON.stringify(timelineOf(await Promise.all(pile.map(analyseAnyFile)), []));

/** A thread that answers `answers` times, with the names of what it was given, and then does what is told. */
const thread = (answers: number, then: string): URL => new URL(`data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  let left = ${answers};
  parentPort.on('message', (batch) => {
    if (left === 0) { ${then} }
    left -= 1;
    parentPort.postMessage(batch.map(({ name }) => ({ analyses: [], corrections: [], diagnostics: [{ file: name, code: 'marked' }] })));
  });
`)}`);

describe('reading in threads', () => {
  it.each([0, 1, 3])('gives the same bytes with %i', async (threads) => {
    expect(await json(pile, { threads })).toBe(alone);
  });

  it('takes what threads say, each for its place', async () => {
    const outcomes = await readFiles(pile, { threads: 2, thread: thread(1e9, '') });
    expect(outcomes).toHaveLength(pile.length);
    const marks = outcomes.map(({ diagnostics }) => diagnostics.filter(({ code }) => String(code) === 'marked').map((mark) => mark.file));
    // The first batch went to a thread.
    expect(marks[0]).toEqual([pile[0]?.name]);
    for (const [at, names] of marks.entries()) expect(names.filter((name) => name.split('#')[0]?.split('/')[0] !== pile[at]?.name)).toEqual([]);
  });

  it.each([
    ['ends', thread(0, 'process.exit(0);')],
    ['throws', thread(0, 'throw new Error("No more.");')],
    ['never begins', new URL('data:text/javascript,import "no-such-package";')],
  ])('reads itself what a thread had that %s', async (_how, broken) => {
    expect(await json(pile, { threads: 2, thread: broken })).toBe(alone);
  });

  it('keeps what a thread had read before it died', async () => {
    const outcomes = await readFiles(pile, { threads: 1, thread: thread(1, 'process.exit(1);') });
    const whole = outcomes.filter((outcome, at) => JSON.stringify(outcome) === JSON.stringify(pile[at] && analyseFile(pile[at])));
    expect(outcomes[0]?.analyses).toEqual([]);
    expect(whole.length).toBeGreaterThan(pile.length / 2);
  });

  it('tells how many files are read, one by one', async () => {
    const said: number[] = [];
    await readFiles(pile, { threads: 2, thread: thread(1, 'process.exit(0);'), onFile: (done, total) => said.push(done / total) });
    expect(said).toEqual(Array.from({ length: pile.length + 1 }, (_, at) => at / pile.length));
  });

  it('reads nothing at all', async () => {
    const said: (readonly number[])[] = [];
    expect(await readFiles([], { threads: 1, onFile: (...each) => said.push(each) })).toEqual([]);
    expect(said).toEqual([[0, 0]]);
  });
});

it.each([
  { megabytes: [], cores: 8, threads: 0 },
  { megabytes: [0.3, 0.6], cores: 8, threads: 0 },
  { megabytes: [0.3, 0.6, 0.3], cores: 8, threads: 1 },
  { megabytes: [3], cores: 8, threads: 3 },
  { megabytes: [10], cores: 2, threads: 1 },
  { megabytes: [10], cores: 1, threads: 0 },
])('$megabytes MB on $cores cores: $threads threads more', ({ megabytes, cores, threads }) => {
  expect(threadsFor(megabytes.map((each) => ({ name: 'a.txt', bytes: new Uint8Array(each * 1e6).fill(97) })), cores)).toBe(threads);
});

it('a saved page is worth fewer threads than a text of its length', () => {
  expect(threadsFor([{ name: 'a.html', bytes: bytes(`\n<p>${'a'.repeat(5e6)}`) }], 8)).toBe(0);
});

it('a thread runs the program, and has no more at hand than two batches', async () => {
  const tasks: Task[] = pile.map((piece, at) => ({ file: at, place: 1, piece }));
  const outcomes = new Map<number, string>();
  let taken = 0;
  await new Promise<void>((done, failed) => {
    const reader = startReader({
      read: ({ file: at }, outcome) => {
        outcomes.set(at, JSON.stringify(outcome));
        if (outcomes.size === taken) done();
      },
      died: failed,
    }, programParts.readThread);
    const next = (): Task | undefined => tasks[taken++];
    reader.fill(next);
    const before = taken;
    reader.fill(next);
    expect([taken, reader.busy()]).toEqual([before, true]);
  });
  expect([...outcomes.values()]).toEqual(pile.slice(0, taken).map((each) => JSON.stringify(analyseFile(each))));
  expect(taken).toBeLessThan(pile.length);
});
