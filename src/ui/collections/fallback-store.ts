import { openMemoryStore } from './memory-store.ts';
import { BUNDLED, BUNDLED_COLLECTION, StoreFailure, byAge, type Collection, type StoredCollection, type Store, type Trouble } from './store.ts';

interface Fallback {
  readonly disk: () => Promise<Store>;
  /** Told when the browser first refuses. */
  readonly onTrouble: (trouble: Trouble) => void;
  /** What the page shows of a collection, where the browser no longer gives it back. */
  readonly present: (id: string) => StoredCollection | null;
}

/**
 * The browser's store as long as it takes what it is given. A collection that it refuses to change goes on in memory, whole;
 * the others stay where they are. So nothing that a person added is lost while the page is open.
 */
export function openFallbackStore({ disk: openDisk, onTrouble, present }: Fallback): Store {
  let opening: Promise<Store | null> | null = null;
  /** Those that the disk has, as far as it told. */
  let seen: ReadonlyMap<string, Collection> = new Map();
  const memory = openMemoryStore((id) => seen.has(id));
  const inMemory = new Set<string>();

  const trouble = (error: unknown): void => {
    if (!(error instanceof StoreFailure)) throw error;
    onTrouble(error.trouble);
  };
  const disk = (): Promise<Store | null> => (opening ??= openDisk().catch((error: unknown) => {
    trouble(error);
    return null;
  }));

  /** Does it on the disk; if that refuses, `instead`. */
  async function attempt<T>(act: (store: Store) => Promise<T>, instead: (store: Store | null) => Promise<T>): Promise<T> {
    const store = await disk();
    if (store === null) return instead(null);
    try {
      return await act(store);
    } catch (error) {
      trouble(error);
      return instead(store);
    }
  }

  async function moveToMemory(id: string, store: Store | null): Promise<void> {
    const held = await store?.read(id).catch(() => null) ?? present(id);
    const collection = held?.collection ?? seen.get(id) ?? (id === BUNDLED ? BUNDLED_COLLECTION : undefined);
    if (collection === undefined) return;
    await memory.restore(held ?? { collection, articles: [], corrections: [], snapshot: null, damaged: [] });
    inMemory.add(id);
  }

  const on = <T>(id: string, act: (store: Store) => Promise<T>): Promise<T> => (inMemory.has(id) ? act(memory) : attempt(act, async (store) => {
    await moveToMemory(id, store);
    return act(memory);
  }));

  async function list(): Promise<readonly Collection[]> {
    const kept = await attempt((store) => store.list(), async () => [...seen.values()]);
    see(kept);
    return [...kept.filter(({ id }) => !inMemory.has(id)), ...await memory.list()].sort(byAge);
  }

  const see = (kept: readonly Collection[]): void => { seen = new Map(kept.map((collection) => [collection.id, collection])); };
  const remembered = (collection: Collection): Collection => {
    inMemory.add(collection.id);
    return collection;
  };

  return {
    list,
    // What may be there, but cannot be read, is not missing.
    read: (id) => (inMemory.has(id) ? memory.read(id) : attempt((store) => store.read(id), async (store) => {
      const held = present(id);
      if (held === null && store !== null) throw new StoreFailure('refused', null);
      return held;
    })),
    create: (name, made) => attempt(async (store) => {
      const collection = await store.create(name, made, (id) => inMemory.has(id));
      see([...seen.values(), collection]);
      return collection;
    }, async () => remembered(await memory.create(name, made))),
    rename: (id, name) => on(id, (store) => store.rename(id, name)),
    add: (id, articles) => on(id, (store) => store.add(id, articles)),
    remove: (id, articles) => on(id, (store) => store.remove(id, articles)),
    keepCorrections: (id, step) => on(id, (store) => store.keepCorrections(id, step)),
    // A picture of what is kept is no reason to worry anybody.
    keepSnapshot: async (id, snapshot) => {
      const store = inMemory.has(id) ? memory : await disk();
      await store?.keepSnapshot(id, snapshot).catch(() => undefined);
    },
    async drop(id) {
      if (inMemory.delete(id)) await memory.drop(id);
      await attempt((store) => store.drop(id), async () => undefined);
    },
    restore: (held) => attempt((store) => store.restore(held), async () => remembered(await memory.restore(held))),
    close: () => void disk().then((store) => store?.close()),
  };
}
