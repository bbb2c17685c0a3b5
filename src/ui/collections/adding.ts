import type { Correction } from '../../core/index.ts';
import type { FileToRead, KnownArticle } from '../../worker/protocol.ts';
import { AssemblerFailure, type Assembler } from '../assembler/assembler.ts';
import { withFiles, withOutcome, withProgress, withStop, type Reading } from './reading.ts';
import type { Collection, Store } from './store.ts';

interface Surroundings {
  readonly assembler: Assembler;
  readonly store: Store;
  readonly reading: () => Reading | null;
  readonly setReading: (reading: Reading) => void;
  /** Runs an act on the store after those before it. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  /** Opens where the articles go, or makes it for them. */
  readonly target: (files: readonly FileToRead[], folder: string | null) => Promise<{ readonly collection: Collection; readonly fresh: boolean }>;
  /** All that was asked for is read: shows the collection, if anything went in. */
  readonly show: (collection: Collection) => Promise<void>;
}

/** Articles are kept in so many at a time while files are read. */
const BATCH = 40;

/** Reads what a person adds and keeps it as it comes, so that little is lost if the page is closed halfway. */
export function createAdding({ assembler, store, reading, setReading, act, target, show }: Surroundings) {
  const jobs = new Set<() => void>();
  /** Where all goes that is added until there is nothing left to read. */
  let into: ReturnType<typeof target> | null = null;
  const change = (next: (before: Reading) => Reading): void => {
    const before = reading();
    if (before !== null) setReading(next(before));
  };

  async function add(files: readonly FileToRead[], folder: string | null): Promise<void> {
    const before = reading();
    const from = before === null || before.phase === 'ended' ? 0 : before.files.length;
    setReading(withFiles(before, files.map(({ name }) => name)));
    let articles: readonly KnownArticle[] = [];
    let corrections: readonly Correction[] = [];
    const keep = (): Promise<void> => {
      const [batch, said] = [articles, corrections];
      [articles, corrections] = [[], []];
      return batch.length === 0 && said.length === 0 ? Promise.resolve() : act(async () => {
        const { collection: { id, name }, fresh: made } = await (into ??= target(files, folder));
        const kept = await store.add(id, batch);
        const fresh = new Set(kept?.fresh);
        if (said.length > 0) await store.keepCorrections(id, { before: [], after: said });
        // Of two copies in one batch the first is fresh.
        const same = batch.filter((article) => !fresh.delete(article.id)).map(({ file }) => file);
        change((now) => ({ ...now, into: { name, fresh: made }, added: now.added + batch.length - same.length, same: [...now.same, ...same] }));
      });
    };
    const job = assembler.read(files, {
      progress: (file, done, total) => change((now) => withProgress(now, from + file, done, total)),
      file: (file, outcome) => {
        change((now) => withOutcome(now, from + file, outcome));
        articles = [...articles, ...outcome.articles];
        corrections = [...corrections, ...outcome.corrections];
        if (articles.length >= BATCH) void keep();
      },
    });
    jobs.add(job.cancel);
    const end = await job.ended.catch((error: unknown) => (error instanceof AssemblerFailure ? error.death : 'stopped')).finally(() => jobs.delete(job.cancel));
    await keep();
    if (end !== 'done') change((now) => withStop(now, end === 'cancelled' ? null : end));
    if (jobs.size === 0) await act(finish);
  }

  async function finish(): Promise<void> {
    const found = await into;
    into = null;
    if (found !== null) {
      change((now) => ({ ...now, phase: 'assembling' }));
      await show(found.collection);
    }
    change((now) => ({ ...now, phase: 'ended' }));
  }

  return { add, stop: () => { for (const cancel of jobs) cancel(); } };
}
