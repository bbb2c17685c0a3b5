import { createReadStream } from 'node:fs';
import type { Diagnostic } from '../../core/index.ts';
import { joinLines, type LineOutcomes } from '../analysis-lines.ts';
import { analysesIn } from '../analysis-stream.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { timelineOf } from '../load-timeline.ts';
import { reason } from '../reason.ts';
import type { Command, Input } from './command.ts';

export const assembleTimeline: Command = {
  name: 'assemble',
  summary: 'reads what "dateline analyse" wrote and prints the timeline of all of it as JSON',
  operands: '[FILE…]',
  options: [{ name: 'pretty', value: null, says: 'prints the JSON on many lines, to be read by people' }],
  notes: [
    'Without a FILE it reads standard input. The timeline is that of "dateline build", to the byte; the order of the lines decides nothing but the order of the warnings.',
    'A line that is broken, was changed, or was written by another version is left out, and its number is told. "dateline export" and "dateline site" take files of such lines as they take articles.',
  ],
  examples: [
    { line: 'dateline assemble analyses-*.jsonl > timeline.json', says: 'of what several machines wrote' },
    { line: 'dateline site analyses.jsonl --out public', says: 'a site of the same, without reading an article again' },
  ],

  async run(asked, output, input) {
    const sources: readonly (readonly [string, Input])[] = asked.operands.length === 0 ? [['standard input', input]] : asked.operands.map((file) => [file, createReadStream(file)]);
    const lines: LineOutcomes[] = [];
    const amiss: Diagnostic[] = [];
    for (const [name, stream] of sources) {
      try {
        for await (const read of analysesIn(name, stream)) {
          if ('severity' in read) amiss.push(read);
          else lines.push(read);
          output.progress?.(`${lines.length} lines read`);
        }
      } catch (error) {
        amiss.push({ severity: 'warning', code: 'unreadable', file: name, message: `It cannot be read (${reason(error)}).`, span: null });
      }
    }
    output.progress?.('joining what they tell');
    const timeline = timelineOf([joinLines(lines)], amiss);
    for (const diagnostic of timeline.diagnostics) output.say(describeDiagnostic(diagnostic));
    if (timeline.articles.length === 0) {
      output.say('dateline assemble: there was no article.');
      return 1;
    }
    output.out(`${JSON.stringify(timeline, null, asked.has('pretty') ? 2 : undefined)}\n`);
    return 0;
  },
};
