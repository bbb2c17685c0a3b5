import { gunzipSync } from 'fflate';
import { analyseText, installedSyntax, installModel } from '../core/index.ts';
import { createBreath } from './breath.ts';
import { createAssembler } from './assembler.ts';
import { providePdf } from './pdf/provide-pdf.ts';
import { createReaders, type ReadingThread, type Unread } from './readers.ts';
import type { AssemblerAnswer, AssemblerRequest, NoModel } from './protocol.ts';

/** The name of a copy of this worker that only reads, for the assembler. */
const READER = 'dateline-reader';
/** So many read at most, the assembler with them: each holds the program and the model. */
const MOST = 4;
/** With so little memory, in gigabytes, two do. */
const LITTLE = 4;

// What goes wrong anywhere is told to whoever started it, who then does without.
const fall = (reason: unknown): void => void setTimeout(() => { throw reason; });
self.onmessageerror = fall;
self.onunhandledrejection = ({ reason }) => fall(reason);

// A server may say that it is packed, and then the browser has unpacked it.
const install = (model: Uint8Array): void => installModel(() => (model[0] === 0x1f && model[1] === 0x8b ? gunzipSync(model) : model));

if (self.name === READER) read();
else answer();

/** Reads each article that it is handed, after the model. */
function read(): void {
  self.onmessage = ({ data }: MessageEvent<Uint8Array | Unread>) => {
    if (data instanceof Uint8Array) {
      install(data);
      installedSyntax();
      return self.postMessage(null);
    }
    try {
      self.postMessage(analyseText(data.file, data.text, data.given));
    } catch {
      // The assembler reads it again, and says what is wrong.
      self.postMessage(null);
    }
  };
}

function answer(): void {
  const post = (answer: AssemblerAnswer): void => {
    // The pieces of a timeline are handed over, not copied.
    self.postMessage(answer, answer.type === 'timeline' ? { transfer: answer.pieces.map(({ buffer }) => buffer) } : {});
  };
  let model = new Uint8Array();
  const startReader = (): ReadingThread => {
    const worker = new Worker(self.location.href, { type: 'module', name: READER });
    worker.postMessage(model);
    const thread: ReadingThread = { onmessage: null, onerror: null, postMessage: (article) => worker.postMessage(article), terminate: () => worker.terminate() };
    worker.onmessage = (event) => thread.onmessage?.(event);
    worker.onerror = (event) => {
      // The assembler goes on without it.
      event.preventDefault();
      thread.onerror?.();
    };
    return thread;
  };
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  const most = Math.min(navigator.hardwareConcurrency, typeof memory === 'number' && memory <= LITTLE ? 2 : MOST) - 1;
  providePdf();
  const assembler = createAssembler({ post, breath: createBreath(), readers: createReaders(most, startReader) });

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
    model = bytes;
    install(bytes);
  }

  let fetched: Promise<void> | null = null;
  self.onmessage = async ({ data }: MessageEvent<AssemblerRequest>) => {
    await Promise.all([locked, fetched ??= fetchModel()]);
    assembler.hear(data);
  };
}
