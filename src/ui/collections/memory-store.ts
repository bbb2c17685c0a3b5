import type { ArticleId, Correction } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import { merged } from '../state/merged.ts';
import { BUNDLED, BUNDLED_COLLECTION, byAge, idFor, type Collection, type StoredCollection, type Snapshot, type Store } from './store.ts';

interface Box {
  collection: Collection;
  readonly articles: Map<ArticleId, KnownArticle>;
  corrections: readonly Correction[];
  snapshot: Snapshot | null;
}

/** Keeps collections as long as the page is open: where the browser keeps nothing, and what the real store has to agree with. */
export function openMemoryStore(takenElsewhere: (id: string) => boolean = () => false): Store {
  const boxes = new Map<string, Box>();

  function changed(box: Box): Collection {
    box.collection = { ...box.collection, revision: box.collection.revision + 1, size: box.articles.size };
    return box.collection;
  }

  return {
    list: async () => [...boxes.values()].map(({ collection }) => collection).filter(({ id }) => id !== BUNDLED).sort(byAge),
    async read(id) {
      const box = boxes.get(id);
      if (box === undefined) return null;
      const { collection, articles, corrections, snapshot } = box;
      return { collection, articles: [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), corrections, snapshot: snapshot?.revision === collection.revision ? snapshot : null, damaged: [] };
    },
    async create(name, made, taken = () => false) {
      const collection: Collection = { id: idFor(name, (id) => boxes.has(id) || takenElsewhere(id) || taken(id)), name, made, revision: 0, size: 0 };
      boxes.set(collection.id, { collection, articles: new Map(), corrections: [], snapshot: null });
      return collection;
    },
    async rename(id, name) {
      const box = boxes.get(id);
      if (box === undefined) return null;
      box.collection = { ...box.collection, name };
      return box.collection;
    },
    async add(id, articles) {
      const box = boxes.get(id);
      if (box === undefined) return null;
      const fresh: ArticleId[] = [];
      for (const article of articles) {
        if (box.articles.has(article.id)) continue;
        box.articles.set(article.id, article);
        fresh.push(article.id);
      }
      return { collection: changed(box), fresh };
    },
    async remove(id, articles) {
      const box = boxes.get(id);
      if (box === undefined) return null;
      for (const article of articles) box.articles.delete(article);
      return changed(box);
    },
    async keepCorrections(id, step) {
      if (id === BUNDLED && !boxes.has(id)) boxes.set(id, { collection: BUNDLED_COLLECTION, articles: new Map(), corrections: [], snapshot: null });
      const box = boxes.get(id);
      if (box === undefined) return null;
      box.corrections = merged(step, box.corrections);
      return { collection: changed(box), corrections: box.corrections, lasting: false };
    },
    async keepSnapshot(id, snapshot) {
      const box = boxes.get(id);
      if (box !== undefined && box.collection.revision === snapshot.revision) box.snapshot = snapshot;
    },
    drop: async (id) => void boxes.delete(id),
    async restore({ collection, articles, corrections, snapshot }: StoredCollection) {
      const whole: Collection = { ...collection, size: articles.length };
      boxes.set(collection.id, { collection: whole, articles: new Map(articles.map((article) => [article.id, article])), corrections, snapshot });
      return whole;
    },
    close: () => undefined,
  };
}
