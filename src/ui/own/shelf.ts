import type { ArticleId, Timeline } from '../../core/index.ts';
import type { FileToRead, KnownArticle } from '../../worker/protocol.ts';
import type { Desk } from '../desk/desk.ts';
import { freeName, nameFor } from './names.ts';
import { withFiles, withOutcome, withProgress, withStop, type Reading } from './reading.ts';
import type { Collection, Held, Snapshot, Store, Trouble } from './store.ts';

/** A collection as the page shows it. */
export interface Open {
  readonly collection: Collection;
  readonly articles: readonly KnownArticle[];
  readonly timeline: Timeline;
}

/** One line about what was done, and the way back. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface ShelfState {
  readonly collections: readonly Collection[];
  /** Null: the bundled articles. */
  readonly open: Open | null;
  /** A collection is being fetched or assembled. */
  readonly busy: boolean;
  readonly reading: Reading | null;
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
}

/** All that a person does with collections. */
export interface Shelf {
  readonly state: () => ShelfState;
  readonly subscribe: (heard: () => void) => () => void;
  /** Opens a collection; null: the bundled articles. */
  readonly go: (id: string | null) => Promise<void>;
  readonly add: (files: readonly FileToRead[], folder?: string | null) => void;
  readonly stop: () => void;
  readonly create: (name: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly drop: (id: string) => void;
  readonly remove: (articles: readonly ArticleId[]) => void;
  readonly closeReading: () => void;
  readonly closeNotice: () => void;
}

/** What the shelf needs of where it stands. */
export interface Surroundings {
  readonly openStore: (needs: { readonly onTrouble: (trouble: Trouble) => void; readonly present: (id: string) => Held | null }) => Store;
  readonly desk: Desk;
  readonly unpack: (pieces: Snapshot['pieces']) => Promise<Timeline>;
  /** Names the program that reads the articles. */
  readonly reader: string;
  readonly now: () => number;
  /** Called before another collection is shown, so that the address names it. */
  readonly navigate: (id: string | null) => void;
  /** Tells the other tabs that a collection has changed; null: the list. */
  readonly tell: (id: string | null) => void;
}

/** Articles are kept in so many at a time while files are read. */
const BATCH = 40;

export function openShelf({ openStore, desk, unpack, reader, now, navigate, tell }: Surroundings): Shelf & { readonly hear: (id: string | null) => void } {
  let state: ShelfState = { collections: [], open: null, busy: false, reading: null, notice: null, trouble: null };
  const listeners = new Set<() => void>();
  const set = (part: Partial<ShelfState>): void => {
    state = { ...state, ...part };
    for (const heard of listeners) heard();
  };
  const store = openStore({
    onTrouble: (trouble) => set({ trouble }),
    present: (id) => (state.open?.collection.id === id ? { collection: state.open.collection, articles: state.open.articles, snapshot: null } : null),
  });

  /** Acts go one after the other, so that none sees half of another. */
  let acts: Promise<unknown> = Promise.resolve();
  const act = (work: () => Promise<void>): Promise<void> => {
    const done = acts.then(work);
    acts = done.catch(() => undefined);
    return done;
  };
  const relist = async (): Promise<void> => set({ collections: await store.list() });

  /** What an older assembly answers is dropped. */
  let turn = 0;
  async function show(id: string): Promise<void> {
    turn += 1;
    const mine = turn;
    set({ busy: true });
    const held = await store.read(id);
    if (held === null) return set({ busy: false });
    const { collection, articles, snapshot } = held;
    const kept = snapshot?.reader === reader ? snapshot : null;
    const made = kept === null ? await desk.assemble(articles, {}) : { timeline: await unpack(kept.pieces), pieces: kept.pieces };
    if (mine !== turn) return;
    if (state.open?.collection.id !== id) navigate(id);
    set({ busy: false, open: { collection, articles, timeline: made.timeline } });
    if (kept === null) await store.keepSnapshot(id, { revision: collection.revision, reader, pieces: made.pieces });
  }

  async function go(id: string | null): Promise<void> {
    if (id !== null) return show(id);
    turn += 1;
    if (state.open === null) return;
    navigate(null);
    desk.forget(state.open.articles);
    set({ open: null, busy: false });
  }

  /** Changes the collection that is open, and shows it. */
  async function changeOpen(change: (open: Open) => Promise<Collection | null>): Promise<void> {
    const { open } = state;
    if (open === null) return;
    if (await change(open) !== null) tell(open.collection.id);
    await relist();
    await show(open.collection.id);
  }

  async function putBack(held: Held): Promise<void> {
    const { id } = await store.restore(held);
    tell(id);
    await relist();
    await show(id);
    set({ notice: null });
  }

  /** The files of each job under way, to be called off. */
  const jobs = new Set<() => void>();
  /** Where articles go that are added now: into what is open, else into a collection that is made with the first of them. */
  let target: Promise<Collection> | null = null;

  async function addAll(files: readonly FileToRead[], folder: string | null): Promise<void> {
    const from = state.reading === null || state.reading.phase === 'ended' ? 0 : state.reading.files.length;
    set({ reading: withFiles(state.reading, files.map(({ name }) => name)), notice: null });
    const change = (next: (reading: Reading) => Reading): void => { if (state.reading !== null) set({ reading: next(state.reading) }); };
    const opened = state.open?.collection.id ?? null;
    const into = (): Promise<Collection> => (target ??= opened !== null
      ? Promise.resolve(state.collections.find(({ id }) => id === opened)).then((found) => found ?? store.create('My articles', now()))
      : relist().then(() => store.create(freeName(nameFor(folder, files), state.collections.map(({ name }) => name)), now())));
    let waiting: KnownArticle[] = [];
    const keep = (): Promise<void> => {
      const batch = waiting;
      waiting = [];
      return batch.length === 0 ? Promise.resolve() : act(async () => {
        const { id, name } = await into();
        const before = await store.read(id);
        const had = new Set(before?.articles.map((article) => article.id));
        const fresh = batch.filter(({ id: article }, at) => !had.has(article) && batch.findIndex((other) => other.id === article) === at);
        await store.add(id, fresh);
        change((reading) => ({ ...reading, into: { name, fresh: opened === null }, added: reading.added + fresh.length, same: [...reading.same, ...batch.filter((article) => !fresh.includes(article)).map(({ file }) => file)] }));
      });
    };
    const job = desk.read(files, {
      progress: (file, done, total) => change((reading) => withProgress(reading, from + file, done, total)),
      file: (file, outcome) => {
        change((reading) => withOutcome(reading, from + file, outcome));
        waiting.push(...outcome.articles);
        if (waiting.length >= BATCH) void keep();
      },
    });
    jobs.add(job.cancel);
    const end = await job.ended.finally(() => jobs.delete(job.cancel));
    await keep();
    if (end === 'cancelled') change(withStop);
    if (jobs.size === 0) await act(finish);
  }

  /** All files are read: shows what has become of the collection. */
  async function finish(): Promise<void> {
    const into = await target;
    target = null;
    const { reading } = state;
    if (reading === null) return;
    if (into !== null && reading.added > 0) {
      set({ reading: { ...reading, phase: 'assembling' } });
      tell(into.id);
      await relist();
      await show(into.id);
    }
    if (state.reading !== null) set({ reading: { ...state.reading, phase: 'ended' } });
  }

  return {
    state: () => state,
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    go: (id) => act(async () => {
      await relist();
      await go(id);
    }),
    add: (files, folder = null) => {
      if (files.length > 0) void addAll(files, folder);
    },
    stop: () => { for (const cancel of jobs) cancel(); },
    create: (name) => void act(async () => {
      const { id } = await store.create(name, now());
      tell(null);
      await relist();
      await show(id);
    }),
    rename: (id, name) => void act(async () => {
      const renamed = await store.rename(id, name);
      if (renamed !== null && state.open?.collection.id === id) set({ open: { ...state.open, collection: renamed } });
      tell(null);
      await relist();
    }),
    drop: (id) => void act(async () => {
      const held = await store.read(id);
      if (held === null) return;
      const wasOpen = state.open?.collection.id === id;
      if (wasOpen) await go(null);
      await store.drop(id);
      tell(id);
      await relist();
      set({ notice: { text: `The collection “${held.collection.name}” is deleted.`, undo: () => void act(() => putBack(held)) } });
    }),
    remove: (ids) => void act(() => changeOpen(async ({ collection, articles }) => {
      const gone = articles.filter(({ id }) => ids.includes(id));
      if (gone.length === 0) return null;
      const [first] = gone;
      set({ notice: {
        text: gone.length === 1 ? `“${first?.given.title ?? first?.file ?? ''}” is removed.` : `${gone.length} articles are removed.`,
        undo: () => void act(async () => {
          await store.add(collection.id, gone);
          tell(collection.id);
          await relist();
          await show(collection.id);
          set({ notice: null });
        }),
      } });
      return store.remove(collection.id, ids);
    })),
    closeReading: () => set({ reading: null }),
    closeNotice: () => set({ notice: null }),
    /** Another tab has changed something. */
    hear: (id) => void act(async () => {
      await relist();
      const { open } = state;
      if (open === null || (id !== null && id !== open.collection.id)) return;
      const now = state.collections.find((collection) => collection.id === open.collection.id);
      if (now === undefined) {
        await go(null);
        set({ notice: { text: `The collection “${open.collection.name}” was deleted in another tab.`, undo: null } });
      } else if (now.revision !== open.collection.revision) await show(now.id);
      else set({ open: { ...open, collection: now } });
    }),
  };
}
