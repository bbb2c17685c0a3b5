import { writeIn } from './writer.ts';

/** The writer in a worker that comes as a file of its own. */
export const writeInWorker = writeIn(() => new Worker(new URL('../../worker/writing/write-worker.ts', import.meta.url), { type: 'module' }));
