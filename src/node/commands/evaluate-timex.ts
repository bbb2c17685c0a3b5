import { tagTimes } from '../../core/index.ts';
import { baseName, datedText } from '../dated-text.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { describeErrors, describeScore, scoreJson } from '../evaluation/describe-score.ts';
import { scoreTimex } from '../evaluation/score-timex.ts';
import { readPaths } from '../read-folder.ts';
import { isMode } from '../time-mode.ts';
import type { Command } from './command.ts';

export const evaluateTimex: Command = {
  name: 'evaluate timex',
  summary: 'compares time expressions with those that TimeML files mark',
  operands: 'PATH…',
  options: [
    { name: 'mode', value: 'auto|news|narrative', says: 'as of timex' },
    { name: 'errors', value: null, says: 'lists what is wrong, by kind and by rule' },
    { name: 'json', value: null, says: 'prints JSON' },
  ],
  notes: ['The figures are those of TempEval-3.'],
  examples: [{ line: 'dateline evaluate timex folder/of/timeml', says: 'precision, recall and F1 of spans and values' }],

  async run(asked, { out, say, progress }) {
    const mode = asked.value('mode') ?? 'auto';
    const wrong = asked.operands.length === 0 ? 'name at least one folder of TimeML files' : !isMode(mode) ? `there is no mode "${mode}": auto, news and narrative are known` : null;
    if (wrong !== null || !isMode(mode)) {
      say(`dateline evaluate timex: ${wrong}.`);
      return 2;
    }
    const { files, diagnostics } = await readPaths(asked.operands, ['.tml']);
    for (const diagnostic of diagnostics) say(describeDiagnostic(diagnostic));
    const documents = files.flatMap((file, at) => {
      progress?.(`reading ${at + 1} of ${files.length} texts`);
      const dated = datedText(file);
      if (!('text' in dated)) {
        say(`${file.name}: warning: ${dated.reason}`);
        return [];
      }
      const { text, publication, marked } = dated;
      return [{ name: baseName(file.name), text, gold: marked, system: tagTimes(text, { publication, mode }) }];
    });
    if (documents.length === 0) {
      say('dateline evaluate timex: no TimeML file could be read.');
      return 1;
    }
    const score = scoreTimex(documents);
    out(asked.has('json') ? `${JSON.stringify({ ...scoreJson(score.counts), ...(asked.has('errors') && { errors: score.errors.map(({ text: _, ...error }) => error) }) })}\n` : `${describeScore(score.counts)}${asked.has('errors') ? describeErrors(score.errors) : ''}`);
    return 0;
  },
};
