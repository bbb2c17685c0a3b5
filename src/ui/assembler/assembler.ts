import { givenOf, type Article, type AssembleOptions, type DatedSentence, type Day, type Timeline } from '../../core/index.ts';
import { keyOf, unpack, type AssemblerAnswer, type AssemblerRequest, type FileToRead, type KnownArticle, type ReadOutcome, type TimeAnswer } from '../../worker/protocol.ts';
import { startAssembler } from './start-assembler.ts';

/** What is heard while files are read: each with its place in what was asked for. */
export interface ReadListener {
  /** So many articles of a file are read. */
  readonly progress: (file: number, done: number, total: number) => void;
  readonly file: (file: number, outcome: ReadOutcome) => void;
}

/** A reading under way. */
export interface ReadingJob {
  /** Ends with the last file, or when it was called off. */
  readonly ended: Promise<'done' | 'cancelled'>;
  readonly cancel: () => void;
}

/** A timeline in pieces, as it crosses and is kept. */
export type Packed = readonly Uint8Array<ArrayBuffer>[];

/** The worker that reads and assembles, as the page speaks with it. It starts with the first question. */
export interface Assembler {
  readonly read: (files: readonly FileToRead[], listener: ReadListener) => ReadingJob;
  /** Makes the timeline of some articles, packed. */
  readonly pack: (articles: readonly KnownArticle[], options: AssembleOptions) => Promise<Packed>;
  /** Reads articles ahead, as nothing else is to be done. */
  readonly warm: (articles: readonly KnownArticle[]) => void;
  /** What a person typed as a time, or why it is none; or the time that some words tell, null if they tell none. */
  readonly time: (text: string, published: Day | null, typed: boolean) => Promise<TimeAnswer | null>;
  /** The sentences that tell a time. */
  readonly dated: (articles: readonly { readonly known: KnownArticle; readonly published: Day | null }[]) => Promise<readonly DatedSentence[]>;
  readonly forget: (articles: readonly KnownArticle[]) => void;
}

/** An article of a timeline, as the assembler is handed it. */
export function knownOf(article: Article): KnownArticle {
  return { id: article.id, file: article.file, text: article.text, given: givenOf(article) };
}

/** It stopped, or said what cannot be heard; or it, or what it reads with, could not be fetched. */
export type Death = 'stopped' | 'unfetched';

/** A worker as it is used here. */
export interface AssemblerWorker {
  onmessage: ((event: MessageEvent<AssemblerAnswer>) => void) | null;
  /** Nothing more is to be expected of it. */
  ondeath: ((why: Death) => void) | null;
  readonly postMessage: (request: AssemblerRequest) => void;
  readonly terminate: () => void;
}

/** Of a failure it is told what became of the worker. */
type Hear = (answer: AssemblerAnswer, death?: Death) => void;

/** Articles that are handed over at a time: a piece is copied in a few milliseconds. */
const HANDED = 50;
const WORDS: Readonly<Record<Death, string>> = {
  stopped: 'The reader of articles stopped. Your articles are as they were; try again.',
  unfetched: 'The reader of articles could not be fetched. Your articles are as they were; try again when the network is back.',
};

/** Why the assembler did not do what it was asked, in a sentence for people. */
export class AssemblerFailure extends Error {
  readonly death: Death;

  constructor(death: Death = 'stopped', cause?: unknown) {
    super(WORDS[death], { cause });
    this.death = death;
  }
}

export function openAssembler(start: () => AssemblerWorker = startAssembler): Assembler {
  let worker: AssemblerWorker | null = null;
  let last = 0;
  const jobs = new Map<number, Hear>();
  /** Keys of what the worker has. */
  const handed = new Set<string>();

  function running(): AssemblerWorker {
    if (worker !== null) return worker;
    const started = start();
    started.onmessage = ({ data }) => jobs.get(data.job)?.(data);
    // It may have run out of memory: the next question starts another, which is handed everything again.
    started.ondeath = (death) => {
      started.terminate();
      if (worker !== started) return;
      worker = null;
      handed.clear();
      for (const [job, hear] of [...jobs]) hear({ type: 'failed', job, message: 'It stopped.' }, death);
    };
    worker = started;
    return started;
  }

  /** Asks the worker; what is heard last ends the job. One that cannot even be asked has failed. */
  function ask(request: (job: number) => AssemblerRequest, hear: Hear): number {
    last += 1;
    const job = last;
    jobs.set(job, (answer, death) => {
      if (answer.type !== 'progress' && answer.type !== 'file') jobs.delete(job);
      hear(answer, death);
    });
    try {
      running().postMessage(request(job));
    } catch (error) {
      jobs.get(job)?.({ type: 'failed', job, message: String(error) });
    }
    return job;
  }

  /** Asks, and waits for the one answer. */
  function answerOf<T>(request: (job: number) => AssemblerRequest, take: (answer: AssemblerAnswer) => { readonly value: T } | null): Promise<T> {
    return new Promise((done, failed) => {
      ask(request, (answer, death) => {
        const taken = take(answer);
        if (taken !== null) done(taken.value);
        if (answer.type === 'failed') failed(new AssemblerFailure(death, answer.message));
      });
    });
  }

  /** Gives the keys by which the worker knows them. Fails if it dies on the way: another has nothing of what this one was handed. */
  async function sendArticles(articles: readonly KnownArticle[]): Promise<readonly string[]> {
    const to = running();
    const keyed = articles.map((article) => ({ article, key: keyOf(article) }));
    const missing = keyed.filter(({ key }) => !handed.has(key));
    for (let at = 0; at < missing.length; at += HANDED) {
      const part = missing.slice(at, at + HANDED);
      if (worker !== to) throw new AssemblerFailure();
      to.postMessage({ type: 'open', articles: part.map(({ article }) => article) });
      for (const { key } of part) handed.add(key);
      if (at + HANDED < missing.length) await breath();
    }
    return keyed.map(({ key }) => key);
  }

  /** As `handOver`, where an answer is waited for. */
  const keysOf = (articles: readonly KnownArticle[]) => sendArticles(articles).catch((error: unknown) => { throw new AssemblerFailure('stopped', error); });

  return {
    read(files, { progress, file }) {
      let settle: (end: 'done' | 'cancelled') => void = () => undefined;
      let fail: (why: Error) => void = () => undefined;
      const ended = new Promise<'done' | 'cancelled'>((done, failed) => { [settle, fail] = [done, failed]; });
      const job = ask((number) => ({ type: 'read', job: number, files }), (answer, death) => {
        switch (answer.type) {
          case 'progress': return progress(answer.file ?? 0, answer.done, answer.total);
          case 'file':
            for (const article of answer.outcome.articles) handed.add(keyOf(article));
            return file(answer.file, answer.outcome);
          case 'failed': return fail(new AssemblerFailure(death, answer.message));
          default: return settle(answer.type === 'cancelled' ? 'cancelled' : 'done');
        }
      });
      return { ended, cancel: () => worker?.postMessage({ type: 'cancel', job }) };
    },

    async pack(articles, options) {
      const keys = await keysOf(articles);
      return answerOf((job) => ({ type: 'assemble', job, articles: keys, options }), (answer) => (answer.type === 'timeline' ? { value: answer.pieces } : null));
    },

    time: (text, published, typed) => answerOf((job) => ({ type: 'time', job, text, published, typed }), (answer) => (answer.type === 'time' ? { value: answer.time } : null)),

    async dated(articles) {
      const keys = await keysOf(articles.map(({ known }) => known));
      return answerOf((job) => ({ type: 'dated', job, articles: keys.map((key, at) => [key, articles[at]?.published ?? null]) }), (answer) => (answer.type === 'dated' ? { value: answer.sentences } : null));
    },

    // An assembly that needs them hands them over again, and says what is wrong.
    warm: (articles) => void sendArticles(articles).catch(() => undefined),

    forget(articles) {
      const keys = articles.map(keyOf).filter((key) => handed.delete(key));
      if (keys.length > 0) worker?.postMessage({ type: 'forget', articles: keys });
    },
  };
}

/** Unpacks with a rest before each piece. */
export function unpackSlowly(pieces: Packed): Promise<Timeline> {
  return unpack(pieces, breath);
}

/** Lets the page draw and hear before the next piece. */
function breath(): Promise<void> {
  return new Promise((done) => { setTimeout(done); });
}
