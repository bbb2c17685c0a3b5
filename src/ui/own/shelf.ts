import type { Article, ArticleId, Correction, Timeline } from '../../core/index.ts';
import type { FileToRead, KnownArticle } from '../../worker/protocol.ts';
import { knownOf, type Desk } from '../desk/desk.ts';
import { countText } from '../words/count-text.ts';
import { createAdding } from './adding.ts';
import { freeName, nameFor } from './names.ts';
import type { Reading } from './reading.ts';
import { BUNDLED, type Collection, type Held, type Snapshot, type Store, type Trouble } from './store.ts';

/** A collection as the page shows it. */
export interface Open {
  readonly collection: Collection;
  readonly articles: readonly KnownArticle[];
  readonly corrections: readonly Correction[];
  /** As it was when it was opened or its articles changed; what the page has corrected since is the page's. */
  readonly timeline: Timeline;
}

/** One line about what was done, and the way back. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface ShelfState {
  readonly collections: readonly Collection[];
  /** Null: the bundled articles as they came. */
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
  /** Keeps what a person corrected in a collection that the page shows already so; null: in the bundled articles. */
  readonly keepCorrections: (id: string | null, corrections: readonly Correction[]) => void;
  readonly closeReading: () => void;
  readonly closeNotice: () => void;
  /** Another tab has changed a collection; null: the list. */
  readonly hear: (id: string | null) => void;
}

/** What the shelf needs of where it stands. */
export interface Surroundings {
  readonly openStore: (needs: { readonly onTrouble: (trouble: Trouble) => void; readonly present: (id: string) => Held | null }) => Store;
  readonly desk: Desk;
  readonly unpack: (pieces: Snapshot['pieces']) => Promise<Timeline>;
  /** Names the program that reads the articles. */
  readonly reader: string;
  /** The articles that came with the page. */
  readonly bundled: () => readonly Article[];
  readonly now: () => number;
  /** Called before another collection is shown, so that the address names it. */
  readonly navigate: (id: string | null) => void;
  /** Tells the other tabs that a collection has changed; null: the list. */
  readonly tell: (id: string | null) => void;
}

/** Milliseconds between two steps of a reading that are shown. */
const STEP = 100;

export function openShelf({ openStore, desk, unpack, reader, bundled, now, navigate, tell }: Surroundings): Shelf {
  let state: ShelfState = { collections: [], open: null, busy: false, reading: null, notice: null, trouble: null };
  const listeners = new Set<() => void>();
  const tellAll = (): void => { for (const heard of listeners) heard(); };
  const set = (part: Partial<ShelfState>): void => {
    state = { ...state, ...part };
    tellAll();
  };
  /** Files may be read by the hundred in a second; a person needs to see some steps of it. */
  let telling = false;
  const setReading = (reading: Reading): void => {
    const step = state.reading?.phase === reading.phase && state.reading.files.length === reading.files.length;
    if (!step) return set({ reading });
    state = { ...state, reading };
    if (telling) return;
    telling = true;
    setTimeout(() => {
      telling = false;
      tellAll();
    }, STEP);
  };
  const store = openStore({
    onTrouble: (trouble) => set({ trouble }),
    present: (id) => (state.open?.collection.id === id ? { ...state.open, snapshot: null } : null),
  });
  const relist = async (): Promise<void> => set({ collections: await store.list() });
  /** What has changed is told to the other tabs, and shown in this one. */
  const changed = async (id: string): Promise<void> => {
    tell(id);
    await relist();
    await show(id);
  };

  /** Acts go one after the other, so that none sees half of another. One that fails says so, and the next goes on. */
  let acts: Promise<void> = Promise.resolve();
  const act = (work: () => Promise<void>): Promise<void> => (acts = acts.then(work).catch((error: unknown) => {
    set({ busy: false, notice: { text: error instanceof Error ? error.message : String(error), undo: null } });
  }));

  /** What an older opening answers is dropped. */
  let turn = 0;
  async function show(id: string): Promise<void> {
    turn += 1;
    const mine = turn;
    set({ busy: true });
    const held = await store.read(id);
    if (held === null) return set({ busy: false });
    const articles = id === BUNDLED ? bundled().map(knownOf) : held.articles;
    const readAs = readerOf(id);
    const kept = held.snapshot?.reader === readAs ? held.snapshot : null;
    const pieces = kept === null ? await desk.pack(articles, { corrections: held.corrections }) : kept.pieces;
    const timeline = await unpack(pieces);
    if (mine !== turn) return;
    if (state.open?.collection.id !== id) navigate(id === BUNDLED ? null : id);
    set({ busy: false, open: { collection: held.collection, articles, corrections: held.corrections, timeline } });
    if (kept === null) await store.keepSnapshot(id, { revision: held.collection.revision, reader: readAs, pieces });
    // What comes next is quick then; the desk does it while nobody asks for anything.
    else desk.warm(articles);
  }

  /** Another build may bundle other articles. */
  function readerOf(id: string): string {
    return id === BUNDLED ? `${reader} ${bundled().map((article) => article.id).join(' ')}` : reader;
  }

  async function go(id: string | null): Promise<void> {
    const { open } = state;
    if (open !== null && open.collection.id !== (id ?? BUNDLED)) desk.forget(open.articles);
    if (id !== null) return show(id);
    if (((await store.read(BUNDLED))?.corrections.length ?? 0) > 0) return show(BUNDLED);
    turn += 1;
    navigate(null);
    set({ open: null, busy: false });
  }

  /** What came of the last adding is said where it was added. */
  const leave = (): void => { if (state.reading?.phase === 'ended') set({ reading: null }); };

  const ownOpen = (): Open | null => (state.open?.collection.id === BUNDLED ? null : state.open);

  const adding = createAdding({
    desk, store, act,
    reading: () => state.reading,
    setReading,
    async target(files, folder) {
      await relist();
      const open = ownOpen();
      const found = open === null ? null : await store.read(open.collection.id);
      if (found !== null) return { collection: found.collection, fresh: false };
      return { collection: await store.create(freeName(nameFor(folder, files), state.collections.map(({ name }) => name)), now()), fresh: true };
    },
    show: ({ id }) => changed(id),
  });

  /** Corrections are kept quickly, the picture of the timeline when no more come. */
  let pending: ReturnType<typeof setTimeout> | null = null;
  function pictureLater(id: string): void {
    if (pending !== null) clearTimeout(pending);
    pending = setTimeout(() => void act(async () => {
      pending = null;
      const held = await store.read(id);
      if (held === null || held.snapshot !== null) return;
      const pieces = await desk.pack(id === BUNDLED ? bundled().map(knownOf) : held.articles, { corrections: held.corrections });
      await store.keepSnapshot(id, { revision: held.collection.revision, reader: readerOf(id), pieces });
    }), 1500);
  }

  return {
    state: () => state,
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    go: (id) => act(async () => {
      leave();
      await relist();
      await go(id);
    }),
    add: (files, folder = null) => {
      if (files.length === 0) return;
      set({ notice: null });
      void adding.add(files, folder);
    },
    stop: adding.stop,
    create: (name) => void act(async () => {
      leave();
      const { id } = await store.create(name, now());
      await changed(id);
    }),
    rename: (id, name) => void act(async () => {
      const collection = await store.rename(id, name);
      if (collection !== null && state.open?.collection.id === id) set({ open: { ...state.open, collection } });
      tell(null);
      await relist();
    }),
    drop: (id) => void act(async () => {
      const held = await store.read(id);
      if (held === null) return;
      if (state.open?.collection.id === id) await go(null);
      await store.drop(id);
      tell(id);
      await relist();
      set({ notice: {
        text: `The collection “${held.collection.name}” is deleted.`,
        undo: () => void act(async () => {
          await store.restore(held);
          set({ notice: null });
          await changed(id);
        }),
      } });
    }),
    remove: (ids) => void act(async () => {
      const open = ownOpen();
      const gone = open?.articles.filter(({ id }) => ids.includes(id)) ?? [];
      const [first] = gone;
      if (open === null || first === undefined) return;
      const { id } = open.collection;
      const title = open.timeline.articles.find((article) => article.id === first.id)?.title ?? first.file;
      await store.remove(id, ids);
      set({ notice: {
        text: gone.length === 1 ? `“${title}” is removed.` : `${countText(gone.length)} articles are removed.`,
        undo: () => void act(async () => {
          await store.add(id, gone);
          set({ notice: null });
          await changed(id);
        }),
      } });
      await changed(id);
    }),
    keepCorrections: (id, corrections) => void act(async () => {
      const at = id ?? BUNDLED;
      const collection = await store.keepCorrections(at, corrections);
      if (collection === null) return;
      if (state.open?.collection.id === at) set({ open: { ...state.open, collection, corrections } });
      tell(at);
      pictureLater(at);
    }),
    closeReading: () => set({ reading: null }),
    closeNotice: () => set({ notice: null }),
    hear: (id) => void act(async () => {
      await relist();
      const { open } = state;
      if (id !== null && id !== (open?.collection.id ?? BUNDLED)) return;
      if (open === null || open.collection.id === BUNDLED) return id === BUNDLED ? go(null) : undefined;
      const there = state.collections.find((collection) => collection.id === open.collection.id);
      if (there === undefined) {
        await go(null);
        set({ notice: { text: `The collection “${open.collection.name}” was deleted in another tab.`, undo: null } });
      } else if (there.revision !== open.collection.revision) await show(there.id);
      else set({ open: { ...open, collection: there } });
    }),
  };
}
