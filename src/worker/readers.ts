import type { analyseText } from '../core/index.ts';
import type { KnownArticle } from './protocol.ts';

/** What comes of reading one article. */
export type Read = ReturnType<typeof analyseText>;

/** An article that is to be read. */
export type Unread = Pick<KnownArticle, 'file' | 'text' | 'given'>;

/** A thread that reads articles in the order in which it is handed them. What it says first is that it is ready. */
export interface ReadingThread {
  onmessage: ((event: MessageEvent<Read | null>) => void) | null;
  onerror: (() => void) | null;
  readonly postMessage: (article: Unread) => void;
  readonly terminate: () => void;
}

/** Threads that read beside the assembler. They live as long as there is something to be read. */
export interface Readers {
  /** Starts as many as so much text is worth, in UTF-16 units, and says how to be done with them. */
  readonly begin: (length: number) => () => void;
  /** Has one of them read an article; null: all have enough at hand. What comes is null if it could not be read. */
  readonly read: (article: Unread) => Promise<Read | null> | null;
}

/** A thread has to load the program and the model and to compile all of it anew, which takes about as long as so much text takes to be read. */
const WORTH_A_THREAD = 1e6;
/** Articles that a thread has at hand: one that it reads, and one that keeps it busy until it is heard. */
const AT_HAND = 2;

/** At most so many threads, each started by `start`. */
export function createReaders(most: number, start: () => ReadingThread): Readers {
  interface Reader {
    readonly thread: ReadingThread;
    /** Until then it would keep what it is handed from being read. */
    ready: boolean;
    readonly waiting: ((read: Read | null) => void)[];
  }
  let readers: readonly Reader[] = [];
  let users = 0;

  /** What it had at hand is for others to read. */
  function end({ thread, waiting }: Reader): void {
    thread.terminate();
    for (const tell of waiting.splice(0)) tell(null);
  }

  function started(): Reader {
    const reader: Reader = { thread: start(), ready: false, waiting: [] };
    reader.thread.onmessage = ({ data }) => {
      if (reader.ready) reader.waiting.shift()?.(data);
      reader.ready = true;
    };
    reader.thread.onerror = () => {
      readers = readers.filter((each) => each !== reader);
      end(reader);
    };
    return reader;
  }

  return {
    begin(length) {
      users += 1;
      const more = Math.min(most, Math.floor(length / WORTH_A_THREAD)) - readers.length;
      readers = [...readers, ...Array.from({ length: Math.max(0, more) }, started)];
      return () => {
        users -= 1;
        if (users > 0) return;
        for (const reader of readers) end(reader);
        readers = [];
      };
    },
    read(article) {
      const ready = readers.filter((reader) => reader.ready);
      const reader = ready.find(({ waiting }) => waiting.length === 0) ?? ready.find(({ waiting }) => waiting.length < AT_HAND);
      if (reader === undefined) return null;
      return new Promise((done) => {
        reader.waiting.push(done);
        reader.thread.postMessage(article);
      });
    },
  };
}

/** Nothing is read elsewhere. */
export const noReaders: Readers = { begin: () => () => undefined, read: () => null };
