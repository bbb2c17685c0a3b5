import { build } from './commands/build.ts';
import type { Command, ExitCode, Output } from './commands/command.ts';
import { evaluate } from './commands/evaluate.ts';
import { exportTimeline } from './commands/export.ts';
import { timex } from './commands/timex.ts';

const commands: readonly Command[] = [build, exportTimeline, timex, evaluate];

/** Finds the command that the arguments name and runs it. Never throws for what a person may type. */
export async function runCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? output.err : output.out)(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    output.err(`dateline: there is no command "${name}".\n\n${help()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(`Usage: dateline ${command.usage}\n\n${command.name} ${command.summary}.\n`);
    return 0;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    // parseArgs throws for an option that it does not know; everything else is a fault of ours and keeps its stack.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      output.err(`dateline ${command.name}: ${error.message}\nUsage: dateline ${command.usage}\n`);
      return 2;
    }
    throw error;
  }
}

function help(): string {
  return [
    'Dateline turns news articles into a timeline in which every event can be traced to the words that report it.',
    '',
    'Usage: dateline COMMAND',
    '',
    ...commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
    '',
    'Results go to standard output, warnings to standard error.',
    'Exit code: 0 done, 1 nothing could be read, 2 the command was not understood.',
    '',
  ].join('\n');
}
