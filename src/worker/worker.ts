import { gunzipSync } from 'fflate';
import { installModel } from '../core/index.ts';
import { createBreath } from './breath.ts';
import { createDesk } from './desk.ts';
import { providePdf } from './pdf/provide-pdf.ts';
import type { DeskAnswer, DeskRequest, NoModel } from './protocol.ts';

const post = (answer: DeskAnswer): void => {
  // The pieces of a timeline are handed over, not copied.
  self.postMessage(answer, answer.type === 'timeline' ? { transfer: answer.pieces.map(({ buffer }) => buffer) } : {});
};
providePdf();
const desk = createDesk({ post, breath: createBreath() });

// A lock is held as long as this worker lives: the page sees by it when the worker is gone, whatever ended it. Nothing is answered before.
const locked = new Promise<void>((done) => {
  const locks = 'locks' in navigator ? navigator.locks : null;
  if (locks === null) return done();
  locks.request(self.name, () => new Promise(() => done())).catch(done);
});

async function modelBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL('../model/english.gz', import.meta.url));
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The model of English, from where the page came from: asked for with the first request, and only where articles are read. */
async function fetchModel(): Promise<void> {
  const bytes = await modelBytes().catch(() => null);
  if (bytes === null) {
    // The page starts another worker with its next question.
    const told: NoModel = { type: 'no-model' };
    self.postMessage(told);
    return new Promise(() => undefined);
  }
  // A server may say that it is packed, and then the browser has unpacked it.
  installModel(() => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes));
}

let model: Promise<void> | null = null;

// What goes wrong anywhere is told to the page, which then starts another worker.
const fall = (reason: unknown): void => void setTimeout(() => { throw reason; });
self.onmessageerror = fall;
self.onunhandledrejection = ({ reason }) => fall(reason);
self.onmessage = async ({ data }: MessageEvent<DeskRequest>) => {
  await Promise.all([locked, model ??= fetchModel()]);
  desk.hear(data);
};
