import type { DeskWorker } from './desk.ts';

export function startDesk(): DeskWorker {
  return new Worker(new URL('../../worker/worker.ts', import.meta.url), { type: 'module' });
}
