/** Where a command writes; the process's own streams, or lists in a test. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** 0: done. 1: nothing could be read, or the work failed. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line; a file each, listed in cli.ts. */
export interface Command {
  readonly name: string;
  /** The arguments, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}
