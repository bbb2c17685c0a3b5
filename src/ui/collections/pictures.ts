import type { Correction, Timeline } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import type { Assembler, Packed } from '../assembler/assembler.ts';
import type { StoredCollection, Snapshot, Store } from './store.ts';

interface Surroundings {
  readonly assembler: Assembler;
  readonly store: Store;
  readonly unpack: (pieces: Packed) => Promise<Timeline>;
  /** Names the program and what it reads a collection with; a picture by another is not taken. */
  readonly readerOf: (id: string) => string;
  /** The articles of a collection: those of the bundled one are not in the store. */
  readonly articlesOf: (held: StoredCollection) => readonly KnownArticle[];
}

/** A sum of bytes in which each counts by its place (FNV-1a). */
function sumOf(pieces: Packed): number {
  let sum = 0x811c9dc5;
  for (const piece of pieces) {
    for (const byte of piece) sum = Math.imul(sum ^ byte, 0x01000193);
    sum = Math.imul(sum ^ piece.length, 0x01000193);
  }
  return sum >>> 0;
}

type Named = readonly { readonly id: string }[];
const sameIds = (a: Named, b: Named): boolean => a.length === b.length && new Set([...a, ...b].map(({ id }) => id)).size === a.length;

/** Pictures of timelines: kept, so that opening a collection reads nothing again, and thrown away where they are not whole. */
export function createPictures({ assembler, store, unpack, readerOf, articlesOf }: Surroundings) {
  /** A reader that broke down is another one at the next question. */
  const pack = (articles: readonly KnownArticle[], corrections: readonly Correction[]): Promise<Packed> => {
    const asked = () => assembler.pack(articles, { corrections });
    return asked().catch(asked);
  };
  const keep = (id: string, revision: number, pieces: Packed): Promise<void> => store.keepSnapshot(id, { revision, reader: readerOf(id), pieces, sum: sumOf(pieces) });
  const taken = async (id: string, picture: Snapshot | null): Promise<Timeline | null> => (picture === null || picture.reader !== readerOf(id) || picture.sum !== sumOf(picture.pieces) ? null : unpack(picture.pieces).catch(() => null));

  return {
    /** The timeline of a collection, and what is left to do when it is shown. */
    async open(held: StoredCollection): Promise<{ readonly timeline: Timeline; readonly after: () => Promise<void> }> {
      const { collection: { id, revision }, corrections, snapshot } = held;
      const articles = articlesOf(held);
      const picture = await taken(id, snapshot);
      const timeline = picture !== null && sameIds(picture.articles, articles) && sameIds(picture.corrections, corrections) ? picture : null;
      // What comes next is quick then; the assembler does it while nobody asks for anything.
      if (timeline !== null) return { timeline, after: async () => assembler.warm(articles) };
      const pieces = await pack(articles, corrections);
      return { timeline: await unpack(pieces), after: () => keep(id, revision, pieces) };
    },
    /** Makes the picture of a collection that has none. */
    async make(held: StoredCollection): Promise<void> {
      if (held.snapshot === null) await keep(held.collection.id, held.collection.revision, await pack(articlesOf(held), held.corrections));
    },
    /** The timeline with these corrections, for a file. If nothing reads the articles now, whoever reads the file applies them. */
    async corrected(timeline: Timeline, articles: readonly KnownArticle[], corrections: readonly Correction[]): Promise<Timeline> {
      return pack(articles, corrections).then(unpack).catch(() => ({ ...timeline, corrections }));
    },
  };
}
