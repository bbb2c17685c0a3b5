import { parentPort } from 'node:worker_threads';
import type { Outcome } from '../../core/index.ts';
import { readPiece, type Piece } from '../../intake/index.ts';
import { providePdf } from '../load-pdf.ts';
import { provideModel } from '../load-syntax.ts';

provideModel();
providePdf();

let before: Promise<unknown> = Promise.resolve();

/** A thread that reads pieces of files: for each batch that it is sent, it answers with as many outcomes, in the order in which they came. */
parentPort?.on('message', (batch: readonly Piece[]) => {
  before = before.then(() => answer(batch));
});

async function answer(batch: readonly Piece[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const piece of batch) outcomes.push(await readPiece(piece));
  parentPort?.postMessage(outcomes);
}
