import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { assemble, analyseText, correctionOf, type Correction } from '../../core/index.ts';
import { unpack, type AssemblerRequest } from '../../worker/protocol.ts';
import { assemblerHere } from '../../worker/testing/assembler-here.ts';
import { openAssembler, type AssemblerWorker } from '../assembler/assembler.ts';
import type { Step } from '../state/merged.ts';
import { openDatabaseStore } from './database-store.ts';
import { openFallbackStore } from './fallback-store.ts';
import { openCollections } from './collections.ts';
import type { Collections } from './model.ts';
import { known } from './testing/known.ts';

const PILE = Array.from({ length: 3 }, (_, at) => known(`${at}.txt`, `Notice ${at}\n\nPublished 5 May 2011\n\nThe ferry number ${at} was stopped on Friday.`));
const BUNDLED_TIMELINE = assemble([analyseText('0.txt', PILE[0]?.text ?? '').analysis]);
const titled = (title: string): Correction => correctionOf({ kind: 'article', article: PILE[0]?.id ?? expect.unreachable(), file: '0.txt', change: { title } });

let databases = 0;
const freshName = (): string => `harm-${databases += 1}`;

function workerHere(): AssemblerWorker {
  const assembler = assemblerHere((data) => worker.onmessage?.(new MessageEvent('message', { data })));
  const worker: AssemblerWorker = { onmessage: null, ondeath: null, postMessage: (request: AssemblerRequest) => assembler.hear(request), terminate: () => undefined };
  return worker;
}

/** A page over a database, which notes each step before it is kept, as the page does. */
function pageOver(name: string, notes: Map<string, Step>): { readonly shelf: Collections; readonly correct: (step: Step) => ReturnType<Collections['keepCorrections']> } {
  const shelf = openCollections({
    openStore: ({ onWait, ...needs }) => openFallbackStore({ disk: () => openDatabaseStore(name, onWait), ...needs }),
    assembler: openAssembler(workerHere), unpack: (pieces) => unpack(pieces, () => Promise.resolve()), reader: 'r', bundled: () => BUNDLED_TIMELINE, now: () => 1, navigate: () => undefined, tell: () => undefined,
    noted: () => [...notes].map(([key, step]) => ({ key, collection: 'floods', step })), strike: (key) => void notes.delete(key), listed: () => undefined, corrected: () => undefined,
  });
  let number = 0;
  return { shelf, correct: (step) => { number += 1; const key = `${notes.size} ${number}`; notes.set(key, step); return shelf.keepCorrections('floods', step, key); } };
}

async function withFloods(): Promise<string> {
  const name = freshName();
  const store = await openDatabaseStore(name);
  await store.create('Floods', 1);
  await store.add('floods', PILE);
  store.close();
  return name;
}

const METHODS = ['get', 'getAll', 'getAllKeys', 'put', 'count'] as const;
const untouched = METHODS.map((method) => [method, Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method)] as const);
const heal = () => { for (const [method, plain] of untouched) if (plain !== undefined) Object.defineProperty(IDBObjectStore.prototype, method, plain); };

/** Lets operations on the database fail as told, one after the other. */
function harm(faults: readonly (string | null)[]): void {
  let at = 0;
  for (const [method, plain] of untouched) {
    Object.defineProperty(IDBObjectStore.prototype, method, { ...plain, value(this: IDBObjectStore, ...given: readonly unknown[]): unknown {
      const fault = faults[at % faults.length];
      at += 1;
      if (fault !== null && fault !== undefined) throw new DOMException('Raw words of the engine.', fault);
      const act: unknown = plain?.value;
      return typeof act === 'function' ? Reflect.apply(act, this, given) : undefined;
    } });
  }
}
afterEach(heal);

describe('a database of which any operation may fail', () => {
  it('costs no correction: all are shown, are in the file that is saved, and stand when the page is opened again', async () => {
    const fault = fc.option(fc.constantFrom('QuotaExceededError', 'AbortError', 'InvalidStateError', 'UnknownError'), { freq: 2 });
    await fc.assert(fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()), { minLength: 1, maxLength: 6 }), async (faults, deeds) => {
      const name = await withFloods();
      const notes = new Map<string, Step>();
      const { shelf, correct } = pageOver(name, notes);
      await shelf.go('floods');
      harm(faults);
      let list: readonly Correction[] = [];
      for (const [title, says] of deeds) {
        const said = titled(title);
        const without = list.filter(({ id }) => id !== said.id);
        const step: Step = { before: list, after: says ? [...without, said] : without };
        list = step.after;
        await correct(step);
      }
      const ids = (all: readonly Correction[] | undefined) => new Set(all?.map(({ id }) => id));
      expect(ids(shelf.state().open?.corrections)).toEqual(ids(list));
      expect(ids((await shelf.current())?.corrections)).toEqual(ids(list));
      expect(shelf.state().notice?.text ?? '').not.toContain('Raw words');
      heal();
      const again = pageOver(name, notes).shelf;
      await again.go('floods');
      expect(ids(again.state().open?.corrections)).toEqual(ids(list));
      expect(again.state().open?.articles).toHaveLength(PILE.length);
    }), { numRuns: 40 });
  }, 60_000);

  it('that cannot be read does not pass for a collection that is not there', async () => {
    const { shelf } = pageOver(await withFloods(), new Map());
    await shelf.ready;
    harm(['UnknownError']);
    expect(await shelf.go('floods')).toBe('failed');
    expect(shelf.state()).toMatchObject({ trouble: 'refused', notice: { text: 'The browser does not give back what it keeps. Load the page again.' } });
    heal();
    expect(await shelf.go('no-such')).not.toBe('shown');
    expect(await shelf.go('floods')).toBe('shown');
  });
});

describe('what is damaged in the database', () => {
  const odd = fc.oneof(fc.constantFrom<unknown>(null, undefined, 'hide it', 7, [], {}), fc.jsonValue());
  it.each(['collections', 'articles', 'corrections', 'snapshots'] as const)('in %s costs only itself, whatever it is, and is named', async (kind) => {
    await fc.assert(fc.asyncProperty(odd, fc.constantFrom('whole', 'part'), fc.nat(5), async (junk, how, field) => {
      const name = await withFloods();
      const before = pageOver(name, new Map());
      await before.shelf.go('floods');
      await before.correct({ before: [], after: [titled('a')] });
      await before.shelf.go('floods');
      const database = await openDB(name);
      const held: Readonly<Record<string, unknown>> = (await database.getAll(kind))[0];
      const keys = Object.keys(held).filter((key) => key !== 'id' && key !== 'collection');
      const damaged = how === 'whole' ? {} : { ...held };
      const changed = { ...damaged, ...(kind === 'articles' ? { id: held['id'] } : {}), ...(kind === 'collections' ? { id: 'floods' } : { collection: 'floods' }), [keys[field % keys.length] ?? 'list']: kind === 'corrections' && how === 'part' ? [junk, titled('a')] : junk };
      await database.put(kind, changed);
      database.close();
      const { shelf } = pageOver(name, new Map());
      expect(await shelf.go('floods')).toBe('shown');
      const { open, trouble, notice, collections } = shelf.state();
      expect([trouble, collections?.map(({ id }) => id)]).toEqual([null, ['floods']]);
      expect(open?.articles.length).toBeGreaterThanOrEqual(kind === 'articles' ? PILE.length - 1 : PILE.length);
      if (open?.articles.length !== PILE.length) expect(notice?.text).toContain('is damaged, and is left out: ');
      if (kind !== 'corrections' || how === 'part') expect(open?.corrections).toEqual([titled('a')]);
      else if (!Array.isArray(junk) || junk.length > 0) expect(notice?.text).toMatch(/\d correction/);
      expect(open?.timeline.articles.map(({ id }) => id).sort()).toEqual(open?.articles.map(({ id }) => id).sort());
      expect(open?.timeline.corrections).toEqual(open?.corrections);
      // It is corrected as any other, and what cannot be read stays where it is.
      expect((await shelf.keepCorrections('floods', { before: [], after: [titled('b')] }))?.corrections.at(-1)).toEqual(titled('b'));
    }), { numRuns: 25 });
  }, 60_000);

  it('as an article is put right when the article is added again', async () => {
    const name = await withFloods();
    const database = await openDB(name);
    await database.put('articles', { collection: 'floods', id: PILE[1]?.id, file: '1.txt' });
    database.close();
    const store = await openDatabaseStore(name);
    expect((await store.read('floods'))?.damaged).toEqual(['“1.txt”']);
    expect((await store.add('floods', PILE))?.fresh).toEqual([PILE[1]?.id]);
    expect(await store.read('floods')).toMatchObject({ damaged: [], articles: { length: 3 } });
    store.close();
  });
});

describe('a database that is taken away', () => {
  it('is opened again when the connection was cut', async () => {
    const name = await withFloods();
    const [store, other] = [await openDatabaseStore(name), await openDatabaseStore(name)];
    // Emptied from outside: whoever holds it lets go.
    const gone = indexedDB.deleteDatabase(name);
    await new Promise((done) => { gone.onsuccess = done; });
    expect(await store.list()).toEqual([]);
    expect(await other.create('Dams', 2)).toMatchObject({ id: 'dams' });
    expect(await store.list()).toMatchObject([{ id: 'dams' }]);
    store.close();
    other.close();
  });

  it('by a newer Dateline is told as that', async () => {
    const name = await withFloods();
    const store = await openDatabaseStore(name);
    (await openDB(name, 99)).close();
    await expect(store.list()).rejects.toMatchObject({ trouble: 'newer' });
  });

  it('by a tab that does not let go is waited for, which is told', async () => {
    const name = freshName();
    const holding = await openDB(name, 1, { upgrade: (opened) => { opened.createObjectStore('collections', { keyPath: 'id' }); opened.createObjectStore('articles', { keyPath: ['collection', 'id'] }); } });
    const told: boolean[] = [];
    const opening = openDatabaseStore(name, (waiting) => {
      told.push(waiting);
      if (waiting) holding.close();
    });
    (await opening).close();
    expect(told).toEqual([true, false]);
  });
});
