import { readCorpusFolder } from '../evaluation/corpus-folder.ts';
import { describeFigures } from '../evaluation/describe-figures.ts';
import { scoreByKit } from '../evaluation/kit.ts';
import { answer, measures, measuresOf } from '../evaluation/measures.ts';
import { reason } from '../reason.ts';
import type { Command } from './command.ts';

/** `evaluate events`: the product's events against a folder of gold, by our own figures or by the scripts of a kit. */
export const evaluateEvents: Command = {
  name: 'evaluate events',
  summary: 'compares events, links, stories and dates with the gold beside the articles of a folder',
  operands: 'DIR',
  options: [
    { name: 'kit', value: 'DIR', says: 'has the scripts of this folder score, not our own figures' },
    { name: 'measure', value: measures.join('|'), says: 'one measure alone' },
    { name: 'json', value: null, says: 'prints JSON' },
  ],
  notes: ['DIR holds articles.jsonl and gold.json. docs/accuracy.md tells what is measured.'],
  examples: [{ line: 'dateline evaluate events folder/of/gold', says: 'every measure that its gold allows' }],

  async run(asked, { out, say, progress }) {
    const named = measures.find((measure) => measure === asked.value('measure'));
    const kit = asked.value('kit');
    const [path] = asked.operands;
    const wrong = path === undefined || asked.operands.length > 1 ? 'name one folder with articles.jsonl and gold.json'
      : asked.value('measure') !== null && named === undefined ? `there is no measure "${asked.value('measure')}"; ${measures.join(', ')} are known`
      : null;
    if (wrong !== null || path === undefined) {
      say(`dateline evaluate events: ${wrong}.`);
      return 2;
    }
    const folder = await readCorpusFolder(path).catch(reason);
    if (typeof folder === 'string') {
      say(`dateline evaluate events: the folder cannot be read (${folder}).`);
      return 1;
    }
    const wanted = named === undefined ? measuresOf(folder) : [named];
    const scores: Record<string, object> = {};
    for (const measure of wanted) {
      progress?.(`measuring ${measure}`);
      const answered = answer(measure, folder);
      if (answered === null) {
        say(`dateline evaluate events: the gold of ${path} cannot be measured by ${measure}.`);
        return 1;
      }
      const byKit = kit === null || answered.prediction === null ? null : await scoreByKit(kit, measure, path, answered.prediction).catch(reason);
      if (typeof byKit === 'string') {
        say(`dateline evaluate events: the kit ${kit} gives no score of ${measure} (${byKit}).`);
        return 1;
      }
      const score = byKit ?? answered.score();
      scores[measure] = score;
      if (!asked.has('json')) out(describeFigures(measure, score));
    }
    if (wanted.length === 0) {
      say(`dateline evaluate events: there is no gold.json of a known form in ${path}.`);
      return 1;
    }
    if (asked.has('json')) out(`${JSON.stringify(scores)}\n`);
    return 0;
  },
};
