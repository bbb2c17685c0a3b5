import { analyseText, assembleInSteps, datedSentences, readTime, timeTold, type DatedSentence, type Given } from '../core/index.ts';
import { readWhole } from '../intake/index.ts';
import { pack } from './pack.ts';
import { noReaders, type Read, type Readers, type Unread } from './readers.ts';
import { keyOf, type AssemblerAnswer, type AssemblerRequest, type FileToRead, type KnownArticle, type ReadOutcome } from './protocol.ts';

/** What the assembler needs of where it stands. */
interface Surroundings {
  readonly post: (answer: AssemblerAnswer) => void;
  /** Called between two pieces of work: lets messages come in, if it is time. */
  readonly breath: () => Promise<void>;
  /** Threads that read beside it; without them it reads all itself. */
  readonly readers?: Readers;
}

/** No file is larger, in bytes: all that is in it has to fit into memory, some times over. */
const LARGEST = 300e6;
/** Progress inside a file, or of reading again, is told with every so many articles. */
const TOLD = 10;

const cancelled = Symbol('cancelled');

/** Of a saved page so large a share is an article. */
const SHARE_OF_PAGE = 0.1;
const PAGE = /\.x?html?$/iu;

const lengthOf = ({ name, blob }: FileToRead): number => blob.size * (PAGE.test(name) ? SHARE_OF_PAGE : 1);

/** Answers requests. Has no clock and no worker of its own, so that it can be tested without either. */
export function createAssembler({ post, breath, readers = noReaders }: Surroundings): { hear(request: AssemblerRequest): void } {
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

  async function run(job: number, work: () => Promise<AssemblerAnswer>): Promise<void> {
    let last: AssemblerAnswer;
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
    return keep(key, analyseText(article.file, article.text, article.given));
  }

  function keep(key: string, read: Read): Read {
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

  /** Reads an article where there is room for it, and keeps what comes of it. What another thread could not read is read here, where it can be told why. */
  function readAnywhere<T>(job: number, { file, text, given }: Unread, keep: (read: Read) => T): T | Promise<T> {
    const here = (): Read => analyseText(file, text, given);
    const elsewhere = readers.read({ file, text, given });
    if (elsewhere === null) return keep(here());
    const kept = elsewhere.then((read) => {
      if (!running.has(job)) throw cancelled;
      return keep(read ?? here());
    });
    heard(kept);
    return kept;
  }

  /** Takes a file apart, and begins to read each article in it. */
  async function beginOne(job: number, file: number, { name, blob, given }: FileToRead): Promise<{ readonly outcome: ReadOutcome | Promise<ReadOutcome> }> {
    if (blob.size > LARGEST) return { outcome: refusal(name, `It is larger than ${LARGEST / 1e6} MB, which is more than can be read at once. Split it, and add the parts.`) };
    const bytes = await blob.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
    if (bytes === null) return { outcome: refusal(name, 'The browser could not read it. It may be a folder, or may have been moved or changed; add it again.') };
    const { records, corrections, diagnostics } = await readWhole({ name, bytes }, () => pause(job));
    const articles: (KnownArticle | Promise<KnownArticle>)[] = [];
    let done = 0;
    for (const record of records) {
      await pause(job);
      const whole: Given = { ...record.given, ...given };
      articles.push(readAnywhere(job, { file: record.name, text: record.text, given: whole }, (read) => {
        const article: KnownArticle = { id: read.analysis.article.id, file: record.name, text: record.text, given: whole };
        known.set(keyOf(article), read);
        done += 1;
        if (done % TOLD === 0) post({ type: 'progress', job, file, done, total: records.length });
        return article;
      }));
    }
    return { outcome: Promise.all(articles).then((all) => ({ articles: all, corrections, diagnostics })) };
  }

  async function readAll(job: number, files: readonly FileToRead[]): Promise<AssemblerAnswer> {
    const enough = readers.begin(files.reduce((sum, file) => sum + lengthOf(file), 0));
    /** Files are told in their turn, though the next may have begun. */
    let told: Promise<void> = Promise.resolve();
    try {
      for (const [at, file] of files.entries()) {
        await pause(job);
        const failed = (error: unknown): ReadOutcome => {
          if (error === cancelled) throw error;
          // One file must not keep the others out, whatever is in it.
          return refusal(file.name, 'It could not be read: Dateline itself failed at it. The other files are not touched by that.');
        };
        const { outcome } = await beginOne(job, at, file).catch((error: unknown) => ({ outcome: failed(error) }));
        const whole = Promise.resolve(outcome).catch(failed);
        told = told.then(async () => {
          const read = await whole;
          if (running.has(job)) post({ type: 'file', job, file: at, outcome: read });
        });
        heard(told);
      }
      await told;
      await pause(job);
      return { type: 'done', job };
    } finally {
      enough();
    }
  }

  async function readsOf(job: number, articles: readonly string[]): Promise<readonly Read[]> {
    const unread = articles.filter((key) => !known.has(key));
    const enough = readers.begin(unread.reduce((sum, key) => sum + (handed.get(key)?.text.length ?? 0), 0));
    const reads: (Read | Promise<Read>)[] = [];
    let done = 0;
    try {
      for (const key of articles) {
        if (!known.has(key)) {
          await pause(job);
          done += 1;
          if (done % TOLD === 0) post({ type: 'progress', job, file: null, done, total: unread.length });
        }
        const article = handed.get(key);
        const before = known.get(key);
        if (before !== undefined) reads.push(before);
        else if (article === undefined) throw new Error(`No article was handed over under ${key}.`);
        else reads.push(readAnywhere(job, article, (read) => keep(key, read)));
      }
      const all = await Promise.all(reads);
      await pause(job);
      return all;
    } finally {
      enough();
    }
  }

  async function datedIn({ job, articles }: Extract<AssemblerRequest, { readonly type: 'dated' }>): Promise<AssemblerAnswer> {
    const reads = await readsOf(job, articles.map(([key]) => key));
    const sentences: DatedSentence[] = [];
    for (const [at, { analysis }] of reads.entries()) {
      sentences.push(...datedSentences(analysis, articles[at]?.[1] ?? null));
      await pause(job);
    }
    return { type: 'dated', job, sentences };
  }

  async function assembleAll({ job, articles, options }: Extract<AssemblerRequest, { readonly type: 'assemble' }>): Promise<AssemblerAnswer> {
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

/** What waits for it may be given up before it ends. */
function heard(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

function refusal(file: string, message: string): ReadOutcome {
  return { articles: [], corrections: [], diagnostics: [{ severity: 'warning', code: 'unreadable', file, message, span: null }] };
}
