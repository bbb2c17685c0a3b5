import { readCorpusFolder } from '../evaluation/corpus-folder.ts';
import { describeFigures } from '../evaluation/describe-figures.ts';
import { scoreByKit } from '../evaluation/kit.ts';
import { answer, measures, measuresOf } from '../evaluation/measures.ts';
import type { Command } from './command.ts';
import { given } from './given.ts';

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

  async run(args, { out, err, progress }) {
    const options = given(evaluateEvents.options, args);
    const asked = measures.find((measure) => measure === options.value('measure'));
    const kit = options.value('kit');
    const [path] = options.operands;
    const wrong = path === undefined || options.operands.length > 1 ? 'name one folder with articles.jsonl and gold.json'
      : options.value('measure') !== null && asked === undefined ? `there is no measure "${options.value('measure')}"; ${measures.join(', ')} are known`
      : null;
    if (wrong !== null || path === undefined) {
      err(`dateline evaluate events: ${wrong}.\n`);
      return 2;
    }
    const folder = await readCorpusFolder(path).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (typeof folder === 'string') {
      err(`dateline evaluate events: the folder cannot be read (${folder}).\n`);
      return 1;
    }
    const wanted = asked === undefined ? measuresOf(folder) : [asked];
    const scores: Record<string, object> = {};
    for (const measure of wanted) {
      progress?.(`measuring ${measure}`);
      const answered = answer(measure, folder);
      if (answered === null) {
        err(`dateline evaluate events: the gold of ${path} cannot be measured by ${measure}.\n`);
        return 1;
      }
      const byKit = kit === null || answered.prediction === null ? null : await scoreByKit(kit, measure, path, answered.prediction);
      const score = byKit ?? answered.score();
      scores[measure] = score;
      if (!options.has('json')) out(describeFigures(measure, score));
    }
    if (wanted.length === 0) {
      err(`dateline evaluate events: there is no gold.json of a known form in ${path}.\n`);
      return 1;
    }
    if (options.has('json')) out(`${JSON.stringify(scores)}\n`);
    return 0;
  },
};
