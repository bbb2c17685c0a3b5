import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { ArticleId } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import { UPGRADES, type Schema } from './schema.ts';
import { BUNDLED, BUNDLED_COLLECTION, StoreFailure, byAge, idFor, type Collection, type Store } from './store.ts';

const NAME = 'dateline';
const ALL = ['collections', 'articles', 'corrections', 'snapshots'] as const;

/** Everything of a collection: its articles' keys begin with its id. */
const within = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Opens the browser's own database. Fails with a `StoreFailure` if the browser refuses it. */
export async function openDatabaseStore(name = NAME): Promise<Store> {
  const database = await orFailure(() => openDB<Schema>(name, UPGRADES.length, {
    async upgrade(opened, from, _to, transaction) {
      for (const upgrade of UPGRADES.slice(from)) await upgrade(opened, transaction);
    },
    // Another tab has a newer Dateline: it may go on.
    blocking: (_current, _wanted, event) => { if (event.target instanceof IDBDatabase) event.target.close(); },
  }));
  return storeIn(database);
}

function storeIn(database: IDBPDatabase<Schema>): Store {
  /** A transaction over everything: it is done as a whole, or not at all. */
  const attempt = <T>(mode: 'readonly' | 'readwrite', act: (stores: Stores) => Promise<T>): Promise<T> => orFailure(async () => {
    const transaction = database.transaction(ALL, mode);
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
  });

  /** Changes what is in a collection, together with its revision. */
  const change = (id: string, act: (stores: Stores) => Promise<void>): Promise<Collection | null> => attempt('readwrite', async (stores) => {
    const { collections, articles } = stores;
    const before = await collections.get(id) ?? (id === BUNDLED ? BUNDLED_COLLECTION : undefined);
    if (before === undefined) return null;
    await act(stores);
    const after: Collection = { ...before, revision: before.revision + 1, size: await articles.count(within(id)) };
    await collections.put?.(after);
    return after;
  });

  return {
    list: () => attempt('readonly', async ({ collections }) => (await collections.getAll()).filter(({ id }) => id !== BUNDLED).sort(byAge)),
    read: (id) => attempt('readonly', async ({ collections, articles, corrections, snapshots }) => {
      const collection = await collections.get(id);
      if (collection === undefined) return null;
      const kept = await snapshots.get(id);
      return {
        collection,
        articles: (await articles.getAll(within(id))).map(({ collection: _, ...article }): KnownArticle => article),
        corrections: (await corrections.get(id))?.list ?? [],
        snapshot: kept?.revision === collection.revision ? { revision: kept.revision, reader: kept.reader, pieces: kept.pieces } : null,
      };
    }),
    create: (name, made) => attempt('readwrite', async ({ collections }) => {
      const taken = new Set(await collections.getAllKeys());
      const collection: Collection = { id: idFor(name, (id) => taken.has(id)), name, made, revision: 0, size: 0 };
      await collections.put?.(collection);
      return collection;
    }),
    rename: (id, name) => attempt('readwrite', async ({ collections }) => {
      const before = await collections.get(id);
      if (before === undefined) return null;
      const after = { ...before, name };
      await collections.put?.(after);
      return after;
    }),
    async add(id, added) {
      const fresh: ArticleId[] = [];
      const collection = await change(id, async ({ articles }) => {
        for (const article of added) {
          if (await articles.getKey([id, article.id]) !== undefined) continue;
          await articles.put?.({ ...article, collection: id });
          fresh.push(article.id);
        }
      });
      return collection === null ? null : { collection, fresh };
    },
    keepCorrections: (id, list) => change(id, async ({ corrections }) => void await corrections.put?.({ collection: id, list })),
    remove: (id, removed) => change(id, async ({ articles }) => {
      for (const article of removed) await articles.delete?.([id, article]);
    }),
    keepSnapshot: (id, snapshot) => attempt('readwrite', async ({ collections, snapshots }) => {
      const collection = await collections.get(id);
      if (collection?.revision === snapshot.revision) await snapshots.put?.({ ...snapshot, collection: id });
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
    close: () => database.close(),
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

async function orFailure<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new StoreFailure(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused', error);
  }
}
