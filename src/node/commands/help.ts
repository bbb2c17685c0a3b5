import type { Command, CommandOption } from './command.ts';

/** The exit codes of every command, and what each says. */
export const EXIT_CODES: readonly (readonly [code: number, says: string])[] = [
  [0, 'Done. There may have been warnings.'],
  [1, 'Nothing could be read, or the result could not be written.'],
  [2, 'The command was not understood; nothing was done.'],
  [141, 'Whoever read the result went away before its end, as in "dateline build … | head -1".'],
];

const written = ({ name, value }: CommandOption): string => `--${name}${value === null ? '' : ` ${value}`}`;

/** `build [--pretty] PATH…` */
export function usageOf({ name, options, operands }: Command): string {
  return [name, ...options.map((option) => (option.needed === true ? written(option) : `[${written(option)}]`)), operands].filter((part) => part !== '').join(' ');
}

/** All that a command can do. */
export function helpOf(command: Command): string {
  const options = [...command.options.map((option) => [written(option), option.says] as const), ['--help', 'prints this'] as const];
  return [
    `Usage: dateline ${usageOf(command)}`, '',
    ...wrapped(`${command.name} ${command.summary}.`, ''), '',
    'Options:', ...options.flatMap(([option, says]) => entry(option, says)), '',
    ...command.notes.flatMap((note) => [...wrapped(note, ''), '']),
    command.examples.length === 1 ? 'Example:' : 'Examples:', ...command.examples.flatMap(({ line, says }) => [`  ${line}`, ...wrapped(says, '      ')]), '',
  ].join('\n');
}

/** What there is. */
export function helpOfAll(commands: readonly Command[]): string {
  return [
    'Dateline turns news articles into a timeline in which every event can be traced to the words that report it.', '',
    'Usage: dateline COMMAND [OPTION…] PATH…', '',
    ...commands.flatMap(({ name, summary }) => entry(name, summary)), '',
    'dateline COMMAND --help tells all of one command, dateline --version which version this is.',
    'Results go to standard output, warnings to standard error.', '',
    'Exit codes:', ...EXIT_CODES.flatMap(([code, says]) => entry(String(code), says)), '',
  ].join('\n');
}

/** A name and what it says, beside it or below. */
function entry(name: string, says: string): readonly string[] {
  const [first = '', ...rest] = wrapped(says, ' '.repeat(20));
  return name.length <= 16 ? [`  ${name.padEnd(18)}${first.trimStart()}`, ...rest] : [`  ${name}`, first, ...rest];
}

/** Lines of at most 90 characters, each with this before it. */
function wrapped(words: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > 90) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
