/**
 * `npm run bench:timex [FOLDER]`: how much text the time tagger reads in a second of the processor, beside chrono-node
 * over the same texts in the same run. FOLDER: texts of your own, beside the bundled and the invented ones.
 */
import * as chrono from 'chrono-node';
import { isDay, tagTimes } from '../src/core/index.ts';
import { datedText } from '../src/node/dated-text.ts';
import { readPaths } from '../src/node/read-folder.ts';
import { article } from './prose.ts';
import { median } from './statistics.ts';

const day = '2021-06-16';
const publication = isDay(day) ? day : null;
const taggers = {
  Dateline: (text: string): number => tagTimes(text, { publication }).length,
  'chrono-node': (text: string): number => chrono.parse(text, new Date(2021, 5, 16, 12)).length,
};
type Name = keyof typeof taggers;
const names: readonly Name[] = ['Dateline', 'chrono-node'];
const rounds = 9;
/** Rounds until the engine has compiled what it will compile; the first is printed by itself. */
const warmUp = 20;
/** Seconds that one text may cost before longer ones are left out. */
const patience = 6;

const [folder] = process.argv.slice(2);
const piles: Readonly<Record<string, readonly string[]>> = {
  'the bundled articles': repeated(await textsOf('seeds'), 1e6),
  'invented articles': Array.from({ length: 300 }, (_, seed) => article(seed, 3300)),
  ...(folder === undefined ? {} : { [folder]: repeated(await textsOf(folder), 1e6) }),
};

for (const [name, texts] of Object.entries(piles)) {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  console.log(`\n${name}: ${texts.length} texts, ${size.toFixed(2)} million characters, ${rounds} rounds in turns`);
  const costs: Record<Name, number[]> = { Dateline: [], 'chrono-node': [] };
  const cold: Record<Name, number> = { Dateline: 0, 'chrono-node': 0 };
  const found: Record<Name, number> = { Dateline: 0, 'chrono-node': 0 };
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const tagger of names) {
      const seconds = cost(() => void (found[tagger] = texts.reduce((sum, text) => sum + taggers[tagger](text), 0)));
      if (round === -warmUp) cold[tagger] = seconds;
      if (round >= 0) costs[tagger].push(seconds);
    }
  }
  for (const tagger of names) console.log(`  ${tagger.padEnd(12)} ${(size / median(costs[tagger])).toFixed(2).padStart(6)} MB a CPU-second, the first round ${(size / cold[tagger]).toFixed(2)}; ${found[tagger]} expressions`);
  console.log(`  ratio ${(median(costs['chrono-node']) / median(costs.Dateline)).toFixed(1)}`);
}

console.log('\nOne text of so many million characters, in CPU-seconds, and times the one before: 2 is in proportion');
const text = (Object.values(piles).at(-1) ?? []).join('\n\n');
for (const tagger of names) {
  const line: string[] = [];
  let before = 0;
  for (const size of [0.125, 0.25, 0.5, 1, 2, 4, 8, 16]) {
    const seconds = cost(() => void taggers[tagger](repeated([text], size * 1e6).join('').slice(0, size * 1e6)));
    line.push(`${size}: ${seconds.toFixed(2)}${before === 0 ? '' : ` (${(seconds / before).toFixed(1)})`}`);
    before = seconds;
    if (seconds > patience) {
      line.push(`stopped: more than ${patience} s`);
      break;
    }
  }
  console.log(`  ${tagger.padEnd(12)} ${line.join('   ')}`);
}

async function textsOf(path: string): Promise<readonly string[]> {
  const { files } = await readPaths([path], ['.txt', '.tml']);
  return files.flatMap((file) => {
    const dated = datedText(file);
    return 'text' in dated ? [dated.text] : [];
  });
}

/** The texts over and over, until they are so long together. */
function repeated(texts: readonly string[], length: number): readonly string[] {
  const once = texts.reduce((sum, each) => sum + each.length, 0);
  return Array.from({ length: Math.max(1, Math.ceil(length / Math.max(1, once))) }, () => texts).flat();
}

/** Seconds of the processor. */
function cost(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
