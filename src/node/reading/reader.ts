import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../core/index.ts';
import type { Piece } from '../../intake/index.ts';

/** A part of the work, with its place in what was asked for. */
export interface Task {
  readonly file: number;
  readonly place: number;
  readonly piece: Piece;
}

/** A thread that reads. */
export interface Reader {
  /** Gives it work until it has enough at hand, or there is no more. */
  readonly fill: (next: () => Task | undefined) => void;
  readonly busy: () => boolean;
  readonly end: () => Promise<unknown>;
}

interface Listener {
  /** In the order in which it was asked. */
  readonly read: (task: Task, outcome: Outcome) => void;
  /** It is gone, whatever ended it, and these tasks are to be done by another. */
  readonly died: (tasks: readonly Task[]) => void;
}

/** Handed over at a time, in bytes or UTF-16 units: a few tenths of a second, so that what crosses costs little and no thread has long to do when all others have done. */
const BATCH = 64_000;
/** Batches that a thread has at hand: one that it reads, and one that keeps it busy until it is heard. */
const AT_HAND = 2;

export function startReader({ read, died }: Listener, thread: URL): Reader {
  // What lets the main thread read TypeScript is loaded by the thread itself.
  const worker = new Worker(thread, { execArgv: [] });
  const asked: (readonly Task[])[] = [];
  let alive = true;
  worker.on('message', (outcomes: readonly Outcome[]) => {
    for (const [at, task] of (asked.shift() ?? []).entries()) {
      const outcome = outcomes[at];
      if (outcome !== undefined) read(task, outcome);
    }
  });
  // Its end is heard as well, whatever it was: what a thread cannot read is read again where it can be told.
  worker.on('error', () => undefined);
  worker.on('messageerror', () => void worker.terminate());
  worker.on('exit', () => {
    alive = false;
    died(asked.splice(0).flat());
  });
  return {
    fill(next) {
      while (alive && asked.length < AT_HAND) {
        const batch = batchOf(next);
        if (batch.length === 0) return;
        asked.push(batch);
        worker.postMessage(batch.map(({ piece }) => piece));
      }
    },
    busy: () => asked.length > 0,
    end: () => worker.terminate(),
  };
}

function batchOf(next: () => Task | undefined): readonly Task[] {
  const batch: Task[] = [];
  for (let size = 0; size < BATCH;) {
    const task = next();
    if (task === undefined) break;
    batch.push(task);
    size += 'bytes' in task.piece ? task.piece.bytes.length : task.piece.text.length;
  }
  return batch;
}
