import type { Correction, Timeline } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import { AssemblerFailure, knownOf } from '../assembler/assembler.ts';
import type { Step } from '../state/merged.ts';
import type { Kept } from '../store/use-edition.ts';
import { countText } from '../words/count-text.ts';
import { createAdding } from './adding.ts';
import { freeName, nameFor } from './names.ts';
import { createPictures } from './pictures.ts';
import type { Reading } from './reading.ts';
import type { Open, Collections, CollectionsState, Surroundings } from './model.ts';
import { BUNDLED, StoreFailure, type Collection } from './store.ts';

/** Milliseconds between two steps of a reading that are shown. */
const STEP = 100;

export function openCollections({ openStore, assembler, unpack, reader, bundled, now, navigate, tell, noted, strike, listed, corrected }: Surroundings): Collections {
  let state: CollectionsState = { collections: null, open: null, busy: false, reading: null, notice: null, trouble: null, waiting: false };
  const listeners = new Set<() => void>();
  const tellAll = (): void => { for (const heard of listeners) heard(); };
  const set = (part: Partial<CollectionsState>): void => {
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
    onWait: (waiting) => set({ waiting }),
    present: (id) => (state.open?.collection.id === id ? { ...state.open, snapshot: null, damaged: [] } : null),
  });
  const known = () => bundled().articles.map(knownOf);
  const pictures = createPictures({
    assembler, store, unpack,
    // Another build may bundle other articles.
    readerOf: (id) => (id === BUNDLED ? `${reader} ${bundled().articles.map((article) => article.id).join(' ')}` : reader),
    articlesOf: ({ collection, articles }) => (collection.id === BUNDLED ? known() : articles),
  });
  const relist = async (): Promise<readonly Collection[]> => {
    const collections = await store.list();
    set({ collections });
    if (state.trouble === null) listed(collections.length);
    return collections;
  };
  /** What has changed is told to the other tabs, and shown in this one. */
  const changed = async (id: string): Promise<void> => {
    tell(id);
    await relist();
    await show(id);
  };

  /** Acts go one after the other, so that none sees half of another. One that fails says so, and the next goes on. */
  let acts: Promise<void> = Promise.resolve();
  const act = (work: () => Promise<void>): Promise<void> => (acts = acts.then(work).catch((error: unknown) => {
    set({ busy: false, notice: { text: plainly(error), undo: null } });
  }));

  /** What an older opening answers is dropped. */
  let turn = 0;
  async function show(id: string): Promise<boolean> {
    turn += 1;
    const mine = turn;
    set({ busy: true });
    const held = await store.read(id);
    if (held === null) {
      set({ busy: false });
      return false;
    }
    const { timeline, after } = await pictures.open(held);
    if (mine !== turn) return true;
    const first = state.open?.collection.id !== id;
    if (first) navigate(id === BUNDLED ? null : id);
    set({ busy: false, open: { collection: held.collection, articles: id === BUNDLED ? known() : held.articles, corrections: held.corrections, timeline } });
    if (first && held.damaged.length > 0) set({ notice: { text: `Some of what this browser keeps is damaged, and is left out: ${held.damaged.join(', ')}. Add it again if you have it; the rest is here.`, undo: null } });
    await after();
    return true;
  }

  /** Takes corrections as they are kept now; the page puts them on its timeline. */
  function take(collection: Collection, corrections: readonly Correction[]): void {
    if (collection.id === BUNDLED) corrected(corrections.length > 0);
    if (state.open?.collection.id === collection.id) set({ open: { ...state.open, collection, corrections } });
    else if (collection.id === BUNDLED && state.open === null && corrections.length > 0) set({ open: { collection, articles: known(), corrections, timeline: bundled() } });
  }

  /** Shows what another tab made of what is open. Where it only corrected, nothing is opened anew. */
  async function follow(id: string): Promise<void> {
    const held = await store.read(id);
    const ids = (articles: readonly KnownArticle[]) => articles.map((article) => article.id).join(' ');
    if (held === null) return;
    if (id === BUNDLED || (state.open !== null && ids(held.articles) === ids(state.open.articles))) take(held.collection, held.corrections);
    else await show(id);
  }

  async function go(id: string | null): Promise<boolean> {
    const { open } = state;
    if (open !== null && open.collection.id !== (id ?? BUNDLED)) assembler.forget(open.articles);
    if (id !== null) return show(id);
    const held = await store.read(BUNDLED).catch(() => null);
    if (held !== null && held.corrections.length > 0) return show(BUNDLED);
    turn += 1;
    navigate(null);
    set({ open: null, busy: false });
    return true;
  }

  async function keepStep(id: string, step: Step, note: string | undefined): Promise<Kept | null> {
    const kept = await store.keepCorrections(id, step);
    // Where the browser refuses, the note may be all that lasts; where there is no such collection any more, it is for nothing.
    if (note !== undefined && (kept === null ? state.trouble === null : kept.lasting)) strike(note);
    if (kept === null) return null;
    take(kept.collection, kept.corrections);
    return kept;
  }
  // A page may have been closed before it could keep what was done last.
  const ready = act(async () => {
    for (const { key, collection, step } of noted()) await keepStep(collection ?? BUNDLED, step, key);
    await relist();
  });

  /** What came of the last adding is said where it was added. */
  const leave = (): void => { if (state.reading?.phase === 'ended') set({ reading: null }); };

  const openedCollection = (): Open | null => (state.open?.collection.id === BUNDLED ? null : state.open);

  const adding = createAdding({
    assembler, store, act,
    reading: () => state.reading,
    setReading,
    async target(files, folder) {
      const collections = await relist();
      const open = openedCollection();
      const found = open === null ? null : await store.read(open.collection.id);
      if (found !== null) return { collection: found.collection, fresh: false };
      return { collection: await store.create(freeName(nameFor(folder, files), collections.map(({ name }) => name)), now()), fresh: true };
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
      if (held !== null) await pictures.make(held);
    }), 1500);
  }

  return {
    state: () => state,
    ready,
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async go(id) {
      let came: 'shown' | 'unknown' | 'failed' = 'failed';
      await act(async () => {
        leave();
        await relist();
        came = await go(id) ? 'shown' : state.trouble === null ? 'unknown' : 'failed';
      });
      return came;
    },
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
      const open = openedCollection();
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
    async keepCorrections(id, step, note) {
      let kept: Kept | null = null;
      await act(async () => {
        const at = id ?? BUNDLED;
        kept = await keepStep(at, step, note);
        if (kept === null) return set({ notice: { text: 'This collection was deleted in another tab, so what you change is not kept. It can be brought back there.', undo: null } });
        tell(at);
        pictureLater(at);
      });
      return kept;
    },
    async current() {
      let timeline: Timeline | null = null;
      await act(async () => {
        const { open } = state;
        if (open !== null) timeline = await pictures.corrected(open.timeline, open.articles, open.corrections);
      });
      return timeline;
    },
    closeReading: () => set({ reading: null }),
    closeNotice: () => set({ notice: null }),
    hear: (id) => void act(async () => {
      const collections = await relist();
      const { open } = state;
      if (id !== null && id !== (open?.collection.id ?? BUNDLED)) return;
      if (open === null || open.collection.id === BUNDLED) return id === BUNDLED ? follow(BUNDLED) : undefined;
      const there = collections.find((collection) => collection.id === open.collection.id);
      if (there === undefined) {
        await go(null);
        set({ notice: { text: `The collection “${open.collection.name}” was deleted in another tab.`, undo: null } });
      } else if (there.revision !== open.collection.revision) await follow(there.id);
      else set({ open: { ...open, collection: there } });
    }),
  };
}

/** What went wrong, in words for people: never an engine's own. */
function plainly(error: unknown): string {
  if (error instanceof AssemblerFailure) return error.message;
  if (error instanceof StoreFailure) return 'The browser does not give back what it keeps. Load the page again.';
  return 'That did not work. What is kept is as it was; try again.';
}
