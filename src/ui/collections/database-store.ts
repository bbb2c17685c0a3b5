import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { ArticleId, Correction } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import { merged } from '../state/merged.ts';
import { counted } from '../words/labels.ts';
import { isKnownArticle, nameOfDamaged, readCollection, readCorrections, readSnapshot } from './read-kept.ts';
import { UPGRADES, type Schema } from './schema.ts';
import { BUNDLED, BUNDLED_COLLECTION, StoreFailure, byAge, idFor, type Collection, type Store, type Trouble } from './store.ts';

const NAME = 'dateline';
const ALL = ['collections', 'articles', 'corrections', 'snapshots'] as const;

/** Everything of a collection: its articles' keys begin with its id. */
const within = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Told that another tab holds an older database, and has to let go of it first; then that it did. */
type OnWait = (waiting: boolean) => void;

/** Opens the browser's own database. Fails with a `StoreFailure` if the browser refuses it. */
export async function openDatabaseStore(name = NAME, onWait: OnWait = () => undefined): Promise<Store> {
  /** Null: the connection was cut, and the next act opens it again. */
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const connect = (): Promise<IDBPDatabase<Schema>> => {
    if (connection !== null) return connection;
    const opening = openDB<Schema>(name, UPGRADES.length, {
      async upgrade(opened, from, _to, transaction) {
        for (const upgrade of UPGRADES.slice(from)) await upgrade(opened, transaction);
      },
      blocked: () => onWait(true),
      // Another tab has a newer Dateline: it may go on.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        if (connection === opening) connection = null;
      },
      terminated: () => { if (connection === opening) connection = null; },
    });
    connection = opening;
    opening.then(() => onWait(false), () => {
      onWait(false);
      if (connection === opening) connection = null;
    });
    return opening;
  };
  await orFailure(connect);
  return storeOver(connect, () => {
    const opened = connection;
    connection = null;
    void opened?.then((database) => database.close(), () => undefined);
  });
}

function storeOver(connect: () => Promise<IDBPDatabase<Schema>>, close: () => void): Store {
  const once = async <T>(mode: 'readonly' | 'readwrite', act: (stores: Stores) => Promise<T>): Promise<T> => {
    const transaction = (await connect()).transaction(ALL, mode);
    const done = transaction.done;
    // It is awaited below, unless the act failed before.
    done.catch(() => undefined);
    try {
      const result = await act({ collections: transaction.objectStore('collections'), articles: transaction.objectStore('articles'), corrections: transaction.objectStore('corrections'), snapshots: transaction.objectStore('snapshots') });
      await done;
      return result;
    } catch (error) {
      if (transaction.error === null) abort(transaction);
      throw transaction.error ?? error;
    }
  };
  /** A transaction over everything: it is done as a whole, or not at all. One that was cut is begun again, once. */
  const attempt = <T>(mode: 'readonly' | 'readwrite', act: (stores: Stores) => Promise<T>): Promise<T> => orFailure(() => once(mode, act).catch((error: unknown) => {
    if (!(error instanceof DOMException) || !CUT.includes(error.name)) throw error;
    close();
    return once(mode, act);
  }));

  const collectionOf = async ({ collections }: Stores, id: string) => {
    const held: unknown = await collections.get(id);
    return held === undefined ? null : readCollection(id, held);
  };

  /** Changes what is in a collection, together with its revision. */
  const change = (id: string, act: (stores: Stores) => Promise<void>): Promise<Collection | null> => attempt('readwrite', async (stores) => {
    const { collections, articles } = stores;
    const before = (await collectionOf(stores, id))?.collection ?? (id === BUNDLED ? BUNDLED_COLLECTION : null);
    if (before === null) return null;
    await act(stores);
    const after: Collection = { ...before, revision: before.revision + 1, size: await articles.count(within(id)) };
    await collections.put?.(after);
    return after;
  });

  return {
    list: () => attempt('readonly', async ({ collections, articles }) => {
      const list: Collection[] = [];
      const [keys, values] = [await collections.getAllKeys(), await collections.getAll()];
      for (const [at, key] of keys.entries()) {
        const read = key === BUNDLED ? null : readCollection(key, values[at]);
        if (read !== null) list.push(read.whole ? read.collection : { ...read.collection, size: await articles.count(within(read.collection.id)) });
      }
      return list.sort(byAge);
    }),
    read: (id) => attempt('readonly', async (stores) => {
      const { articles, corrections, snapshots } = stores;
      const read = await collectionOf(stores, id);
      if (read === null) return null;
      const { collection, whole } = read;
      const [keys, values] = [await articles.getAllKeys(within(id)), await articles.getAll(within(id))];
      const sound: KnownArticle[] = [];
      const damaged: string[] = whole ? [] : ['the entry of the collection'];
      for (const [at, value] of values.entries()) {
        if (!isKnownArticle(value, keys[at]?.[1])) damaged.push(nameOfDamaged(value));
        else sound.push({ id: value.id, file: value.file, text: value.text, given: value.given });
      }
      const said = readCorrections(await corrections.get(id));
      if (said.damaged.length > 0) damaged.push(counted(said.damaged.length, 'correction'));
      const picture = damaged.length > 0 ? null : readSnapshot(await snapshots.get(id));
      return { collection: { ...collection, size: values.length }, articles: sound, corrections: said.sound, snapshot: picture?.revision === collection.revision ? picture : null, damaged };
    }),
    create: (name, made, elsewhere = () => false) => attempt('readwrite', async ({ collections }) => {
      const taken = new Set(await collections.getAllKeys());
      const collection: Collection = { id: idFor(name, (id) => taken.has(id) || elsewhere(id)), name, made, revision: 0, size: 0 };
      await collections.put?.(collection);
      return collection;
    }),
    rename: (id, name) => attempt('readwrite', async (stores) => {
      const before = await collectionOf(stores, id);
      if (before === null) return null;
      const after = { ...before.collection, name };
      await stores.collections.put?.(after);
      return after;
    }),
    async add(id, added) {
      const fresh: ArticleId[] = [];
      const collection = await change(id, async ({ articles }) => {
        for (const article of added) {
          if (isKnownArticle(await articles.get([id, article.id]), article.id)) continue;
          await articles.put?.({ ...article, collection: id });
          fresh.push(article.id);
        }
      });
      return collection === null ? null : { collection, fresh };
    },
    async keepCorrections(id, step) {
      let list: readonly Correction[] = [];
      const collection = await change(id, async ({ corrections }) => {
        const { sound, damaged } = readCorrections(await corrections.get(id));
        list = merged(step, sound);
        // What this program cannot read another may.
        await corrections.put?.({ collection: id, list: [...list, ...damaged] });
      });
      return collection === null ? null : { collection, corrections: list, lasting: true };
    },
    remove: (id, removed) => change(id, async ({ articles }) => {
      for (const article of removed) await articles.delete?.([id, article]);
    }),
    keepSnapshot: (id, snapshot) => attempt('readwrite', async (stores) => {
      if ((await collectionOf(stores, id))?.collection.revision === snapshot.revision) await stores.snapshots.put?.({ ...snapshot, collection: id });
    }),
    drop: (id) => attempt('readwrite', async ({ collections, articles, corrections, snapshots }) => {
      await collections.delete?.(id);
      await articles.delete?.(within(id));
      await corrections.delete?.(id);
      await snapshots.delete?.(id);
    }),
    restore: ({ collection, articles: held, corrections: list, snapshot }) => attempt('readwrite', async ({ collections, articles, corrections, snapshots }) => {
      const { id } = collection;
      const whole: Collection = { ...collection, size: held.length };
      await collections.put?.(whole);
      await articles.delete?.(within(id));
      for (const article of held) await articles.put?.({ ...article, collection: id });
      await corrections.put?.({ collection: id, list });
      await snapshots.delete?.(id);
      if (snapshot !== null) await snapshots.put?.({ ...snapshot, collection: id });
      return whole;
    }),
    close,
  };
}

type Within<Name extends (typeof ALL)[number]> = IDBPObjectStore<Schema, typeof ALL, Name, IDBTransactionMode>;

interface Stores {
  readonly collections: Within<'collections'>;
  readonly articles: Within<'articles'>;
  readonly corrections: Within<'corrections'>;
  readonly snapshots: Within<'snapshots'>;
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** The connection is gone, or was cut in the middle. */
const CUT: readonly string[] = ['InvalidStateError', 'AbortError'];
const TROUBLES: ReadonlyMap<string, Trouble> = new Map([['QuotaExceededError', 'full'], ['VersionError', 'newer']]);

async function orFailure<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new StoreFailure((error instanceof DOMException ? TROUBLES.get(error.name) : undefined) ?? 'refused', error);
  }
}
