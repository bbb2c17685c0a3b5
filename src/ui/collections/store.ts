import type { ArticleId, Correction } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import type { Step } from '../state/merged.ts';

/** A collection of a person's own articles. */
export interface Collection {
  /** Stands in the address; stays when the name changes. */
  readonly id: string;
  readonly name: string;
  /** When it was made, in milliseconds since 1970: the order of the list. */
  readonly made: number;
  /** Counts the changes of what is in it. */
  readonly revision: number;
  /** How many articles are in it. */
  readonly size: number;
}

/** The timeline that was made of a collection, packed, so that opening it reads nothing again. */
export interface Snapshot {
  /** The revision of the collection that it shows. */
  readonly revision: number;
  /** Names the program that made it: another may read the articles otherwise. */
  readonly reader: string;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  /** The sum of the pieces, by which it is known that they are whole. */
  readonly sum: number;
}

/** A collection with all that is in it. */
export interface StoredCollection {
  readonly collection: Collection;
  /** In the order of their ids. */
  readonly articles: readonly KnownArticle[];
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** Null: none was made, or the articles have changed since. */
  readonly snapshot: Snapshot | null;
  /** What is kept but cannot be read, in words each; it stays where it is. */
  readonly damaged: readonly string[];
}

/** What came of a step on the corrections: what is kept now, of this tab and of others. */
export interface KeptCorrections {
  readonly collection: Collection;
  readonly corrections: readonly Correction[];
  /** They are still there when the page is opened again. */
  readonly lasting: boolean;
}

/** What came of putting articles in. */
export interface Added {
  readonly collection: Collection;
  readonly fresh: readonly ArticleId[];
}

/** Holds the corrections of the bundled articles; it is on no list. */
export const BUNDLED = 'bundled';
export const BUNDLED_COLLECTION: Collection = { id: BUNDLED, name: '', made: 0, revision: 0, size: 0 };

/** Where collections are kept. An act on a collection that is not there does nothing, and answers null. */
export interface Store {
  readonly list: () => Promise<readonly Collection[]>;
  readonly read: (id: string) => Promise<StoredCollection | null>;
  /** `taken` tells ids that are in use elsewhere. */
  readonly create: (name: string, made: number, taken?: (id: string) => boolean) => Promise<Collection>;
  readonly rename: (id: string, name: string) => Promise<Collection | null>;
  /** Puts articles in, and answers which were not there before; one that is there already stays as it is. */
  readonly add: (id: string, articles: readonly KnownArticle[]) => Promise<Added | null>;
  readonly remove: (id: string, articles: readonly ArticleId[]) => Promise<Collection | null>;
  /** Does a step on the corrections that are there. The bundled articles have a collection that holds nothing else. */
  readonly keepCorrections: (id: string, step: Step) => Promise<KeptCorrections | null>;
  /** Kept only if nothing has changed since it was made. */
  readonly keepSnapshot: (id: string, snapshot: Snapshot) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** Puts a collection back that was dropped, as it was, but for what was damaged. */
  readonly restore: (held: StoredCollection) => Promise<Collection>;
  readonly close: () => void;
}

/** Why nothing can be kept: the browser refuses at all, there is no room, or a newer Dateline in another tab has taken over. */
export type Trouble = 'refused' | 'full' | 'newer';

const WHY: Readonly<Record<Trouble, string>> = { refused: 'The browser keeps nothing.', full: 'The browser has no room left.', newer: 'A newer Dateline keeps the articles.' };

export class StoreFailure extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause: unknown) {
    super(WHY[trouble], { cause });
    this.trouble = trouble;
  }
}

/** The order of the list: the oldest first. */
export function byAge(a: Collection, b: Collection): number {
  return a.made - b.made || (a.id < b.id ? -1 : 1);
}

/** An id for a collection of this name, short and fit for an address; `taken` tells those that are in use. */
export function idFor(name: string, taken: (id: string) => boolean): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40).replace(/-$/, '') || 'collection';
  if (bare !== BUNDLED && !taken(bare)) return bare;
  for (let number = 2; ; number += 1) {
    if (!taken(`${bare}-${number}`)) return `${bare}-${number}`;
  }
}
