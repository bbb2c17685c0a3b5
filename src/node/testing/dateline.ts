import { runCommand } from '../run-command.ts';

export interface Result {
  readonly code: number;
  /** What went to standard output; the bytes of what is not text are in `bytes`. */
  readonly out: string;
  readonly err: string;
  readonly bytes: readonly Uint8Array[];
  /** The lines of progress, where they were asked for. */
  readonly progress: readonly string[];
}

/** Runs a command as the shell would. */
export async function dateline(...args: readonly string[]): Promise<Result> {
  return run(args, false, []);
}

/** The same, with a person looking on. */
export async function datelineWatched(...args: readonly string[]): Promise<Result> {
  return run(args, true, []);
}

/** The same, fed with this on standard input. */
export async function datelineFed(input: Iterable<Uint8Array>, ...args: readonly string[]): Promise<Result> {
  return run(args, false, input);
}

async function* piecesOf(input: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* input;
}

async function run(args: readonly string[], watched: boolean, input: Iterable<Uint8Array>): Promise<Result> {
  let [out, err] = ['', ''];
  const bytes: Uint8Array[] = [];
  const progress: string[] = [];
  const code = await runCommand(args, {
    out: (content) => {
      if (typeof content === 'string') out += content;
      else bytes.push(content);
    },
    gone: async () => true,
    input: piecesOf(input),
    err: (text) => void (err += text),
    progress: watched ? (text) => void progress.push(text) : null,
  });
  return { code, out, err, bytes, progress };
}
