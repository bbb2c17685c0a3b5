import { describe, expect, it } from 'vitest';
import { analyseText, assemble, correctionOf, type Timeline } from '../../core/index.ts';
import { unpack, type AssemblerRequest, type FileToRead } from '../../worker/protocol.ts';
import { assemblerHere as answering } from '../../worker/testing/assembler-here.ts';
import { openAssembler, type AssemblerWorker } from '../assembler/assembler.ts';
import { openMemoryStore } from './memory-store.ts';
import { openCollections } from './collections.ts';
import type { Collections, Surroundings } from './model.ts';
import type { Store } from './store.ts';

const MILL = 'Mill burns down in Orrin\n\nORRIN, May 3, 2011 - The old mill of Orrin burned down on Tuesday.\n';
const FERRY = 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Friday after a storm.\n';
const BUNDLED_TIMELINE = assemble([analyseText('mill.txt', MILL).analysis]);
const file = (name: string, text: string): FileToRead => ({ name, blob: new Blob([text]) });

/** The assembler without a worker. `break` makes it fall over, as a worker does that has no memory left. */
function assemblerHere() {
  const workers: AssemblerWorker[] = [];
  const start = (): AssemblerWorker => {
    let over = false;
    const assembler = answering((data) => { if (!over) worker.onmessage?.(new MessageEvent('message', { data })); });
    const worker: AssemblerWorker = { onmessage: null, ondeath: null, postMessage: (request: AssemblerRequest) => assembler.hear(request), terminate: () => { over = true; } };
    workers.push(worker);
    return worker;
  };
  return { assembler: openAssembler(start), workers };
}

/** Tabs over one store that tell each other what they do. */
function tabsOver(store: Store, count: number, given: Partial<Surroundings> = {}) {
  const shelves: Collections[] = [];
  const places: (string | null)[] = [];
  for (let at = 0; at < count; at += 1) {
    places.push(null);
    shelves.push(openCollections({
      openStore: () => store, assembler: assemblerHere().assembler, unpack: (pieces) => unpack(pieces, () => Promise.resolve()), reader: 'r', bundled: () => BUNDLED_TIMELINE, now: () => at, noted: () => [], strike: () => undefined, listed: () => undefined, corrected: () => undefined,
      navigate: (id) => { places[at] = id; },
      tell: (id) => { for (const [other, shelf] of shelves.entries()) if (other !== at) shelf.hear(id); },
      ...given,
    }));
  }
  return { shelves, places };
}

/** Waits until a shelf is as it should be. */
async function until(shelf: Collections, holds: (state: ReturnType<Collections['state']>) => boolean): Promise<void> {
  if (holds(shelf.state())) return;
  await new Promise<void>((done) => {
    const stop = shelf.subscribe(() => {
      if (!holds(shelf.state())) return;
      stop();
      done();
    });
  });
}

const titles = (timeline: Timeline | undefined): readonly (string | null)[] => timeline?.articles.map(({ title }) => title) ?? [];
const ended = (shelf: Collections) => until(shelf, ({ reading }) => reading?.phase === 'ended');

describe('adding', () => {
  it('makes a collection with the first article that can be read, and none where none can', async () => {
    const { shelves: [shelf = expect.unreachable()], places } = tabsOver(openMemoryStore(), 1);
    shelf.add([file('empty.txt', '')]);
    await ended(shelf);
    expect(shelf.state()).toMatchObject({ open: null, collections: [], reading: { added: 0, files: [{ name: 'empty.txt', state: 'failed' }] } });
    shelf.add([file('empty.txt', ''), file('mill.txt', MILL)]);
    await ended(shelf);
    expect(shelf.state()).toMatchObject({ open: { collection: { id: 'my-articles', size: 1 } }, reading: { added: 1, into: { name: 'My articles', fresh: true } } });
    expect(places).toEqual(['my-articles']);
    shelf.add([file('ferry.txt', FERRY)]);
    await ended(shelf);
    expect(shelf.state()).toMatchObject({ collections: [{ size: 2 }], reading: { added: 1, into: { fresh: false } } });
  });

  it('takes files that come while others are read into the same collection', async () => {
    const { shelves: [shelf = expect.unreachable()] } = tabsOver(openMemoryStore(), 1);
    shelf.add([file('mill.txt', MILL)], 'Clippings');
    shelf.add([file('ferry.txt', FERRY), file('again.txt', MILL)]);
    await ended(shelf);
    expect(shelf.state()).toMatchObject({ collections: [{ name: 'Clippings', size: 2 }], reading: { added: 2, same: ['again.txt'], files: [{}, {}, {}] } });
  });

  it('takes the corrections of a file of Dateline along, each once', async () => {
    const { shelves: [shelf = expect.unreachable()] } = tabsOver(openMemoryStore(), 1);
    shelf.add([file('mill.txt', MILL)]);
    await ended(shelf);
    const { timeline } = shelf.state().open ?? expect.unreachable();
    const [mill = expect.unreachable()] = timeline.articles;
    const correction = correctionOf({ kind: 'article', article: mill.id, file: mill.file, change: { source: 'Orrin Herald' } });
    const written = file('saved.json', JSON.stringify({ ...timeline, corrections: [correction] }));
    shelf.add([written]);
    await ended(shelf);
    shelf.add([written]);
    await ended(shelf);
    expect(shelf.state().open?.corrections).toEqual([correction]);
    expect(shelf.state().open?.timeline.articles[0]?.source.name).toBe('Orrin Herald');
  });

  it('says so when the reader falls over, keeps what it has, and reads on with another', async () => {
    const { assembler, workers } = assemblerHere();
    const { shelves: [shelf = expect.unreachable()] } = tabsOver(openMemoryStore(), 1, { assembler });
    shelf.add([file('mill.txt', MILL)]);
    await ended(shelf);
    shelf.add(Array.from({ length: 30 }, (_, at) => file(`${at}.txt`, `${FERRY}${at}`)));
    workers[0]?.ondeath?.('stopped');
    await ended(shelf);
    expect(shelf.state().reading?.broken).toBe('stopped');
    shelf.add([file('ferry.txt', FERRY)]);
    await ended(shelf);
    expect(titles(shelf.state().open?.timeline)).toEqual(expect.arrayContaining(['Mill burns down in Orrin', 'Ferry to Lusk stopped']));
    expect(workers.length).toBeGreaterThan(1);
  });
});

describe('two tabs', () => {
  it('show the same, whichever does what', async () => {
    const { shelves: [left = expect.unreachable(), right = expect.unreachable()] } = tabsOver(openMemoryStore(), 2);
    left.add([file('mill.txt', MILL), file('ferry.txt', FERRY)]);
    await ended(left);
    await right.go('my-articles');
    expect(right.state().open?.timeline).toEqual(left.state().open?.timeline);

    const [gone = expect.unreachable()] = right.state().open?.articles ?? [];
    right.remove([gone.id]);
    await until(left, ({ open }) => open?.timeline.articles.length === 1);
    await until(right, ({ open }) => open?.timeline.articles.length === 1);
    right.state().notice?.undo?.();
    await until(left, ({ open }) => open?.timeline.articles.length === 2);

    const [mill = expect.unreachable()] = left.state().open?.articles.filter(({ text }) => text === MILL) ?? [];
    const said = correctionOf({ kind: 'article', article: mill.id, file: mill.file, change: { source: 'Orrin Herald' } });
    await left.keepCorrections('my-articles', { before: [], after: [said] });
    // Each page puts it on the timeline that it shows.
    await until(right, ({ open }) => open?.corrections.length === 1);
    expect([left.state().open?.corrections, (await right.current())?.articles.map(({ source }) => source.name)]).toEqual([[said], expect.arrayContaining(['Orrin Herald'])]);

    left.drop('my-articles');
    await until(right, ({ open }) => open === null);
    expect(right.state().notice?.text).toBe('The collection “My articles” was deleted in another tab.');
    left.state().notice?.undo?.();
    await until(right, ({ collections }) => collections?.length === 1);
  });
});

it('opens from the picture of the last time where the program is the same, and reads again where it is not', async () => {
  const store = openMemoryStore();
  const { shelves: [shelf = expect.unreachable()] } = tabsOver(store, 1);
  shelf.add([file('mill.txt', MILL)]);
  await ended(shelf);
  await shelf.go('my-articles');
  const asked: string[] = [];
  const spy = (reader: string) => {
    const { assembler } = assemblerHere();
    return tabsOver(store, 1, { reader, assembler: { ...assembler, pack: (articles, options) => { asked.push(reader); return assembler.pack(articles, options); } } }).shelves[0] ?? expect.unreachable();
  };
  for (const reader of ['r', 'newer']) {
    const again = spy(reader);
    await again.go('my-articles');
    expect(again.state().open?.timeline).toEqual(shelf.state().open?.timeline);
  }
  expect(asked).toEqual(['newer']);
});
