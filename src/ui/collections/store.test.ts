import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { correctionOf, type Correction } from '../../core/index.ts';
import { openDatabaseStore } from './database-store.ts';
import { openFallbackStore } from './fallback-store.ts';
import { openMemoryStore } from './memory-store.ts';
import { UPGRADES } from './schema.ts';
import { BUNDLED, StoreFailure, idFor, type Collection, type StoredCollection, type Store, type Trouble } from './store.ts';
import { known } from './testing/known.ts';

const PILE = Array.from({ length: 6 }, (_, at) => known(`${at}.txt`, `Notice ${at}\n\nThe ferry number ${at} was stopped on Friday.`));
const NAMES = ['My articles', 'Floods', 'Ütrecht: 2011', '…'];

let databases = 0;
const freshName = (): string => `test-${databases += 1}`;

/** Something that a person or the page does with a store. Collections are named by their place in the list. */
type Act =
  | { readonly do: 'create' | 'rename'; readonly at: number; readonly name: string }
  | { readonly do: 'add' | 'remove'; readonly at: number; readonly articles: readonly number[] }
  | { readonly do: 'correct'; readonly at: number; readonly corrections: readonly Correction[] }
  | { readonly do: 'drop' | 'undo' | 'keep'; readonly at: number };

const at = fc.nat(4);
const correction = fc.string().map((words) => `N${words}`).map((title) => correctionOf({ kind: 'article', article: known('0.txt', 'A notice.').id, file: '0.txt', change: { title } }));
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constantFrom('create' as const, 'rename' as const), at, name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constantFrom('add' as const, 'remove' as const), at, articles: fc.array(fc.nat(PILE.length - 1), { maxLength: 5 }) }),
  fc.record({ do: fc.constant('correct' as const), at: fc.nat(5), corrections: fc.array(correction, { maxLength: 3 }) }),
  fc.record({ do: fc.constantFrom('drop' as const, 'undo' as const, 'keep' as const), at }),
);

/** Does it, and gives all that the store then holds. */
async function after(store: Store, acts: readonly Act[]): Promise<readonly (StoredCollection | null)[]> {
  let dropped: StoredCollection | null = null;
  for (const [turn, each] of acts.entries()) {
    const list = await store.list();
    const id = list[each.at]?.id ?? 'none';
    switch (each.do) {
      case 'create': await store.create(each.name, turn); break;
      case 'rename': await store.rename(id, each.name); break;
      case 'add': await store.add(id, each.articles.flatMap((n) => PILE[n] ?? [])); break;
      case 'remove': await store.remove(id, each.articles.flatMap((n) => PILE[n]?.id ?? [])); break;
      case 'correct': await store.keepCorrections(each.at === 5 ? BUNDLED : id, { before: (await store.read(each.at === 5 ? BUNDLED : id))?.corrections ?? [], after: each.corrections }); break;
      case 'keep': await store.keepSnapshot(id, { revision: (list[each.at]?.revision ?? 0) - (turn % 2), reader: 'r', pieces: [new Uint8Array([turn])], sum: turn }); break;
      case 'drop':
        dropped = await store.read(id);
        await store.drop(id);
        break;
      case 'undo':
        if (dropped !== null) await store.restore(dropped);
    }
  }
  return Promise.all([...(await store.list()).map(({ id }) => id), BUNDLED].map((id) => store.read(id)));
}

describe('the store', () => {
  it('holds the same in the database as in memory, whatever is done, also when it is opened again', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const name = freshName();
      const database = await openDatabaseStore(name);
      const expected = await after(openMemoryStore(), acts);
      expect(await after(database, acts)).toEqual(expected);
      database.close();
      const again = await openDatabaseStore(name);
      expect(await after(again, [])).toEqual(expected);
      again.close();
    }), { numRuns: 60 });
  });

  it('counts what is in a collection, and every change of it', async () => {
    const store = await openDatabaseStore(freshName());
    const { id } = await store.create('Floods', 1);
    await store.add(id, PILE);
    await store.add(id, PILE.slice(0, 2));
    const last = await store.remove(id, PILE.slice(4).map((article) => article.id));
    expect(last).toEqual({ id: 'floods', name: 'Floods', made: 1, revision: 3, size: 4 });
    store.close();
  });

  it('takes an act of two tabs at once whole', async () => {
    const name = freshName();
    const [one, two] = await Promise.all([openDatabaseStore(name), openDatabaseStore(name)]);
    const { id } = await one.create('Floods', 1);
    await Promise.all([one.add(id, PILE.slice(0, 3)), two.add(id, PILE.slice(2)), one.remove(id, []), two.rename(id, 'Dams')]);
    expect(await two.read(id)).toMatchObject({ collection: { name: 'Dams', revision: 3, size: 6 } });
    expect(await one.read(id)).toEqual(await two.read(id));
    one.close();
    two.close();
  });
});

describe('a database of an older version', () => {
  it.each(UPGRADES.slice(1).map((_, index) => index + 1))('%i keeps all that was in it', async (version) => {
    const name = freshName();
    const old = await openDB(name, version, {
      async upgrade(database, _from, _to, transaction) {
        // The steps are made for the newest shape, of which an older one is a part.
        for (const upgrade of UPGRADES.slice(0, version)) await Reflect.apply(upgrade, null, [database, transaction]);
      },
    });
    const collection: Collection = { id: 'floods', name: 'Floods', made: 1, revision: 7, size: PILE.length };
    await old.put('collections', collection);
    // Fields came with time.
    for (const { given: { modified: _, ...given }, ...article } of PILE) await old.put('articles', { ...article, given, collection: 'floods' });
    old.close();
    const store = await openDatabaseStore(name);
    expect(await store.read('floods')).toEqual({ collection, articles: [...PILE].sort((a, b) => (a.id < b.id ? -1 : 1)), corrections: [], snapshot: null, damaged: [] });
    await store.keepSnapshot('floods', { revision: 7, reader: 'r', pieces: [], sum: 0 });
    expect((await store.read('floods'))?.snapshot).not.toBeNull();
    store.close();
  });

  it('of a newer version is told apart, and left as it is', async () => {
    const name = freshName();
    (await openDB(name, UPGRADES.length + 1)).close();
    await expect(openDatabaseStore(name)).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('a store that refuses', () => {
  /** Refuses every change after so many acts. */
  const failing = (inner: Store, left: number, trouble: Trouble): Store => {
    let acts = left;
    const check = <A extends readonly unknown[], T>(act: (...given: A) => Promise<T>) => async (...given: A): Promise<T> => {
      acts -= 1;
      if (acts < 0) throw new StoreFailure(trouble, null);
      return act(...given);
    };
    return { ...inner, create: check(inner.create), rename: check(inner.rename), add: check(inner.add), remove: check(inner.remove), keepCorrections: check(inner.keepCorrections), drop: check(inner.drop), restore: check(inner.restore) };
  };

  it('loses nothing: what is done is seen all the same, and the trouble is told', async () => {
    const lasting = act.filter((each) => each.do !== 'drop' && each.do !== 'undo' && each.do !== 'keep');
    await fc.assert(fc.asyncProperty(fc.array(lasting, { maxLength: 15 }), fc.nat(8), async (acts, left) => {
      const told: Trouble[] = [];
      const store = openFallbackStore({ disk: async () => failing(openMemoryStore(), left, 'full'), onTrouble: (trouble) => void told.push(trouble), present: () => null });
      expect(await after(store, acts)).toEqual(await after(openMemoryStore(), acts));
      const changes = acts.length;
      if (left > changes) expect(told).toEqual([]);
    }), { numRuns: 100 });
  });

  it('once, gives what it keeps later no id of what is in memory', async () => {
    const disk = openMemoryStore();
    let refuses = true;
    const create: Store['create'] = async (...given) => {
      if (refuses) throw new StoreFailure('full', null);
      return disk.create(...given);
    };
    const store = openFallbackStore({ disk: async () => ({ ...disk, create }), onTrouble: () => undefined, present: () => null });
    const first = await store.create('Floods', 1);
    await store.add(first.id, PILE);
    refuses = false;
    const second = await store.create('Floods', 2);
    expect(second.id).not.toBe(first.id);
    expect((await store.read(second.id))?.articles).toEqual([]);
    expect((await store.read(first.id))?.articles).toHaveLength(PILE.length);
  });

  it('at the very start leaves everything in memory', async () => {
    const told: Trouble[] = [];
    const store = openFallbackStore({ disk: () => Promise.reject(new StoreFailure('refused', null)), onTrouble: (trouble) => void told.push(trouble), present: () => null });
    const { id } = await store.create('Floods', 1);
    await store.add(id, PILE);
    expect((await store.read(id))?.articles).toHaveLength(PILE.length);
    expect(told).toEqual(['refused']);
  });
});

it.each([
  ['Floods of 2011', [], 'floods-of-2011'], ['Ütrecht!', [], 'utrecht'], ['…', [], 'collection'], ['Floods', ['floods'], 'floods-2'], ['Floods', ['floods', 'floods-2'], 'floods-3'],
  ['x'.repeat(90), [], 'x'.repeat(40)],
])('the collection %s goes by an id that is free', (name, taken, id) => {
  expect(idFor(name, (each) => taken.some((one) => one === each))).toBe(id);
});
