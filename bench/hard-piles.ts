/**
 * `npm run bench:hard [NAME…]`: piles made to hurt, and how the whole chain grows over each from a quarter of it to all. What every
 * article shares with every other one must not cost all pairs of them. Memory is that of the whole pile.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth, joining, line, once } from './chain-runs.ts';
import { inventedPile } from './invented-pile.ts';
import { article } from './prose.ts';

const towns = ['Arden', 'Lusk', 'Tarn', 'Orrin', 'Selmouth', 'Norvale', 'Corvale', 'Aldport', 'Harpholm', 'Oldbeck', 'Marsham'];
const months = ['March', 'April', 'May'];
const things = ['mill', 'bridge', 'school', 'pier'];
const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

const record = (id: number, text: string, date = '2012-07-04'): string => JSON.stringify({ id: `hard-${id}`, date, text });
const many = (n: number, tell: (at: number) => string): readonly string[] => Array.from({ length: n }, (_, at) => tell(at));
const arrest = (at: number): string => `Police arrested ${3 + (at % 40)} people in ${pick(towns, at)} on ${1 + (at % 28)} ${pick(months, at)}.`;
const report = (at: number): string => `Ferry sinks off Lusk\n\nA ferry sank off Lusk on Monday and 12 people were killed, the coast guard said.\n\nCaptain Olen Ruse was arrested on Tuesday. The harbour was closed and divers searched the wreck. Reader ${at} of this paper wrote about it.\n\nThe ferry was built in 1987. In May 2010 it hit the pier of Tarn. Minister Ida Morrow promised an inquiry.`;
const tiny = (at: number): string => `${pick(towns, at)} ${pick(things, at)} closed\n\nThe ${pick(things, at)} of ${pick(towns, at)} was closed on Monday, police said. ${pick(towns, at * 5)} sent ${3 + at} lorries.`;

/** Records of a pile of so many, a line each. */
const piles: Readonly<Record<string, { readonly all: number; readonly records: (n: number) => readonly string[] }>> = {
  'near-identical articles': { all: 5000, records: (n) => many(n, (at) => record(at, report(at))) },
  'articles of one day': { all: 2000, records: (n) => inventedPile(n).split('\n').map((each) => each.replace(/"date":"[^"]*"/u, '"date":"2012-07-04"')) },
  'tiny articles': { all: 10_000, records: (n) => many(n, (at) => record(at, tiny(at), `2012-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`)) },
  'characters of prose in one article': { all: 1_000_000, records: (n) => [record(0, article(3, n))] },
  'sentences of one pattern': { all: 10_000, records: (n) => [record(0, many(n, arrest).join(' '))] },
  'short paragraphs': { all: 4800, records: (n) => [record(0, many(n, (at) => `${arrest(at)} The council of ${pick(towns, at)} and ${7 + at} people protested.`).join('\n\n'))] },
};

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
try {
  for (const [name, { all, records }] of Object.entries(piles)) {
    if (wanted.length > 0 && !wanted.some((words) => name.includes(words))) continue;
    const file = join(folder, 'pile.jsonl');
    await writeFile(file, records(all / 4).join('\n'));
    const quarter = await once(file, 1);
    await writeFile(file, records(all).join('\n'));
    const whole = await once(file, 1);
    console.log(`${all} ${name}\n${line('a quarter', quarter)}\n${line('all', whole)}`);
    console.log(`  growth: analysing n^${growth(quarter, whole, ({ analysing }) => analysing)}, joining n^${growth(quarter, whole, joining)}, by bytes`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
