import type { WriteAnswer, WriteRequest } from '../../worker/protocol.ts';

/** Writes a file off the page's own thread. */
export type Write = (request: WriteRequest) => Promise<WriteAnswer>;

/** A worker lives for one file. */
export const writeIn = (start: () => Worker): Write => (request) => new Promise((done) => {
  const worker = start();
  const end = (answer: WriteAnswer) => {
    worker.terminate();
    done(answer);
  };
  worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) => end(data);
  worker.onerror = () => end({ type: 'failed', message: 'The writer could not be started.' });
  worker.postMessage(request);
});
