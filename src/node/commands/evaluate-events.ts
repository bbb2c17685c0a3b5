import { readCorpusFolder, setFolders } from '../evaluation/corpus-folder.ts';
import { describeFigures, type FigureRow } from '../evaluation/describe-figures.ts';
import { scoreByKit } from '../evaluation/kit.ts';
import { account, measures, measuresOf, type Account, type Measure, type Part } from '../evaluation/measures.ts';
import { reason } from '../reason.ts';
import type { Command } from './command.ts';

/** `evaluate events`: the product's events against sets of gold, by our own figures or by the scripts of a kit. */
export const evaluateEvents: Command = {
  name: 'evaluate events',
  summary: 'compares events, links, stories and dates with the gold beside the articles of a folder',
  operands: 'DIR…',
  options: [
    { name: 'kit', value: 'DIR', says: 'has the scripts of this folder score, not our own figures' },
    { name: 'left-out', value: 'NAMES', says: 'sets, or topics as SET/TOPIC, that nobody looked at while rules were made, with commas between' },
    { name: 'measure', value: measures.join('|'), says: 'one measure alone' },
    { name: 'json', value: null, says: 'prints JSON' },
  ],
  notes: [
    'DIR is a set, which holds articles.jsonl and gold.json, or a folder of sets. Of several topics each has a line, then all of them together; where some were left out of the making of rules, by --left-out or by leftOut in gold.json (true, or a list of topics), these and the open ones are told apart. docs/accuracy.md tells what is measured.',
  ],
  examples: [
    { line: 'dateline evaluate events folder/of/gold', says: 'every measure that its gold allows' },
    { line: 'dateline evaluate events --left-out mills,floods/orrin folder/of/sets', says: 'each topic, the open ones, and those left out' },
  ],

  async run(asked, { out, say, progress }) {
    const named = measures.find((measure) => measure === asked.value('measure'));
    const kit = asked.value('kit');
    const given = (asked.value('left-out') ?? '').split(',').filter((name) => name !== '');
    const fail = (sentence: string, code: 1 | 2): 1 | 2 => {
      say(`dateline evaluate events: ${sentence}.`);
      return code;
    };
    if (asked.operands.length === 0) return fail('name a folder with articles.jsonl and gold.json, or a folder of such', 2);
    if (asked.value('measure') !== null && named === undefined) return fail(`there is no measure "${asked.value('measure')}"; ${measures.join(', ')} are known`, 2);
    const accounts = new Map<Measure, Account>();
    const byKit: Record<string, FigureRow[]> = {};
    const leftOut = new Set(given);
    const seen = new Set<string>();
    for (const operand of asked.operands) {
      const paths = await setFolders(operand).catch(reason);
      if (typeof paths === 'string') return fail(`the folder cannot be read (${paths})`, 1);
      for (const path of paths) {
        const set = await readCorpusFolder(path).catch(reason);
        if (typeof set === 'string') return fail(`the folder ${path} cannot be read (${set})`, 1);
        if (seen.has(set.name)) return fail(`two sets are named ${set.name}`, 1);
        seen.add(set.name);
        if (set.leftOut === 'all') leftOut.add(set.name);
        else for (const topic of set.leftOut) leftOut.add(`${set.name}/${topic}`);
        for (const measure of named === undefined ? measuresOf(set) : [named]) {
          progress?.(`measuring ${set.name} by ${measure}`);
          const mine = accounts.get(measure) ?? account(measure);
          accounts.set(measure, mine);
          const prediction = mine.add(set);
          if (prediction === undefined) return fail(`the gold of ${path} cannot be measured by ${measure}`, 1);
          const score = kit === null || prediction === null ? null : await scoreByKit(kit, measure, path, prediction).catch(reason);
          if (typeof score === 'string') return fail(`the kit ${kit} gives no score of ${measure} (${score})`, 1);
          if (score !== null) (byKit[measure] ??= []).push({ name: set.name, figures: score });
        }
      }
    }
    const unknown = [...leftOut].find((name) => ![...accounts.values()].some(({ parts }) => parts.some((part) => isNamed(part, name))));
    if (unknown !== undefined) return fail(`nothing that was measured is named ${unknown}, which is said to be left out`, 2);
    const report: Record<string, object> = {};
    for (const [measure, mine] of accounts) {
      const topics = byKit[measure] ?? topicsOf(mine);
      const sums = byKit[measure] === undefined ? sumsOf(mine, (part) => [...leftOut].some((name) => isNamed(part, name))) : [];
      const [first] = topics;
      const alone = first !== undefined && topics.length === 1 && sums.length < 2;
      if (!asked.has('json')) out(describeFigures(measure, alone ? [first] : [...topics, ...sums]));
      report[measure] = alone ? first.figures : { topics: byName(topics), ...byName(sums) };
    }
    if (asked.has('json')) out(`${JSON.stringify(report)}\n`);
    return 0;
  },
};

const nameOf = ({ set, topic }: Part): string => (topic === null ? set : `${set}/${topic}`);
const isNamed = (part: Part, name: string): boolean => name === part.set || name === nameOf(part);

const byName = (rows: readonly FigureRow[]): Readonly<Record<string, object>> => Object.fromEntries(rows.map(({ name, figures }) => [name, figures]));

const topicsOf = ({ parts, figures }: Account): readonly FigureRow[] => parts.map((part) => ({ name: nameOf(part), figures: figures((one) => one === part) }));

/** A row for all; where some are left out, before it one for the open ones and one for these. */
function sumsOf({ parts, figures }: Account, isLeftOut: (part: Part) => boolean): readonly FigureRow[] {
  const split = parts.some(isLeftOut) ? [{ name: 'open', figures: figures((part) => !isLeftOut(part)) }, { name: 'left out', figures: figures(isLeftOut) }] : [];
  return [...split, { name: 'all', figures: figures(() => true) }];
}
