import { analyseText, assembleInSteps, datedSentences, readTime, timeTold, type Analysis, type DatedSentence, type Diagnostic, type Given } from '../core/index.ts';
import { readWhole } from '../intake/index.ts';
import { pack } from './pack.ts';
import { keyOf, type DeskAnswer, type DeskRequest, type FileToRead, type KnownArticle, type ReadOutcome } from './protocol.ts';

/** What the desk needs of where it stands. */
interface Surroundings {
  readonly post: (answer: DeskAnswer) => void;
  /** Called between two pieces of work: lets messages come in, if it is time. */
  readonly breath: () => Promise<void>;
}

/** What is known of one article. */
interface Read {
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
}

/** No file is larger, in bytes: all that is in it has to fit into memory, some times over. */
const LARGEST = 300e6;
/** Progress inside a file, or of reading again, is told with every so many articles. */
const TOLD = 10;

const cancelled = Symbol('cancelled');

/** Answers requests. Has no clock and no worker of its own, so that it can be tested without either. */
export function createDesk({ post, breath }: Surroundings): { hear(request: DeskRequest): void } {
  const handed = new Map<string, KnownArticle>();
  const known = new Map<string, Read>();
  const running = new Set<number>();
  /** Files are read one job after the other; an assembly comes in between. */
  let reading: Promise<unknown> = Promise.resolve();

  /** A piece of work ends here; a job that was called off goes no further. */
  async function pause(job: number): Promise<void> {
    await breath();
    if (!running.has(job)) throw cancelled;
  }

  /** Does a long piece of work, which is given up between two of its steps when its job is called off. */
  async function inSteps<T>(job: number, steps: Generator<undefined, T, undefined>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await pause(job);
    }
  }

  async function run(job: number, work: () => Promise<DeskAnswer>): Promise<void> {
    let last: DeskAnswer;
    try {
      await pause(job);
      last = await work();
    } catch (error) {
      last = error === cancelled ? { type: 'cancelled', job } : { type: 'failed', job, message: error instanceof Error ? error.message : String(error) };
    }
    running.delete(job);
    post(last);
  }

  function readAgain(key: string): Read | null {
    const before = known.get(key);
    if (before !== undefined) return before;
    const article = handed.get(key);
    if (article === undefined) return null;
    const read = analyseText(article.file, article.text, article.given);
    known.set(key, read);
    // Its text stands in the analysis.
    handed.delete(key);
    return read;
  }

  /** Reads what was handed over while nothing else is to be done, so that the first assembly is quick. */
  let ahead = false;
  async function readAhead(): Promise<void> {
    if (ahead) return;
    ahead = true;
    for (let [key] = handed.keys(); key !== undefined; [key] = handed.keys()) {
      await breath();
      try {
        readAgain(key);
      } catch {
        // An assembly that needs it says so.
        break;
      }
    }
    ahead = false;
  }

  async function readOne(job: number, file: number, { name, blob, given }: FileToRead): Promise<ReadOutcome> {
    if (blob.size > LARGEST) return refusal(name, `It is larger than ${LARGEST / 1e6} MB, which is more than can be read at once. Split it, and add the parts.`);
    const bytes = await blob.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
    if (bytes === null) return refusal(name, 'The browser could not read it. It may be a folder, or may have been moved or changed; add it again.');
    const { records, corrections, diagnostics } = await readWhole({ name, bytes }, () => pause(job));
    const articles: KnownArticle[] = [];
    for (const [at, record] of records.entries()) {
      await pause(job);
      const whole: Given = { ...record.given, ...given };
      const read = analyseText(record.name, record.text, whole);
      const article: KnownArticle = { id: read.analysis.article.id, file: record.name, text: record.text, given: whole };
      known.set(keyOf(article), read);
      articles.push(article);
      if (at % TOLD === TOLD - 1) post({ type: 'progress', job, file, done: at + 1, total: records.length });
    }
    return { articles, corrections, diagnostics };
  }

  async function readAll(job: number, files: readonly FileToRead[]): Promise<DeskAnswer> {
    for (const [at, file] of files.entries()) {
      await pause(job);
      const outcome = await readOne(job, at, file).catch((error: unknown): ReadOutcome => {
        if (error === cancelled) throw error;
        // One file must not keep the others out, whatever is in it.
        return refusal(file.name, 'It could not be read: Dateline itself failed at it. The other files are not touched by that.');
      });
      post({ type: 'file', job, file: at, outcome });
    }
    return { type: 'done', job };
  }

  async function readsOf(job: number, articles: readonly string[]): Promise<readonly Read[]> {
    const reads: Read[] = [];
    const total = articles.filter((key) => !known.has(key)).length;
    let done = 0;
    for (const key of articles) {
      if (!known.has(key)) {
        await pause(job);
        done += 1;
        if (done % TOLD === 0) post({ type: 'progress', job, file: null, done, total });
      }
      const read = readAgain(key);
      if (read === null) throw new Error(`No article was handed over under ${key}.`);
      reads.push(read);
    }
    await pause(job);
    return reads;
  }

  async function datedIn({ job, articles }: Extract<DeskRequest, { readonly type: 'dated' }>): Promise<DeskAnswer> {
    const reads = await readsOf(job, articles.map(([key]) => key));
    const sentences: DatedSentence[] = [];
    for (const [at, { analysis }] of reads.entries()) {
      sentences.push(...datedSentences(analysis, articles[at]?.[1] ?? null));
      await pause(job);
    }
    return { type: 'dated', job, sentences };
  }

  async function assembleAll({ job, articles, options }: Extract<DeskRequest, { readonly type: 'assemble' }>): Promise<DeskAnswer> {
    const reads = await readsOf(job, articles);
    const timeline = await inSteps(job, assembleInSteps(reads.map(({ analysis }) => analysis), options));
    return { type: 'timeline', job, pieces: pack({ ...timeline, diagnostics: [...reads.flatMap(({ diagnostics }) => diagnostics), ...timeline.diagnostics] }) };
  }

  return {
    hear(request) {
      switch (request.type) {
        case 'read':
          running.add(request.job);
          reading = reading.then(() => run(request.job, () => readAll(request.job, request.files)));
          return;
        case 'assemble':
          running.add(request.job);
          void run(request.job, () => assembleAll(request));
          return;
        case 'dated':
          running.add(request.job);
          void run(request.job, () => datedIn(request));
          return;
        case 'time':
          running.add(request.job);
          void run(request.job, () => Promise.resolve({ type: 'time', job: request.job, time: request.typed ? readTime(request.text, request.published) : timeTold(request.text, request.published) }));
          return;
        case 'cancel': return void running.delete(request.job);
        case 'open':
          for (const article of request.articles) {
            const key = keyOf(article);
            if (!known.has(key)) handed.set(key, article);
          }
          return void readAhead();
        case 'forget':
          for (const key of request.articles) {
            known.delete(key);
            handed.delete(key);
          }
      }
    },
  };
}

function refusal(file: string, message: string): ReadOutcome {
  return { articles: [], corrections: [], diagnostics: [{ severity: 'warning', code: 'unreadable', file, message, span: null }] };
}
