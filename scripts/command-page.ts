import type { Command } from '../src/node/commands/command.ts';
import { EXIT_CODES, usageOf } from '../src/node/commands/help.ts';

/** docs/dateline.1.md: all commands, from their own data. */
export function commandPage(commands: readonly Command[]): string {
  return [
    '# dateline(1)', '',
    'Made by `npm run docs:commands` from the commands themselves; do not edit.', '',
    '## Name', '', 'dateline – turns news articles into a timeline in which every event can be traced to the words that report it', '',
    '## Synopsis', '', '```', ...commands.map((command) => `dateline ${usageOf(command)}`), '```', '',
    'In this folder, `npm run -s dateline -- build clippings` stands for `dateline build clippings`.', '',
    '## Commands', '',
    ...commands.flatMap(section),
    '## Output', '',
    'Results go to standard output or into the file or folder that is named; warnings go to standard error, a line each, with the file that they are about: `clippings/a.txt: warning: The file is empty.` How far the work is is told on standard error, on one line, if a person looks on: never into a file or a pipe. The same input gives the same output, on every machine and in every time zone.', '',
    'Names of files and words of articles that hold control characters, or signs that turn the order of letters round, are shown escaped in warnings, and on a terminal everywhere: `\\u001b`. If the result cannot be written whole, that is said and the exit code is not 0; a stream that is closed from the beginning counts as one that takes everything. Warnings that nobody can be told change no exit code.', '',
    'A file or a site is written beside its place and then renamed. A run that is broken off leaves what was there before; if it is killed, `.dateline-part-` and a number may stay behind, which the next run in that folder removes.', '',
    '## Exit codes', '', '| code | meaning |', '| --- | --- |', ...EXIT_CODES.map(([code, says]) => `| ${code} | ${says} |`), '',
    '## Environment', '', 'None: no variable, zone or locale changes a result. Nothing is fetched and nothing is sent.', '',
    '## See also', '', '[README.md](../README.md), [timeline.schema.json](timeline.schema.json), [time-tagger.md](time-tagger.md), [accuracy.md](accuracy.md)', '',
  ].join('\n');
}

function section({ name, summary, options, notes, examples }: Command): readonly string[] {
  const capital = summary.charAt(0).toUpperCase() + summary.slice(1);
  return [
    `### ${name}`, '', `${escaped(capital)}.`, '',
    '| option | |', '| --- | --- |', ...[...options, { name: 'help', value: null, says: 'prints what is here' }].map((option) => `| \`--${option.name}${option.value === null ? '' : ` ${option.value.replaceAll('|', '\\|')}`}\` | ${escaped(option.says)} |`), '',
    ...notes.flatMap((note) => [escaped(note), '']),
    '```sh', ...examples.map(({ line, says }) => `${line}    # ${says}`), '```', '',
  ];
}

/** Signs that Markdown would take for its own. */
const escaped = (words: string): string => words.replace(/<[^>]*>.*<\/\w+>/, (code) => `\`${code}\``).replace(/(?<=^|\s)(\??--?\w[\w-]*|\?embed)/g, '`$1`').replaceAll('|', '\\|');
