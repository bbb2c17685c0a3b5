import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Given } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import type { Collection, Snapshot } from './store.ts';

/** What is put into the browser's database. What comes out may be damaged: read-kept.ts looks at it. */
export interface Schema extends DBSchema {
  collections: { key: string; value: Collection };
  articles: { key: [collection: string, article: string]; value: KnownArticle & { readonly collection: string } };
  corrections: { key: string; value: { readonly collection: string; readonly list: readonly unknown[] } };
  snapshots: { key: string; value: Snapshot & { readonly collection: string } };
}

const NOTHING_GIVEN: Given = { externalId: null, url: null, title: null, published: null, source: null, modified: null };

type Stores = ('collections' | 'articles' | 'corrections' | 'snapshots')[];
type Upgrade = (database: IDBPDatabase<Schema>, transaction: IDBPTransaction<Schema, Stores, 'versionchange'>) => void | Promise<void>;

/**
 * The step from each version of the database to the next. A step that people may have gone is never changed again: a change
 * of the shape is a new step at the end.
 */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('collections', { keyPath: 'id' });
    database.createObjectStore('articles', { keyPath: ['collection', 'id'] });
  },
  (database) => {
    database.createObjectStore('snapshots', { keyPath: 'collection' });
  },
  (database) => {
    database.createObjectStore('corrections', { keyPath: 'collection' });
  },
  // Articles are given the day of their last change.
  async (_database, transaction) => {
    for (let cursor = await transaction.objectStore('articles').openCursor(); cursor !== null; cursor = await cursor.continue()) {
      await cursor.update({ ...cursor.value, given: { ...NOTHING_GIVEN, ...cursor.value.given } });
    }
  },
];
