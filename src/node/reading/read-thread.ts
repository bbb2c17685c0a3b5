import { parentPort } from 'node:worker_threads';
import type { Outcome } from '../../core/index.ts';
import { readPiece, type Piece } from '../../intake/index.ts';
import { provideModel } from '../load-syntax.ts';

provideModel();

/** A thread that reads pieces of files: for each batch that it is sent, it answers with as many outcomes. */
parentPort?.on('message', (batch: readonly Piece[]) => {
  const outcomes: readonly Outcome[] = batch.map(readPiece);
  parentPort?.postMessage(outcomes);
});
