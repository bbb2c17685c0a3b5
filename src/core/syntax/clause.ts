import type { Chunk } from './chunk.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * How a clause hangs on another, or on a noun.
 * "complement": what is said, known or thought, with a subject of its own; "controlled": the same without one ("wants to leave", "keeps
 * falling"); "adverbial": when, why, how; "relative": about a noun ("the ferry that sank"); "noun": an infinitive, a participle or a
 * "that" behind a noun ("plans to build", "a bridge built by hand"); "conjunct": behind "and"; "beside": said beside it, with nothing to
 * join them; "subject": it is the subject of the other ("leaving was hard").
 */
export type ClauseKind = 'main' | 'complement' | 'controlled' | 'adverbial' | 'relative' | 'noun' | 'conjunct' | 'beside' | 'subject';

/** A noun that tells where, when, how or by whom. */
export interface Oblique {
  /** The token of its preposition; null: it needs none ("last week"). */
  readonly preposition: number | null;
  readonly noun: Chunk;
}

/** A bare noun that may yet turn out to be the subject of a clause. */
export interface Loose {
  readonly noun: Chunk;
  /** What stands directly before it. */
  readonly after: 'verb' | 'adjective' | 'noun' | 'comma' | 'and' | 'other';
  /** Takes it out of the place that it was given meanwhile. */
  readonly release: () => void;
}

/** A clause in the making: what is known of it so far. */
export interface Clause {
  kind: ClauseKind;
  /** The clause that it hangs on; null: none. */
  parent: Clause | null;
  /** The noun that it hangs on; null: it hangs on no noun. */
  antecedent: Chunk | null;
  /** The token of its subordinator or conjunction. */
  mark: number | null;
  /** A word that asks or relates, and stands for one of its parts. */
  wh: Chunk | null;
  subject: Chunk | null;
  /** The clause that is its subject. */
  clausal: Clause | null;
  verb: VerbGroup | null;
  /** Behind a form of "be": what the subject is, where or how. */
  complement: Chunk | null;
  /** Behind "become", "name her" and the like: what the subject or the object comes to be. */
  attribute: Chunk | null;
  /** Behind a form of "be", or before it: what is said if nothing else is ("she is below", "here is ..."). */
  adverb: Chunk | null;
  objects: Chunk[];
  obliques: Oblique[];
  particle: number | null;
  /** A clause that shares its object: "wrote and sent a letter". */
  twin: Clause | null;
  /** The first clause that hangs on it as its complement. */
  inner: Clause | null;
  /** The noun that was loose when the clause began: it may be the subject of what comes behind the clause. */
  behind: Loose | null;
  /** Its subject stands behind its verb. */
  inverted: boolean;
  /** Nothing stands behind its verb yet that would keep a noun from being its object. */
  open: boolean;
  /** A preposition stands without its noun: "the town he came from". */
  stranded: boolean;
}

/** True for a clause whose verb is a form of "be" alone, or a helper whose verb is still to come. */
export const isBare = (clause: Clause): boolean => clause.verb?.helpersOnly === true;

/** True where what is said of the subject, or the verb behind a helper, is still to come. */
export const isUnfinished = (clause: Clause): boolean => isBare(clause) && clause.complement === null;
