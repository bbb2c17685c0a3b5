import type { Given } from './given.ts';

/** Where a command writes. */
export interface Output {
  /** The result, or the next part of it. */
  out(content: string | Uint8Array): void;
  /** One line on standard error, without its end. Names and words of articles may stand in it as they are. */
  say(line: string): void;
  /** When what was put out so far has gone. False: nobody takes any more of it. */
  readonly gone: () => Promise<boolean>;
  /** Says how far the work is, in a line that the next takes the place of. Null: nobody is looking. */
  readonly progress: ((text: string) => void) | null;
}

/** What a command is given on standard input, in pieces. Nothing is taken from it until it is asked for. */
export type Input = AsyncIterable<Uint8Array>;

/** 0: done. 1: nothing could be read, or the work failed. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** An option, `--name VALUE`, or a switch, `--name`. */
export interface CommandOption {
  readonly name: string;
  /** What its value is called in the help, or the values that are known, with `|` between; null: a switch. */
  readonly value: string | null;
  readonly says: string;
  /** The command does nothing without it. */
  readonly needed?: true;
}

/** One command of the command line; a file each, listed in commands.ts. The help and docs/dateline.1.md are made of this. */
export interface Command {
  /** One word, or two: `evaluate timex`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the options, `PATH…`. */
  readonly operands: string;
  readonly options: readonly CommandOption[];
  /** What else a person should know, a paragraph each. */
  readonly notes: readonly string[];
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  run(asked: Given, output: Output, input: Input): Promise<ExitCode>;
}
