import { parseArgs } from 'node:util';
import { readCorpusFolder } from '../evaluation/corpus-folder.ts';
import { describeFigures } from '../evaluation/describe-figures.ts';
import { scoreByKit } from '../evaluation/kit.ts';
import { answer, measures, measuresOf } from '../evaluation/measures.ts';
import type { Command } from './command.ts';

/** `evaluate events`: the product's events against a folder of gold, by our own figures or by the scripts of a kit. */
export const evaluateEvents: Command = {
  name: 'evaluate events',
  usage: `evaluate events [--kit DIR] [--measure ${measures.join('|')}] [--json] DIR`,
  summary: 'compares events, links, stories and dates with the gold beside the articles of a folder',

  async run(args, { out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { kit: { type: 'string' }, measure: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const asked = measures.find((measure) => measure === values.measure);
    const [path] = positionals;
    const wrong = path === undefined || positionals.length > 1 ? 'name one folder with articles.jsonl and gold.json'
      : values.measure !== undefined && asked === undefined ? `there is no measure "${values.measure}"; ${measures.join(', ')} are known`
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
      const given = answer(measure, folder);
      if (given === null) {
        err(`dateline evaluate events: the gold of ${path} cannot be measured by ${measure}.\n`);
        return 1;
      }
      const byKit = values.kit === undefined || given.prediction === null ? null : await scoreByKit(values.kit, measure, path, given.prediction);
      const score = byKit ?? given.score();
      scores[measure] = score;
      if (!values.json) out(describeFigures(measure, score));
    }
    if (wanted.length === 0) {
      err(`dateline evaluate events: there is no gold.json of a known form in ${path}.\n`);
      return 1;
    }
    if (values.json) out(`${JSON.stringify(scores)}\n`);
    return 0;
  },
};
