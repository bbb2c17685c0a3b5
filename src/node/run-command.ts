import type { Command, ExitCode, Output } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { helpOf, helpOfAll, usageOf } from './commands/help.ts';

/** Finds the command that the arguments name and runs it. Never throws for what a person may type. */
export async function runCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const [first, second] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const asked = first === 'help' ? named(args.slice(1)) : [];
    if (first === undefined) output.err(helpOfAll(commands));
    else output.out(asked.length > 0 ? asked.map(helpOf).join('\n') : helpOfAll(commands));
    return first === undefined ? 2 : 0;
  }
  const [command, ...others] = named(args);
  if (command === undefined) {
    output.err(`dateline: there is no command "${first}".\n\n${helpOfAll(commands)}`);
    return 2;
  }
  const rest = args.slice(others.length > 0 ? 1 : command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out([command, ...others].map(helpOf).join('\n'));
    return 0;
  }
  if (others.length > 0) {
    const known = [command, ...others].map(({ name }) => name.slice(first.length + 1)).join(' and ');
    output.err(`dateline ${first}: ${second === undefined || second.startsWith('-') ? 'say what' : `there is no "${second}"`}: ${known} are known.\n`);
    return 2;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    // parseArgs throws for an option that it does not know; everything else is a fault of ours and keeps its stack.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      output.err(`dateline ${command.name}: ${error.message}\nUsage: dateline ${usageOf(command)}\n`);
      return 2;
    }
    throw error;
  }
}

/** The command of this name; where the name is only the first of two words, all that begin with it. */
function named([first, second]: readonly string[]): readonly Command[] {
  const exact = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  return exact === undefined ? commands.filter(({ name }) => name.startsWith(`${first} `)) : [exact];
}
