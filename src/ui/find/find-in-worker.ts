import { finderIn } from './finder.ts';

/** The search in a worker that comes as a file of its own. */
export const findInWorker = finderIn(() => new Worker(new URL('../../worker/find/find-worker.ts', import.meta.url), { type: 'module' }));
