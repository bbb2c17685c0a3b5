import { isDay, tagTimes, type TimeExpression } from '../../core/index.ts';
import { writeTimeml } from '../../formats/index.ts';
import { baseName, datedText, type DatedText } from '../dated-text.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { readPaths } from '../read-folder.ts';
import { isMode, type Mode } from '../time-mode.ts';
import type { Command } from './command.ts';

export const timex: Command = {
  name: 'timex',
  summary: 'prints the time expressions of texts and TimeML files, with their values',
  operands: 'PATH…',
  options: [
    { name: 'dct', value: 'YYYY-MM-DD', says: 'the day of publication, in place of the one that the text gives' },
    { name: 'mode', value: 'auto|news|narrative', says: 'how bare months and days are read: from the day of publication, or from what was told before; auto tells passages apart' },
    { name: 'format', value: 'json|timeml', says: 'json, if not given: a list for each text; timeml takes one text' },
  ],
  notes: ['A file whose name ends in .tml is read as TimeML, every other as an article. docs/time-tagger.md tells what is printed.'],
  examples: [{ line: 'dateline timex --dct 2031-05-06 one.txt', says: 'every time expression with its TIMEX3 value, its calendar time and the rule that read it' }],

  async run(asked, { out, say, progress }) {
    const positionals = asked.operands;
    const dct = asked.value('dct') ?? undefined;
    const mode = asked.value('mode') ?? 'auto';
    const format = asked.value('format') ?? 'json';
    const wrong = positionals.length === 0 ? 'name at least one file or folder.'
      : dct !== undefined && !isDay(dct) ? `"${dct}" is no day of the calendar: write it as YYYY-MM-DD.`
      : !isMode(mode) ? `there is no mode "${mode}": auto, news and narrative are known.`
      : format !== 'json' && format !== 'timeml' ? `there is no format "${format}": json and timeml are known.`
      : null;
    if (wrong !== null || !isMode(mode)) {
      say(`dateline timex: ${wrong}`);
      return 2;
    }
    const { files, diagnostics } = await readPaths(positionals, ['.txt', '.tml'], ['']);
    for (const diagnostic of diagnostics) say(describeDiagnostic(diagnostic));
    const texts = files.flatMap((file) => {
      const text = datedText(file, dct !== undefined && isDay(dct) ? dct : null);
      if ('text' in text) return [text];
      say(`${file.name}: warning: ${text.reason}`);
      return [];
    });
    if (texts.length === 0) {
      say('dateline timex: nothing could be read.');
      return 1;
    }
    if (format === 'timeml') {
      if (texts.length > 1) {
        say('dateline timex: a TimeML document holds one text: name one file.');
        return 2;
      }
      texts.forEach((text) => out(timemlOf(text, mode)));
      return 0;
    }
    out(`${JSON.stringify(Object.fromEntries(keyed(texts).map(([key, text], at) => {
      progress?.(`reading ${at + 1} of ${texts.length} texts`);
      return [key, tagged(text, mode).map(shown)];
    })))}\n`);
    return 0;
  },
};

const tagged = ({ text, publication }: DatedText, mode: Mode): readonly TimeExpression[] => tagTimes(text, { publication, mode });

/** What is printed of an expression; what it does not have is left out. */
function shown({ start, end, exact, type, value, mod, quant, freq, rule, resolvedBy, interval, points }: TimeExpression): object {
  return { start, end, text: exact, type, value, ...(mod !== null && { mod }), ...(quant !== null && { quant }), ...(freq !== null && { freq }), rule, resolvedBy, interval, ...(points?.begin != null && { beginPoint: points.begin }), ...(points?.end != null && { endPoint: points.end }) };
}

function timemlOf(text: DatedText, mode: Mode): string {
  return writeTimeml({ id: baseName(text.name), created: text.publication, text: text.text, timexes: tagged(text, mode).map((t) => ({ ...t, beginPoint: t.points?.begin ?? null, endPoint: t.points?.end ?? null })) });
}

/** Each text by its file's name without folder and ending; where two would have the same name, by all of the path. */
function keyed(texts: readonly DatedText[]): readonly (readonly [string, DatedText])[] {
  const times = new Map<string, number>();
  for (const { name } of texts) times.set(baseName(name), (times.get(baseName(name)) ?? 0) + 1);
  return texts.map((text) => [(times.get(baseName(text.name)) ?? 0) > 1 ? text.name : baseName(text.name), text]);
}
