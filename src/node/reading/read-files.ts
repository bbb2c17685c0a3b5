import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { InputFile, Outcome } from '../../core/index.ts';
import { joinOutcomes, readPiece, takeApart } from '../../intake/index.ts';
import { isAnalyses } from '../analysis-lines.ts';
import { readAnalyses } from '../analysis-stream.ts';
import { providePdf } from '../load-pdf.ts';
import { provideModel } from '../load-syntax.ts';
import { programParts } from '../program/from-sources.ts';
import { startReader, type Reader, type Task } from './reader.ts';

interface Ways {
  /** Told of how many files are read: of none first, of all at last. */
  readonly onFile?: ((done: number, total: number) => void) | undefined;
  /** That read beside the main thread. */
  readonly threads?: number;
  /** What runs in each, for a test. */
  readonly thread?: URL;
}

/**
 * Bytes. A thread has to load the program and the model and to compile all of it anew, which takes the cores about as long as so many
 * bytes of text take to be read. With fewer for each thread, two cores are no faster than one.
 */
const WORTH_A_THREAD = 1e6;
/** Of a saved page so large a share is an article, and the rest is read in no time. */
const SHARE_OF_PAGE = 0.1;
const TAG = '<'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

/** What comes of each file, in their order and the same with any number of threads: all cores read, the main thread as well. */
export async function readFiles(files: readonly InputFile[], { onFile, threads = threadsFor(files, availableParallelism()), thread = programParts.readThread }: Ways = {}): Promise<readonly Outcome[]> {
  const outcomes: Outcome[][] = [];
  const left: number[] = [];
  let done = 0;
  let wake: () => void = () => undefined;
  /** What threads had at hand when they died. Only the main thread reads it: it may be what they died of. */
  const again: Task[] = [];

  /** What was read before, on whatever machine. */
  const analysed = new Map<InputFile, Outcome>();
  for (const file of files) if (isAnalyses(file.bytes)) analysed.set(file, await readAnalyses(file));
  const partsOf = (input: InputFile): ReturnType<typeof takeApart> => {
    const before = analysed.get(input);
    return before === undefined ? takeApart(input) : { first: before, pieces: [] };
  };

  /** Files are taken apart as their turn comes, so that no more is unpacked than is read soon. */
  function* tasks(): Generator<Task, undefined> {
    for (const [file, input] of files.entries()) {
      const { first, pieces } = partsOf(input);
      outcomes[file] = [first];
      left[file] = pieces.length;
      if (pieces.length === 0) onFile?.(done += 1, files.length);
      yield* pieces.map((piece, at) => ({ file, place: at + 1, piece }));
    }
    return undefined;
  }

  function read({ file, place }: Task, outcome: Outcome): void {
    const [parts, before] = [outcomes[file], left[file]];
    if (parts === undefined || before === undefined) throw new Error('What is read was asked for.');
    parts[place] = outcome;
    left[file] = before - 1;
    if (before === 1) onFile?.(done += 1, files.length);
    wake();
  }

  function died(tasks: readonly Task[]): void {
    again.push(...tasks);
    wake();
  }

  provideModel();
  providePdf();
  onFile?.(0, files.length);
  const waiting = tasks();
  const next = (): Task | undefined => waiting.next().value;
  const readers: readonly Reader[] = Array.from({ length: threads }, () => startReader({ read, died }, thread));
  try {
    for (;;) {
      for (const reader of readers) reader.fill(next);
      const task = again.pop() ?? next();
      if (task !== undefined) {
        read(task, await readPiece(task.piece));
        // What the threads have read comes in between.
        if (threads > 0) await setImmediate();
      } else if (readers.some((reader) => reader.busy())) await new Promise<void>((happened) => { wake = happened; });
      else break;
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.end()));
  }
  return outcomes.map(joinOutcomes);
}

/** How many threads are worth their start, beside the main one. */
export function threadsFor(files: readonly InputFile[], cores: number): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length * (isMarkup(file) ? SHARE_OF_PAGE : 1), 0);
  return Math.min(cores - 1, Math.floor(bytes / WORTH_A_THREAD));
}

const isMarkup = ({ bytes }: InputFile): boolean => bytes.find((byte) => byte > SPACE) === TAG;
