import { parseArgs } from 'node:util';
import { tagTimes } from '../../core/index.ts';
import { baseName, datedText } from '../dated-text.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { describeErrors, describeScore, scoreJson } from '../evaluation/describe-score.ts';
import { scoreTimex } from '../evaluation/score-timex.ts';
import { readPaths } from '../read-folder.ts';
import { isMode } from '../time-mode.ts';
import type { Command } from './command.ts';
import { evaluateEvents } from './evaluate-events.ts';

export const evaluate: Command = {
  name: 'evaluate',
  usage: 'evaluate timex [--mode auto|news|narrative] [--errors] [--json] PATH… | events [--kit DIR] [--measure NAME] [--json] DIR',
  summary: 'compares time expressions with those that TimeML files mark, or events with the gold of a corpus',

  async run(args, output) {
    if (args[0] === 'events') return evaluateEvents.run(args.slice(1), output);
    const { out, err } = output;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { mode: { type: 'string', default: 'auto' }, errors: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const [what, ...paths] = positionals;
    if (what !== 'timex' || paths.length === 0) {
      err(`dateline evaluate: ${what === 'timex' ? 'name at least one folder of TimeML files' : 'say what to evaluate; timex and events are known'}.\n`);
      return 2;
    }
    const { mode } = values;
    if (!isMode(mode)) {
      err(`dateline evaluate: there is no mode "${mode}": auto, news and narrative are known.\n`);
      return 2;
    }
    const { files, diagnostics } = await readPaths(paths, ['.tml']);
    for (const diagnostic of diagnostics) err(`${describeDiagnostic(diagnostic)}\n`);
    const documents = files.flatMap((file) => {
      const dated = datedText(file);
      if (!('text' in dated)) {
        err(`${file.name}: warning: ${dated.reason}\n`);
        return [];
      }
      const { text, publication, marked } = dated;
      return [{ name: baseName(file.name), text, gold: marked, system: tagTimes(text, { publication, mode }) }];
    });
    if (documents.length === 0) {
      err('dateline evaluate: no TimeML file could be read.\n');
      return 1;
    }
    const score = scoreTimex(documents);
    out(values.json ? `${JSON.stringify({ ...scoreJson(score.counts), ...(values.errors && { errors: score.errors.map(({ text: _, ...error }) => error) }) })}\n` : `${describeScore(score.counts)}${values.errors ? describeErrors(score.errors) : ''}`);
    return 0;
  },
};
