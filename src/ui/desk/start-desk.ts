import type { DeskAnswer, NoModel } from '../../worker/protocol.ts';
import type { DeskWorker } from './desk.ts';

/** Starts the worker, and watches it: an error is heard, and a death without a word is seen by the lock that it held. */
export function startDesk(): DeskWorker {
  const name = `dateline-desk ${Date.now()} ${Math.random()}`;
  const worker = new Worker(new URL('../../worker/worker.ts', import.meta.url), { type: 'module', name });
  const desk: DeskWorker = { onmessage: null, ondeath: null, postMessage: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
  const died = (): void => desk.ondeath?.('stopped');
  // An error of its program says where; a program that could not be fetched says nothing.
  worker.onerror = (event) => desk.ondeath?.(event instanceof ErrorEvent ? 'stopped' : 'unfetched');
  worker.onmessageerror = died;
  let watched = false;
  worker.onmessage = (event) => {
    const told: DeskAnswer | NoModel = event.data;
    if (told.type === 'no-model') return desk.ondeath?.('unfetched');
    if (!watched) {
      watched = true;
      // It took the lock before it said anything. A browser without locks hears errors alone.
      if ('locks' in navigator) navigator.locks.request(name, died).catch(() => undefined);
    }
    desk.onmessage?.(event);
  };
  return desk;
}
