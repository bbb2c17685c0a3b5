/** The nouns of the collections: what is shown of them, done to them and needed. */
import type { ArticleId, Correction, Timeline } from '../../core/index.ts';
import type { FileToRead, KnownArticle } from '../../worker/protocol.ts';
import type { Assembler } from '../assembler/assembler.ts';
import type { Step } from '../state/merged.ts';
import type { Keep } from '../store/use-edition.ts';
import type { Noted } from './noted.ts';
import type { Reading } from './reading.ts';
import type { Collection, StoredCollection, Snapshot, Store, Trouble } from './store.ts';

/** A collection as the page shows it. */
export interface Open {
  readonly collection: Collection;
  readonly articles: readonly KnownArticle[];
  /** As they are kept. */
  readonly corrections: readonly Correction[];
  /** As it was when it was opened or its articles changed; what was corrected since the page puts on it. */
  readonly timeline: Timeline;
}

/** One line about what was done, and the way back. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface CollectionsState {
  /** Null: it is not known yet which there are. */
  readonly collections: readonly Collection[] | null;
  /** Null: the bundled articles as they came. */
  readonly open: Open | null;
  /** A collection is being fetched or assembled. */
  readonly busy: boolean;
  readonly reading: Reading | null;
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  /** Another tab holds the database, and has to let go of it first. */
  readonly waiting: boolean;
}

/** All that a person does with collections. */
export interface Collections {
  readonly state: () => CollectionsState;
  /** What was noted is kept, and the collections are listed. */
  readonly ready: Promise<void>;
  readonly subscribe: (heard: () => void) => () => void;
  /** Opens a collection; null: the bundled articles. `unknown`: there is none; `failed`: it could not be opened, and why is said. */
  readonly go: (id: string | null) => Promise<'shown' | 'unknown' | 'failed'>;
  readonly add: (files: readonly FileToRead[], folder?: string | null) => void;
  readonly stop: () => void;
  readonly create: (name: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly drop: (id: string) => void;
  readonly remove: (articles: readonly ArticleId[]) => void;
  /** Keeps a step on the corrections of a collection; null: of the bundled articles. `note`: the name under which it was noted. */
  readonly keepCorrections: (id: string | null, step: Step, note?: string) => ReturnType<Keep>;
  /** The timeline that is open with all its corrections, to be saved; null: none is open. */
  readonly current: () => Promise<Timeline | null>;
  readonly closeReading: () => void;
  readonly closeNotice: () => void;
  /** Another tab has changed a collection; null: the list. */
  readonly hear: (id: string | null) => void;
}

/** What the collections need of where they stand. */
export interface Surroundings {
  readonly openStore: (needs: { readonly onTrouble: (trouble: Trouble) => void; readonly onWait: (waiting: boolean) => void; readonly present: (id: string) => StoredCollection | null }) => Store;
  readonly assembler: Assembler;
  readonly unpack: (pieces: Snapshot['pieces']) => Promise<Timeline>;
  /** Names the program that reads the articles. */
  readonly reader: string;
  /** The timeline that came with the page. */
  readonly bundled: () => Timeline;
  readonly now: () => number;
  /** Called before another collection is shown, so that the address names it. */
  readonly navigate: (id: string | null) => void;
  /** Tells the other tabs that a collection has changed; null: the list. */
  readonly tell: (id: string | null) => void;
  /** What pages noted and may not have kept, and how a note is removed. */
  readonly noted: () => readonly Noted[];
  readonly strike: (note: string) => void;
  /** Told how many collections there are. */
  readonly listed: (count: number) => void;
  /** Told whether the bundled articles are corrected. */
  readonly corrected: (corrected: boolean) => void;
}
