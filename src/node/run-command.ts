import type { Command, ExitCode, Input, Output } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { given } from './commands/given.ts';
import { helpOf, helpOfAll, usageOf } from './commands/help.ts';
import { near } from './commands/near.ts';
import { printable } from './printable.ts';
import { programParts } from './program/from-sources.ts';

/** Where all goes in the end: the process's own streams, or lists in a test. */
export interface Streams {
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** When what went out so far is written; false: it cannot be. */
  readonly gone: () => Promise<boolean>;
  readonly input: Input;
  readonly progress: ((text: string) => void) | null;
}

/** Finds the command that the arguments name and runs it. Never throws for what a person may type. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = outputTo(streams);
  const [first, second] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const asked = first === 'help' ? named(args.slice(1)) : [];
    if (first === undefined) streams.err(helpOfAll(commands));
    else streams.out(asked.length > 0 ? asked.map(helpOf).join('\n') : helpOfAll(commands));
    return first === undefined ? 2 : 0;
  }
  if (first === '--version' || first === '-v') {
    streams.out(`dateline ${programParts.version()}\n`);
    return 0;
  }
  const [command, ...others] = named(args);
  if (command === undefined) {
    const meant = near(first, commands.map(({ name }) => name));
    output.say(`dateline: there is no command "${first}"${meant === null ? '.' : `: did you mean ${meant}?`}`);
    streams.err(`\n${helpOfAll(commands)}`);
    return 2;
  }
  if (others.length > 0) {
    if (second === '--help' || second === '-h') {
      streams.out([command, ...others].map(helpOf).join('\n'));
      return 0;
    }
    const known = [command, ...others].map(({ name }) => name.slice(first.length + 1));
    const meant = near(second ?? '', known);
    output.say(`dateline ${first}: ${second === undefined || second.startsWith('-') ? 'say what' : `there is no "${second}"`}: ${meant === null ? `${known.join(' and ')} are known.` : `did you mean ${meant}?`}`);
    return 2;
  }
  const asked = given(command.options, args.slice(command.name.split(' ').length));
  if ('help' in asked) {
    streams.out(helpOf(command));
    return 0;
  }
  if ('wrong' in asked) {
    output.say(`dateline ${command.name}: ${asked.wrong}${asked.wrong.endsWith('?') ? '' : '.'}`);
    output.say(`Usage: dateline ${usageOf(command)}`);
    return 2;
  }
  return command.run(asked, output, streams.input);
}

/** What is said is one line each, in which nothing that a file or an article says can act on the terminal. */
function outputTo({ out, err, gone, progress }: Streams): Output {
  return { out, gone, say: (line) => err(`${printable(line)}\n`), progress: progress === null ? null : (text) => progress(printable(text)) };
}

/** The command of this name; where the name is only the first of two words, all that begin with it. */
function named([first, second]: readonly string[]): readonly Command[] {
  const exact = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  return exact === undefined ? commands.filter(({ name }) => name.startsWith(`${first} `)) : [exact];
}
