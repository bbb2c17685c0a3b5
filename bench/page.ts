/** `npm run bench:page`: what the page costs, against the same library with nothing around it. Prints; asserts nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { launch } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { compileHint } from '../src/node/compile-hint-plugin.ts';
import { pageChunks } from '../src/node/page-parts.ts';
import { leftOut } from '../src/node/left-out/plugin.ts';
import { visParts } from '../src/node/left-out/vis-parts.ts';
import { ACTS } from './page/acts.ts';
import { drawnItems, firstDraw, timeToDrawn } from './page/first-draw.ts';
import { framesOf } from './page/frames.ts';
import { growth } from './page/leaks.ts';
import { dropMany } from './page/own.ts';
import { cpuOf, drawn, measured } from './page/metrics.ts';
import { sizesOf } from './page/sizes.ts';
import { describeTimes, median } from './statistics.ts';

/** `--only navigation,frames` runs some of them. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const benches = { navigation, boxes, frames, acts, leaks, own };
const wanted = values.only?.split(',') ?? Object.keys(benches);

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const [ours, bare, crowd] = [join(folder, 'dateline'), join(folder, 'bare'), join(folder, 'crowd')];
try {
  await build({ logLevel: 'error', build: { outDir: ours } });
  const built = { logLevel: 'error', configFile: false, worker: { format: 'es' } } as const;
  await build({ ...built, root: resolve(import.meta.dirname, 'bare'), build: { outDir: bare, assetsInlineLimit: 0 } });
  // As the page itself is built, with the library in a chunk of its own.
  await build({
    ...built, root: resolve(import.meta.dirname, 'crowd'), plugins: [react(), leftOut(), compileHint([])], resolve: { alias: visParts },
    build: { outDir: crowd, assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: pageChunks.filter(({ name }) => name === 'vis-timeline') } } } },
  });
  const { all, explorer, sight, list } = sizesOf(ours);
  line('JavaScript, gzip', `${explorer.toFixed(0)} kB to explore, ${all.toFixed(0)} kB with own articles, corrections and publishing, ${sight.toFixed(0)} kB before the first sight with its list, ${list.toFixed(0)} kB before the list of an address with a filter or a view`);
  const served = await Promise.all([ours, bare, crowd].map((outDir) => serve(outDir)));
  const browser = await launch();
  try {
    const [oursAt, bareAt, crowdAt] = served.map(({ origin }) => `${origin}/`);
    for (const [name, part] of Object.entries(benches)) if (wanted.includes(name)) await part(browser, { ours: oursAt ?? '', bare: bareAt ?? '', crowd: crowdAt ?? '' });
  } finally {
    await browser.close();
    await Promise.all(served.map((one) => one.close()));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Addresses { readonly ours: string; readonly bare: string; readonly crowd: string }

async function navigation(browser: Browser, { ours: page, bare: plain }: Addresses): Promise<void> {
  const { items, lanes } = await drawnItems(browser, page);
  const [times, others] = await inTurns(15, () => timeToDrawn(browser, page), () => timeToDrawn(browser, `${plain}?items=${items}&lanes=${lanes}`));
  console.log(`\nFrom navigation to drawn, an empty cache each time: ${items} items in ${lanes} lanes`);
  compare('Dateline, drawn', times.map(({ seen }) => seen), others.map(({ seen }) => seen));
  compare('Dateline, answers a person', times.map(({ live }) => live), others.map(({ live }) => live));
}

/**
 * The same events in the same lanes, and all in one, as vis-timeline has them when it is not told of lanes; and given to a
 * chart that stands already, which then has each box measured.
 */
async function boxes(browser: Browser, { bare: plain, crowd: page }: Addresses): Promise<void> {
  for (const [name, ours, theirs] of [['by source, in 5 lanes', '', '&lanes=5'], ['merged, in one lane', '&merged', '&lanes=0'], ['by source, in 5 lanes, given to a chart that stands', '&standing', '&lanes=5&standing']] as const) {
    const of = (count: number) => inTurns(7, () => firstDraw(browser, `${page}?events=${count}&only=stage&view=sources${ours}`), () => firstDraw(browser, `${plain}?items=${count}&crowd${theirs}`));
    const [few, few2] = await of(5);
    const [times, others] = await of(1000);
    console.log(`\nFirst drawing of 1000 events ${name}, processor time of the main thread`);
    compare('Dateline, from the navigation', times.map(({ all }) => all), others.map(({ all }) => all));
    const drawing = (runs: typeof times) => runs.map((run) => run.drawing);
    compare('Dateline, from the events', drawing(times), drawing(others));
    const [more, more2] = [median(drawing(times)) - median(drawing(few)), median(drawing(others)) - median(drawing(few2))];
    line('over a drawing of 5', `Dateline ${more.toFixed(0)} ms, bare vis-timeline ${more2.toFixed(0)} ms, ratio ${(more / more2).toFixed(2)}`);
  }
}

async function frames(browser: Browser, { bare: plain, crowd: page }: Addresses): Promise<void> {
  const sizes = [10_000, 100_000, 1_000_000];
  const pages = new Map<string, Page>();
  const addresses = [['empty vis-timeline', `${plain}?items=0`], ...sizes.map((size) => [size.toLocaleString('en'), `${page}?events=${size}&sources=12&view=sources&only=stage`] as const)] as const;
  for (const [name, address] of addresses) {
    const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await opened.goto(address, { timeout: 120_000 });
    await drawn(opened);
    pages.set(name, opened);
  }
  const times = new Map<string, number[]>();
  for (let round = 0; round < 4; round += 1) {
    for (const [name, opened] of pages) {
      const frame = await framesOf(opened);
      // The first round warms up.
      if (round > 0) times.set(name, [...times.get(name) ?? [], ...frame]);
    }
  }
  console.log('\nDragging and zooming: milliseconds between frames');
  const plainP95 = percentile(times.get('empty vis-timeline') ?? [], 0.95);
  for (const [name, all] of times) {
    line(name, `median ${median(all).toFixed(1)}, 95 of 100 within ${percentile(all, 0.95).toFixed(1)}, ratio ${(percentile(all, 0.95) / plainP95).toFixed(2)} (${all.length} frames)`);
  }
  for (const opened of pages.values()) await opened.close();
}

async function acts(browser: Browser, { crowd: page }: Addresses): Promise<void> {
  console.log('\nActs over 100,000 events, processor time of the main thread');
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const client = await measured(opened);
  await opened.goto(`${page}?events=100000&sources=12&view=sources`, { timeout: 120_000 });
  await drawn(opened);
  line('nothing at all', describeTimes(await repeat(6, () => cpuOf(opened, client, () => Promise.resolve()))));
  for (const { name, act } of ACTS) {
    const times: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) times.push(await cpuOf(opened, client, () => act(opened, turn * 3)));
    line(name, describeTimes(times.slice(1)));
  }
  await opened.close();
}

async function own(browser: Browser, { ours: page }: Addresses): Promise<void> {
  for (const articles of [100, 500, 2000]) {
    const { added, opened, answers, inputs, long, heaps } = await dropMany(browser, page, articles);
    console.log(`\n${articles} articles dropped at once, the page in use all the while`);
    line('until they are added', `${(added / 1000).toFixed(1)} s; opened again in ${(opened / 1000).toFixed(1)} s`);
    line('from an input to the next frame', `at most ${Math.max(16, ...answers).toFixed(0)} ms; ${answers.filter((each) => each > 100).length} of ${inputs} inputs took more than 100`);
    line('stretches without an answer', long.length === 0 ? 'none' : long.map((each) => each.toFixed(0)).join(', '));
    line('heap of the page, the workers', heaps.map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`).join(', '));
  }
}

async function leaks(browser: Browser, { ours: page }: Addresses): Promise<void> {
  const [before, after] = await growth(browser, page);
  console.log('\n200 openings of events and articles and 50 changes of view, after garbage collection');
  line('nodes', `${before.Nodes} before, ${after.Nodes} after`);
  line('listeners', `${before.JSEventListeners} before, ${after.JSEventListeners} after`);
  line('heap', `${(before.JSHeapUsedSize / 1e6).toFixed(1)} MB before, ${(after.JSHeapUsedSize / 1e6).toFixed(1)} MB after`);
}

/** In turns, so that a busy moment of the machine meets both; the first of each warms up. */
async function inTurns<Result>(runs: number, one: () => Promise<Result>, other: () => Promise<Result>): Promise<readonly [Result[], Result[]]> {
  const results: [Result[], Result[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const [first, second] = [await one(), await other()];
    if (run === 0) continue;
    results[0].push(first);
    results[1].push(second);
  }
  return results;
}

async function repeat(runs: number, act: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await act());
  return times;
}

function compare(name: string, times: readonly number[], others: readonly number[]): void {
  line(name, describeTimes(times));
  line('bare vis-timeline', describeTimes(others));
  line('ratio', (median(times) / median(others)).toFixed(2));
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function line(name: string, text: string): void {
  console.log(`${name.padEnd(36)} ${text}`);
}
