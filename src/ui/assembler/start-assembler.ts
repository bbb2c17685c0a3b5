import type { AssemblerAnswer, NoModel } from '../../worker/protocol.ts';
import type { AssemblerWorker } from './assembler.ts';

/** Starts the worker, and watches it: an error is heard, and a death without a word is seen by the lock that it held. */
export function startAssembler(): AssemblerWorker {
  const name = `dateline-assembler ${Date.now()} ${Math.random()}`;
  const worker = new Worker(new URL('../../worker/worker.ts', import.meta.url), { type: 'module', name });
  const assembler: AssemblerWorker = { onmessage: null, ondeath: null, postMessage: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
  const died = (): void => assembler.ondeath?.('stopped');
  // An error of its program says where; a program that could not be fetched says nothing.
  worker.onerror = (event) => assembler.ondeath?.(event instanceof ErrorEvent ? 'stopped' : 'unfetched');
  worker.onmessageerror = died;
  let watched = false;
  worker.onmessage = (event) => {
    const told: AssemblerAnswer | NoModel = event.data;
    if (told.type === 'no-model') return assembler.ondeath?.('unfetched');
    if (!watched) {
      watched = true;
      // It took the lock before it said anything. A browser without locks hears errors alone.
      if ('locks' in navigator) navigator.locks.request(name, died).catch(() => undefined);
    }
    assembler.onmessage?.(event);
  };
  return assembler;
}
