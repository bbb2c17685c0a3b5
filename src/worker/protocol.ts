import type { ArticleId, AssembleOptions, Correction, DatedSentence, Day, Diagnostic, Given, PlacedTime } from '../core/index.ts';

/** As much of an article as it takes to read it again: what is kept of it, and what the page hands over. */
export interface KnownArticle {
  readonly id: ArticleId;
  /** The name under which it came in. */
  readonly file: string;
  readonly text: string;
  /** What a record, a page or a person says of it beside its text. */
  readonly given: Given;
}

/** A file to be read. A blob, so that its bytes are fetched from the disk by the worker alone, one file at a time. */
export interface FileToRead {
  readonly name: string;
  readonly blob: Blob;
  /** What a person said of the article in it; goes before what the file says. */
  readonly given?: Partial<Given>;
}

/**
 * What the page asks of the assembler, the worker that reads and assembles. It keeps what it learned of each article, so that
 * an assembly after a change reads nothing again. `job` is a number of the page's choosing, which every answer carries.
 */
export type AssemblerRequest =
  /** Reads files, one after the other. */
  | { readonly type: 'read'; readonly job: number; readonly files: readonly FileToRead[] }
  /** Breaks off a job of either kind, at its next breath. What was answered before stands. */
  | { readonly type: 'cancel'; readonly job: number }
  /** Hands over articles that were read before; they are read again in quiet moments, or when an assembly needs them. */
  | { readonly type: 'open'; readonly articles: readonly KnownArticle[] }
  /** Makes a timeline of articles that were handed over or read here, by their keys. */
  | { readonly type: 'assemble'; readonly job: number; readonly articles: readonly string[]; readonly options: AssembleOptions }
  /** What a person typed, as a time; or the time that marked words tell. `published` is the day that they count from. */
  | { readonly type: 'time'; readonly job: number; readonly text: string; readonly published: Day | null; readonly typed: boolean }
  /** The sentences that tell a time, of articles that were handed over or read here; each with the day that its words count from. */
  | { readonly type: 'dated'; readonly job: number; readonly articles: readonly (readonly [key: string, published: Day | null])[] }
  /** Lets go of articles, by their keys. */
  | { readonly type: 'forget'; readonly articles: readonly string[] };

/** A time with its place in the calendar, or why what was typed is none. */
export type TimeAnswer = PlacedTime | { readonly reason: string };

/** What came of one file. */
export interface ReadOutcome {
  readonly articles: readonly KnownArticle[];
  /** Those that a file of Dateline holds. */
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the assembler answers. A job ends with `done`, `timeline`, `time`, `dated`, `cancelled` or `failed`. */
export type AssemblerAnswer =
  /** So many articles of a file with several of them are read; or, without a file, so many of those that an assembly has to read again. */
  | { readonly type: 'progress'; readonly job: number; readonly file: number | null; readonly done: number; readonly total: number }
  /** A file is read; `file` is its place in the request. */
  | { readonly type: 'file'; readonly job: number; readonly file: number; readonly outcome: ReadOutcome }
  | { readonly type: 'done'; readonly job: number }
  /** The timeline, packed (see pack.ts): no piece is so large that the page could not unpack it between two frames. */
  | { readonly type: 'timeline'; readonly job: number; readonly pieces: readonly Uint8Array<ArrayBuffer>[] }
  /** Null: the words tell no time. */
  | { readonly type: 'time'; readonly job: number; readonly time: TimeAnswer | null }
  | { readonly type: 'dated'; readonly job: number; readonly sentences: readonly DatedSentence[] }
  | { readonly type: 'cancelled'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

/** Said once, and nothing after it: the model of English could not be fetched. */
export interface NoModel {
  readonly type: 'no-model';
}

/** Names an article with all that it is read from: the same text with another date given is read anew. */
export function keyOf({ id, file, given }: Pick<KnownArticle, 'id' | 'file' | 'given'>): string {
  return JSON.stringify([id, file, ...Object.entries(given).filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1)).flat()]);
}

export { unpack } from './pack.ts';
export type { FindAnswer, FindArticle, FindEvent, FindReports, FindRequest } from './find/protocol.ts';
export { foundWords, hitsIn, isPrefix, termsOf } from './find/terms.ts';
export type { WriteAnswer, WriteRequest } from './writing/protocol.ts';
