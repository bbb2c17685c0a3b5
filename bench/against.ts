/**
 * `npm run bench:against OTHER [DIR]`: what reading and joining cost here and in another checkout of this program, over `DIR/articles.jsonl` or
 * invented articles. Both run in one process and in turns, a few articles at a time, so that other work on the machine slows both alike:
 * read the ratios, which are above 1 where this one is faster. It says as well whether both gave the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as core from '../src/core/index.ts';
import type * as loading from '../src/node/load-syntax.ts';
import { inventedPile } from './invented-pile.ts';
import { median } from './statistics.ts';

const ROUNDS = 4;
/** So many articles are read by one before the other has its turn. */
const TURN = 12;
const MOST = 96;

type Core = typeof core;
type Loader = typeof loading;

const load = async (root: string): Promise<Core> => {
  const of = (file: string): string => pathToFileURL(resolve(root, file)).href;
  const loader: Loader = await import(of('src/node/load-syntax.ts'));
  loader.loadSyntax();
  const found: Core = await import(of('src/core/index.ts'));
  return found;
};

const [other, folder] = process.argv.slice(2);
if (other === undefined) throw new Error('Name the folder of the other checkout.');
const lines = (folder === undefined ? inventedPile(MOST) : readFileSync(join(folder, 'articles.jsonl'), 'utf8')).split('\n').filter((line) => line.trim() !== '');
const every = Math.ceil(lines.length / MOST);
const texts = lines.filter((_, at) => at % every === 0).map((line): string => String(JSON.parse(line).text));
const turns = Array.from({ length: Math.ceil(texts.length / TURN) }, (_, at) => texts.slice(at * TURN, (at + 1) * TURN));
const ways = [await load(other), await load('.')].map((each) => ({ core: each, syntax: new Array<number>(), reading: new Array<number>(), joining: new Array<number>(), said: '' }));

const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
};
for (let round = 0; round < ROUNDS; round += 1) {
  const sums = ways.map((way) => ({ way, syntax: 0, reading: 0, analyses: new Array<ReturnType<Core['analyseText']>['analysis']>() }));
  for (const [turn, articles] of turns.entries()) {
    for (const sum of (turn + round) % 2 === 0 ? sums : sums.toReversed()) {
      const { readSyntax, installedSyntax, analyseText } = sum.way.core;
      sum.syntax += seconds(() => { for (const text of articles) readSyntax(text, installedSyntax()); });
      sum.reading += seconds(() => { for (const text of articles) sum.analyses.push(analyseText('article.txt', text).analysis); });
    }
  }
  for (const { way, syntax, reading, analyses } of sums) {
    way.syntax.push(syntax);
    way.reading.push(reading);
    way.joining.push(seconds(() => { way.said = createHash('sha256').update(JSON.stringify([analyses, way.core.assemble(analyses)])).digest('hex'); }));
  }
}

const [before, here] = ways;
if (before !== undefined && here !== undefined) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${ROUNDS} rounds; ${before.said === here.said ? 'both gave the same' : 'they gave something else'}`);
  for (const what of ['syntax', 'reading', 'joining'] as const) {
    const [first = 0, cold = 0] = [before[what][0], here[what][0]];
    const [warm, now] = [median(before[what].slice(1)), median(here[what].slice(1))];
    console.log(`  ${what.padEnd(8)} ${(bytes / 1e6 / now).toFixed(2)} MB a second of the processor here; ${(warm / now).toFixed(2)} times as fast as the other, in the first round ${(first / cold).toFixed(2)} times`);
  }
}
