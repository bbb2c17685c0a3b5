import { analyseRecord, takeLineApart } from '../../intake/index.ts';
import { analysisLine, type LineOutcomes } from '../analysis-lines.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { linesOf } from '../lines.ts';
import { provideModel } from '../load-syntax.ts';
import { programParts } from '../program/from-sources.ts';
import { reason } from '../reason.ts';
import type { Command, Output } from './command.ts';

/** In bytes: an article has two million characters at most, and JSON may write each in six bytes and more. */
const LONGEST_LINE = 32e6;

export const analyse: Command = {
  name: 'analyse',
  summary: 'reads articles as JSON lines from standard input and writes what each alone tells, a line each, in their order',
  operands: '',
  options: [{ name: 'name', value: 'NAME', says: 'what the articles come from, as their names are to begin; "articles.jsonl" if not given' }],
  notes: [
    'A line holds an article as a file of records does: {"id": …, "title": …, "text": …, "date": …, "source": …, "url": …}, or with the names that other programs give to these. Of a line that cannot be read the number and the reason are told, and the others go in.',
    'No more than one line is held at a time, so that a stream may be endless; run as many at once, on as many machines, as there are cores. What they write goes to "dateline assemble", which makes of it what "dateline build" makes of the same articles in one file. docs/scale.md shows how, with GNU parallel and with Apache Spark.',
    'Give each article an id of its own: one without goes by its number in this stream.',
  ],
  examples: [
    { line: 'dateline analyse < articles.jsonl > analyses.jsonl', says: 'on one core' },
    { line: 'parallel --pipepart -a articles.jsonl --block -1 -k dateline analyse > analyses.jsonl', says: 'on all cores, by GNU parallel' },
  ],

  async run(asked, output, input) {
    if (asked.operands.length > 0) {
      output.say('dateline analyse: it reads standard input: write "dateline analyse < FILE".');
      return 2;
    }
    provideModel();
    try {
      await analyseLines(asked.value('name') ?? 'articles.jsonl', linesOf(input, LONGEST_LINE), output);
      // A part without an article is no failure of the whole.
      return 0;
    } catch (error) {
      output.say(`dateline analyse: standard input cannot be read (${reason(error)}).`);
      return 1;
    }
  },
};

/** Ends early where nobody takes any more. */
async function analyseLines(name: string, lines: ReturnType<typeof linesOf>, output: Output): Promise<void> {
  const version = programParts.version();
  let articles = 0;
  let before = 0;
  for await (const { number, text } of lines) {
    const [outcomes, records] = outcomesOf(name, text, number, before);
    before += records;
    articles += outcomes.length - 1;
    for (const { diagnostics } of outcomes) for (const diagnostic of diagnostics) output.say(describeDiagnostic(diagnostic));
    // Nothing is told of a line that is blank.
    if (outcomes.length > 1 || outcomes[0].diagnostics.length > 0) output.out(`${analysisLine(outcomes, version)}\n`);
    output.progress?.(`${articles} ${articles === 1 ? 'article' : 'articles'} read`);
    if (!await output.gone()) break;
  }
}

function outcomesOf(name: string, text: string | null, number: number, before: number): readonly [LineOutcomes, records: number] {
  if (text === null) return [[{ analyses: [], corrections: [], diagnostics: [{ severity: 'warning', code: 'record', file: name, message: `Line ${number}: It is longer than ${LONGEST_LINE / 1e6} MB, more than any article. It was left out.`, span: null }] }], 1];
  const { first, pieces, records } = takeLineApart(name, text, { number, before });
  return [[first, ...pieces.map(analyseRecord)], records];
}
