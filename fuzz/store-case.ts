/** The browser's store while its disk fails: what was acknowledged stands. */
import 'fake-indexeddb/auto';
import { correctionOf, readArticle, type ArticleId, type Correction } from '../src/core/index.ts';
import { openDatabaseStore } from '../src/ui/collections/database-store.ts';
import { openFallbackStore } from '../src/ui/collections/fallback-store.ts';
import type { StoredCollection, Store } from '../src/ui/collections/store.ts';
import type { KnownArticle } from '../src/worker/protocol.ts';
import type { Say } from './finding.ts';
import type { Luck } from './luck.ts';
import { oddWord } from './odd.ts';

/** What was acknowledged of a collection. */
interface Promised {
  readonly articles: Map<ArticleId, KnownArticle>;
  corrections: readonly Correction[];
}

export async function checkStore(name: string, luck: Luck, say: Say): Promise<void> {
  const disk = failing(luck);
  const promised = new Map<string, Promised>();
  const present = (id: string): StoredCollection | null => heldOf(id, promised.get(id));
  const falls = luck.chance(0.5);
  const open = (): Promise<Store> => openDatabaseStore(name);
  const database = await open();
  const store = falls ? openFallbackStore({ disk: async () => database, onTrouble: () => undefined, present }) : database;
  for (let turn = 0; turn < 14; turn++) {
    disk.maybeFail();
    await act(store, promised, turn, luck);
  }
  disk.heal();
  await checkPromised(store, promised, falls ? 'beside the failing disk' : 'in the database', say);
  store.close();
  if (!falls) {
    const again = await open();
    await checkPromised(again, promised, 'opened again', say);
    again.close();
  }
  indexedDB.deleteDatabase(name);
}

const heldOf = (id: string, kept: Promised | undefined): StoredCollection | null => (kept === undefined ? null : { collection: { id, name: id, made: 0, revision: 0, size: kept.articles.size }, articles: [...kept.articles.values()], corrections: kept.corrections, snapshot: null, damaged: [] });

/** One act; a refusal is an answer, and then nothing of it is promised. */
async function act(store: Store, promised: Map<string, Promised>, turn: number, luck: Luck): Promise<void> {
  const [id, kept] = promised.size === 0 ? ['none', null] : luck.one([...promised]);
  try {
    if (kept === null || luck.chance(0.2)) {
      const made = await store.create(luck.one(['Floods', 'bundled', '', oddWord(luck)]), turn);
      promised.set(made.id, { articles: new Map(), corrections: [] });
      return;
    }
    await luck.one<() => Promise<void>>([
      async () => {
        const articles = luck.several(1, 3, () => article(luck));
        if (await store.add(id, articles) !== null) for (const each of articles) if (!kept.articles.has(each.id)) kept.articles.set(each.id, each);
      },
      async () => {
        const gone = [...kept.articles.keys()].filter(() => luck.chance(0.3));
        if (await store.remove(id, gone) !== null) for (const each of gone) kept.articles.delete(each);
      },
      async () => {
        const corrections = [...kept.corrections, correctionOf({ kind: 'article', article: article(luck).id, file: 'a.txt', change: { title: `${turn} ${oddWord(luck)}` } })];
        const done = await store.keepCorrections(id, { before: kept.corrections, after: corrections });
        if (done !== null) kept.corrections = done.corrections;
      },
      async () => void await store.rename(id, oddWord(luck)),
      async () => store.keepSnapshot(id, { revision: turn, reader: 'r', pieces: [new Uint8Array([turn])], sum: 0 }),
    ])();
  } catch (error) {
    if (!(error instanceof Error) || !('trouble' in error)) throw error;
  }
}

function article(luck: Luck): KnownArticle {
  const text = `Notice ${luck.below(12)}\n\nThe ferry was stopped on Friday. ${luck.one(['', '\uD800', '\u{1F6A2}'])}`;
  return { id: readArticle('a.txt', text).id, file: 'a.txt', text, given: { externalId: null, url: null, title: null, published: null, source: null, modified: null } };
}

async function checkPromised(store: Store, promised: ReadonlyMap<string, Promised>, where: string, say: Say): Promise<void> {
  for (const [id, { articles, corrections }] of promised) {
    const held = await store.read(id);
    const there = new Set(held?.articles.map((each) => each.id));
    const missing = [...articles.keys()].filter((each) => !there.has(each));
    if (missing.length > 0) say('store', `articles are gone, ${where}`, { id, missing, held: held?.articles.length });
    if (JSON.stringify(held?.corrections ?? []) !== JSON.stringify(corrections)) say('store', `corrections are others, ${where}`, { id, promised: corrections.length, held: held?.corrections.length });
    if ((held?.articles.length ?? 0) > articles.size) say('store', `articles that were removed, ${where}`, { id });
  }
}

/** A disk that refuses now and then: in the midst of an act, at its end, or when it is read. */
function failing(luck: Luck): { readonly maybeFail: () => void; readonly heal: () => void } {
  const { put, get } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const heal = (): void => {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.get = get;
    IDBDatabase.prototype.transaction = transaction;
  };
  const maybeFail = (): void => {
    heal();
    let left = luck.below(4);
    const full = (): never => { throw new DOMException('No room.', luck.one(['QuotaExceededError', 'UnknownError', 'InvalidStateError'])); };
    luck.one([
      () => undefined, () => undefined,
      () => { IDBObjectStore.prototype.put = function put_(this: IDBObjectStore, ...given) { return left-- > 0 ? put.apply(this, given) : full(); }; },
      () => { IDBObjectStore.prototype.put = function put_(this: IDBObjectStore, ...given) { const request = put.apply(this, given); if (left-- <= 0) this.transaction.abort(); return request; }; },
      () => { IDBObjectStore.prototype.get = function get_(this: IDBObjectStore, ...given) { return left-- > 0 ? get.apply(this, given) : full(); }; },
      () => { IDBDatabase.prototype.transaction = full; },
    ])();
  };
  return { maybeFail, heal };
}
