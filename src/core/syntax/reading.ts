import type { Chunk } from './chunk.ts';
import type { Clause, ClauseKind, Loose } from './clause.ts';
import { isTimeNoun } from './time-noun.ts';
import type { VerbGroup } from './verb-group.ts';
import { VERB_USES } from './verb-uses.ts';

/** A sentence with its tags; `finiteFrom[n]`: how many finite verbs stand at token n and behind it. */
export interface Sentence {
  readonly lower: readonly string[];
  readonly tags: readonly string[];
  readonly finiteFrom: readonly number[];
}

/** How far a sentence has been read. */
export interface Reading extends Sentence {
  readonly clauses: Clause[];
  /** The clauses that may still get something, each inside the one before it. */
  stack: Clause[];
  /** The innermost of them. */
  top: Clause;
  /** The last bare noun, as long as it may become the subject of a clause. */
  loose: Loose | null;
  /** The noun directly before the loose one. */
  looseBefore: Loose | null;
  /** A preposition whose noun is still to come. */
  preposition: Chunk | null;
  /** That preposition stands directly behind a verb. */
  behindVerb: boolean;
  /** What stands directly before, but for adverbs. */
  separator: 'comma' | 'and' | null;
  /** The token of the last conjunction, until a verb has come. */
  conjunction: number | null;
  /** The chunk before, but for adverbs and particles. */
  before: Chunk | null;
  /** The last noun: a clause that comes now is about it. */
  lastNoun: Chunk | null;
  quoted: boolean;
}

/** No sentence that a person can follow has more open clauses; the bound keeps the time in proportion to the text. */
const DEEPEST = 12;

export function newReading(sentence: Sentence): Reading {
  const main = clauseOf('main', null, null, {});
  return {
    ...sentence, clauses: [main], stack: [main], top: main, loose: null, looseBefore: null, preposition: null, behindVerb: false,
    separator: null, conjunction: null, before: null, lastNoun: null, quoted: false,
  };
}

function clauseOf(kind: ClauseKind, parent: Clause | null, behind: Loose | null, more: Partial<Clause>): Clause {
  return {
    kind, parent, antecedent: null, mark: null, wh: null, subject: null, clausal: null, verb: null, complement: null, attribute: null, adverb: null,
    objects: [], obliques: [], particle: null, twin: null, inner: null, behind, inverted: false, open: false, stranded: false, ...more,
  };
}

/** Begins a clause inside the others. */
export function push(reading: Reading, kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): void {
  const clause = clauseOf(kind, parent, reading.loose, more);
  reading.clauses.push(clause);
  reading.stack.push(clause);
  if (reading.stack.length > DEEPEST) reading.stack.splice(1, 1);
  reading.top = clause;
  if (parent !== null && (kind === 'complement' || kind === 'controlled')) parent.inner ??= clause;
}

/** Begins a clause with its verb. */
export function begin(reading: Reading, verb: VerbGroup, kind: ClauseKind, parent: Clause, more: Partial<Clause> = {}): void {
  push(reading, kind, parent, more);
  take(reading, reading.top, verb);
}

/** Gives a clause its verb. */
export function take(reading: Reading, clause: Clause, verb: VerbGroup): void {
  clause.verb = verb;
  clause.open = true;
  reading.loose = null;
  // "It is hard for crews to leave".
  if (clause.parent !== null && verb.form === 'infinitive' && reading.lower[clause.mark ?? -1] === 'for') clause.parent.inner ??= clause;
}

/** Closes all clauses inside this one. One that is no longer open is opened again. */
export function backTo(reading: Reading, clause: Clause): void {
  const at = reading.stack.indexOf(clause);
  if (at < 0) reading.stack.push(clause);
  else reading.stack.length = at + 1;
  reading.top = clause;
}

/** Begins anew: what comes has nothing to do with the clauses before. */
export function restart(reading: Reading): void {
  reading.stack = [];
  reading.loose = null;
  push(reading, 'main', null);
}

/** The innermost clause that has no verb yet; null: each has one. */
export const waiting = ({ stack }: Reading): Clause | null => stack.findLast((clause) => clause.verb === null) ?? null;

const NOMINATIVE = new Set(['i', 'he', 'she', 'they', 'we']);
/** True for a pronoun that can only be a subject. */
export const isNominative = ({ lower }: Reading, { head }: Chunk): boolean => NOMINATIVE.has(lower[head] ?? '');

export const isTime = ({ lower, tags }: Reading, noun: Chunk): boolean => isTimeNoun(noun, lower, tags);

export type VerbUse = keyof typeof VERB_USES;
export const uses = ({ lower }: Reading, verb: VerbGroup | null, use: VerbUse): boolean => verb !== null && VERB_USES[use].has(lower[verb.head] ?? '');

/** True if the subject may still come, directly behind the verb: "did", "is", "here are". */
export const lacksSubject = (clause: Clause): boolean => clause.subject === null && clause.clausal === null && clause.open;
