import type { DeskWorker } from './desk.ts';

/** Starts the worker, and watches it: an error is heard, and a death without a word is seen by the lock that it held. */
export function startDesk(): DeskWorker {
  const name = `dateline-desk ${Date.now()} ${Math.random()}`;
  const worker = new Worker(new URL('../../worker/worker.ts', import.meta.url), { type: 'module', name });
  const desk: DeskWorker = { onmessage: null, ondeath: null, postMessage: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
  const died = (): void => desk.ondeath?.();
  worker.onerror = died;
  worker.onmessageerror = died;
  let watched = false;
  worker.onmessage = (event) => {
    if (!watched) {
      watched = true;
      // It took the lock before it said anything. A browser without locks hears errors alone.
      if ('locks' in navigator) navigator.locks.request(name, died).catch(() => undefined);
    }
    desk.onmessage?.(event);
  };
  return desk;
}
