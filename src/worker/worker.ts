import { createBreath } from './breath.ts';
import { createDesk } from './desk.ts';
import type { DeskAnswer, DeskRequest } from './protocol.ts';

const post = (answer: DeskAnswer): void => {
  // The pieces of a timeline are handed over, not copied.
  self.postMessage(answer, answer.type === 'timeline' ? { transfer: answer.pieces.map(({ buffer }) => buffer) } : {});
};
const desk = createDesk({ post, breath: createBreath() });

// A lock is held as long as this worker lives: the page sees by it when the worker is gone, whatever ended it. Nothing is answered before.
const locked = new Promise<void>((done) => {
  const locks = 'locks' in navigator ? navigator.locks : null;
  if (locks === null) return done();
  locks.request(self.name, () => new Promise(() => done())).catch(done);
});

// What goes wrong anywhere is told to the page, which then starts another worker.
const fall = (reason: unknown): void => void setTimeout(() => { throw reason; });
self.onmessageerror = fall;
self.onunhandledrejection = ({ reason }) => fall(reason);
self.onmessage = async ({ data }: MessageEvent<DeskRequest>) => {
  await locked;
  desk.hear(data);
};
